import type { DatabaseSync } from "node:sqlite";
import type { FacetKey } from "../facets/facet-names.ts";

/** An id that a facet no longer shows, and the one that it leads to. */
export interface Redirect {
  readonly facet: FacetKey;
  readonly id: string;
  readonly to: string;
}

/**
 * Where ids lead that a facet no longer shows, such as that of a person found to be another. No id that others lead to leads
 * on, so that one look is enough and none can lead in a circle.
 */
export function openRedirects(database: DatabaseSync) {
  const at = database.prepare("select to_id from redirect where facet = ? and id = ?");
  const all = database.prepare('select facet, id, to_id as "to" from redirect order by facet, id');
  const put = database.prepare(`
    insert into redirect values (:facet, :id, :to) on conflict (facet, id) do update set to_id = :to`);
  const drop = database.prepare("delete from redirect where facet = ? and id = ?");
  const follow = database.prepare("update redirect set to_id = :to where facet = :facet and to_id = :id");
  return {
    /** The id that one leads to: itself, where it leads nowhere else. */
    of: (facet: FacetKey, id: string): string => (at.get(facet, id) as { to_id: string } | undefined)?.to_id ?? id,
    /** All that lead somewhere. */
    all: (): readonly Redirect[] => all.all() as unknown as Redirect[],
    /** Has an id lead to another, and with it all that led to it; to itself, it stands for itself again. */
    lead(facet: FacetKey, id: string, to: string): void {
      drop.run(facet, to);
      if (id === to) return;
      put.run({ facet, id, to });
      follow.run({ facet, id, to });
    },
  };
}
