import { joined, negated } from "../../engine/port/canonical.ts";
import { type Expression, isAnything } from "../../engine/port/expression.ts";
import { FACETS } from "../../facets/facet-names.ts";
import type { SearchRequest } from "../address/request.ts";
import { parse } from "../language/parse.ts";
import { print } from "../language/print.ts";
import { comparePath } from "./compare-address.ts";

/**
 * The comparison that begins with a search, its filters written as they are typed; null where there is nothing to compare, or
 * something that cannot be typed, so that the line would be of another search.
 */
export function comparePathOf(request: SearchRequest): string | null {
  const { about, added, copies, date, from, lists, to } = request;
  if (about.length > 0 || copies || date !== null) return null;
  const values = FACETS.flatMap(({ key: facet }) => {
    const { include, exclude, all } = request.filters[facet];
    const leaves = (of: readonly string[]) => of.map((value): Expression => ({ kind: "value", facet, value }));
    return [joined(all ? "and" : "or", leaves(include)), ...leaves(exclude).map(negated)];
  });
  // Alternatives of outlets, typed in brackets, would not show copies, as chosen ones do.
  if (FACETS.some(({ key, copies }) => copies === "counted" && request.filters[key].include.length > 1)) return null;
  if ((lists.include ?? []).length > 1) return null;
  const listed = (list: string): Expression => ({ kind: "list", list, ids: [] });
  const inLists = [...(lists.include ?? []).map(listed), ...lists.exclude.map((list) => negated(listed(list)))];
  const since: Expression[] = added === null ? [] : [{ kind: "added", since: added }];
  const text = joined("and", [parse(request.q), ...values, ...inLists, ...since]);
  if (isAnything(text)) return null;
  return comparePath({ searches: [print(text)], share: false, from, to });
}
