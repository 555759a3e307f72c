import type { DatabaseSync } from "node:sqlite";
import type { FacetValue } from "../../facets/facet-names.ts";
import type { Attribute } from "../attribute.ts";

interface Known {
  readonly code: number;
  readonly label: string;
  readonly several: number;
}

/**
 * Writes which values entries have: only what is otherwise than it stands there, since a correction changes one value of an
 * article and leaves its others. Within a transaction, each batch from `begin` on.
 */
export function openValues(database: DatabaseSync) {
  const standing = database.prepare("select code, facet from engine_facet where article = ?");
  const add = database.prepare("insert into engine_facet values (?, ?, ?)");
  const drop = database.prepare("delete from engine_facet where article = ? and facet = ? and code = ?");
  const valueAt = database.prepare("select code, label, several from engine_value where facet = ? and value = ?");
  const putValue = database.prepare(`
    insert into engine_value (facet, value, label, several, changed) values (:facet, :value, :label, :several, :changed)
    on conflict (facet, value) do update set label = :label, several = :several, changed = :changed returning code`);

  /** What the batch has met. */
  const met = new Map<string, Known>();

  /** The code of a value. What is said of it follows the latest article: a corrected name shows everywhere. */
  function codeOf(facet: Attribute, { value, label, several }: FacetValue, changed: number): number {
    const key = `${facet} ${value}`;
    const known = met.get(key) ?? (valueAt.get(facet, value) as Known | undefined);
    const said = { label, several: Number(several === true) };
    const isSaid = known !== undefined && known.label === label && known.several === said.several;
    const { code } = isSaid ? known : (putValue.get({ facet, value, ...said, changed }) as { code: number });
    met.set(key, { code, ...said });
    return code;
  }

  return {
    begin: (): void => met.clear(),
    /** Whether the entry has other values now. */
    put(entry: number, attributes: readonly (readonly [Attribute, readonly FacetValue[]])[], changed: number): boolean {
      const rows = standing.all(entry) as { code: number; facet: string }[];
      const left = new Map(rows.map(({ code, facet }) => [code, facet]));
      const had = new Set(left.keys());
      for (const [facet, values] of attributes) {
        for (const value of values) {
          const code = codeOf(facet, value, changed);
          left.delete(code);
          if (had.has(code)) continue;
          had.add(code);
          add.run(entry, facet, code);
        }
      }
      for (const [code, facet] of left) drop.run(entry, facet, code);
      return left.size > 0 || had.size > rows.length;
    },
  };
}
