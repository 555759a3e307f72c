import type { Kept } from "../../archive/kept.ts";
import { holds } from "../../engine/holds.ts";
import { type Expression, mapLeaves } from "../../engine/port/expression.ts";
import type { Query } from "../../engine/port/query.ts";
import { FACETS } from "../../facets/facet-names.ts";
import { valuesOf } from "../../facets/facet-values.ts";

/**
 * Whether a copy is a match by itself of a search that one of its group is a match of. Copies are of one day, believed or not,
 * so what is asked of the date all of them are or none.
 */
export function passes({ article, added }: Kept, { text, filters, about, lists, added: since }: Query): boolean {
  const cameSince = (day: string) => added !== null && added >= day;
  if (lists.include !== null && !lists.include.includes(article.id)) return false;
  if (lists.exclude.includes(article.id)) return false;
  if (since !== null && !cameSince(since)) return false;
  for (const { key, about: hasAbout } of FACETS) {
    const { include, exclude, all } = filters[key];
    if (include.length + exclude.length === 0) continue;
    const values = valuesOf(article, key, { about: about && hasAbout !== null }).map(({ value }) => value);
    if (exclude.some((value) => values.includes(value))) return false;
    const found = include.filter((value) => values.includes(value)).length;
    if (include.length > 0 && found < (all ? include.length : 1)) return false;
  }
  const known = mapLeaves(text, (leaf): Expression => {
    if (leaf.kind !== "added") return leaf;
    return cameSince(leaf.since) ? { kind: "and", of: [] } : { kind: "or", of: [] };
  });
  return holds(article, known);
}
