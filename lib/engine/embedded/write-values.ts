import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../../article/article.ts";
import type { FacetValue } from "../../facets/facet-names.ts";
import { type Attribute, attributesOf } from "../attribute.ts";
import { IS_CALLED_VARIOUSLY } from "./tables.ts";

interface Known {
  readonly code: number;
  readonly label: string;
  readonly several: number;
}

/**
 * Writes which values entries have: only what is otherwise than it stands there, since a correction changes one value of an
 * article and leaves its others. Within a transaction, each batch from `begin` on to its `end`. `articleOf`: an article by id.
 */
export function openValues(database: DatabaseSync, articleOf: (id: string) => Article | null) {
  const standing = database.prepare("select code, facet from engine_facet where article = ?");
  const add = database.prepare("insert into engine_facet values (?, ?, ?)");
  const drop = database.prepare("delete from engine_facet where article = ? and facet = ? and code = ?");
  const dropAll = database.prepare("delete from engine_facet where article = ?");
  const holderAt = database.prepare(`
    select engine_article.id, value, engine_value.facet from engine_facet
    join engine_article on engine_article.seq = engine_facet.article join engine_value using (code)
    where engine_facet.${IS_CALLED_VARIOUSLY} and code = ? limit 1`);
  const valueAt = database.prepare("select code, label, several from engine_value where facet = ? and value = ?");
  const putValue = database.prepare(`
    insert into engine_value (facet, value, label, several, changed) values (:facet, :value, :label, :several, :changed)
    on conflict (facet, value) do update set label = :label, several = :several, changed = :changed returning code`);

  /** What the batch has met. */
  const met = new Map<string, Known>();
  /** The codes of values that an entry had and has no more. */
  const lost = new Set<number>();

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
    begin(): void {
      met.clear();
      lost.clear();
    },
    /** Calls values that entries have lost as another that has them does: the name may have been of the lost ones alone. */
    end(changed: number): void {
      for (const lostCode of lost) {
        const holder = holderAt.get(lostCode) as { id: string; facet: Attribute; value: string } | undefined;
        const article = holder && articleOf(holder.id);
        if (!article) continue;
        const has = attributesOf(article).find(([facet]) => facet === holder.facet)![1];
        const one = has.find(({ value }) => value === holder.value);
        if (one) codeOf(holder.facet, one, changed);
      }
    },
    /** Takes all its values from an entry. */
    drop(entry: number): void {
      for (const { code } of standing.all(entry) as { code: number }[]) lost.add(code);
      dropAll.run(entry);
    },
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
      for (const [code, facet] of left) {
        drop.run(entry, facet, code);
        lost.add(code);
      }
      return left.size > 0 || had.size > rows.length;
    },
  };
}
