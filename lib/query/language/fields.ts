import { dayRange } from "../../engine/day-range.ts";
import type { Expression } from "../../engine/port/expression.ts";
import type { FacetFilter } from "../../engine/port/query.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import type { SearchRequest } from "../address/request.ts";
import { print } from "./print.ts";

/**
 * Makes filters of the fields in a query that stand for themselves: `country:IR talks` is the search for `talks` with
 * Iran chosen. Inside an OR or brackets they stay part of the text, and so does a second value of one facet, since typed
 * side by side both must match while chosen values are alternatives.
 */
export function withFilters(request: SearchRequest, text: Expression): { request: SearchRequest; text: Expression } {
  const parts = text.kind === "and" ? text.of : [text];
  let read = request;
  const rest = parts.filter((part) => {
    const next = lifted(read, part);
    if (next) read = next;
    return next === null;
  });
  if (rest.length === parts.length) return { request, text };
  const left: Expression = rest.length === 1 ? rest[0]! : { kind: "and", of: rest };
  return { request: { ...read, q: print(left) }, text: left };
}

function lifted(request: SearchRequest, part: Expression): SearchRequest | null {
  if (part.kind === "added") return request.added === null ? { ...request, added: part.since } : null;
  if (part.kind === "list") {
    const { include, exclude } = request.lists;
    return include === null ? { ...request, lists: { include: [part.list], exclude } } : null;
  }
  if (part.kind === "not" && part.of.kind === "list") {
    const { include, exclude } = request.lists;
    return { ...request, lists: { include, exclude: [...new Set([...exclude, part.of.list])].sort() } };
  }
  if (part.kind === "dates") return narrowed(request, part.from, part.to);
  if (part.kind === "value") {
    const { include, exclude } = request.filters[part.facet];
    if (include.length > 0) return null;
    return withFilter(request, part.facet, { include: [part.value], exclude, all: false });
  }
  if (part.kind === "not" && part.of.kind === "value") {
    const { include, exclude, all } = request.filters[part.of.facet];
    return withFilter(request, part.of.facet, {
      include,
      exclude: [...new Set([...exclude, part.of.value])].sort(),
      all,
    });
  }
  return null;
}

function withFilter(request: SearchRequest, facet: FacetKey, filter: FacetFilter): SearchRequest {
  return { ...request, filters: { ...request.filters, [facet]: filter } };
}

/** Two spans narrow to what both hold; where that is nothing, the typed one stays in the text and finds nothing there. */
export function narrowed(request: SearchRequest, from: string | null, to: string | null): SearchRequest | null {
  const later =
    [request.from, from]
      .filter((date) => date !== null)
      .sort((a, b) => dayRange(a).first - dayRange(b).first)
      .at(-1) ?? null;
  const earlier =
    [request.to, to].filter((date) => date !== null).sort((a, b) => dayRange(a).last - dayRange(b).last)[0] ?? null;
  if (later !== null && earlier !== null && dayRange(later).first > dayRange(earlier).last) return null;
  return { ...request, from: later, to: earlier };
}
