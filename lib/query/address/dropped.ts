import type { Expression } from "../../engine/port/expression.ts";
import type { Query } from "../../engine/port/query.ts";
import { FACETS, type FacetValue } from "../../facets/facet-names.ts";
import { print } from "../language/print.ts";
import { EVERYTHING, NO_FILTER, type SearchRequest } from "./request.ts";

/** More parts of a text than this are not tried one by one: each is a count. */
const TRIED = 12;

/** A filter of a request: the parameter that names it, and what a request without it has instead. */
export interface Filter {
  readonly drop: string;
  readonly unset: (request: SearchRequest) => SearchRequest;
}

/** What is left out of a search to see whether it finds something then. */
export interface Dropped {
  readonly words: readonly Expression[];
  readonly filters: readonly Filter[];
  /** The country that is asked for instead of the words, set by the only filter. */
  readonly instead?: FacetValue;
}

/** The filters of a request, at most one a parameter. */
export function filtersOf(request: SearchRequest): Filter[] {
  const change = (drop: string, part: Partial<SearchRequest>): Filter => ({
    drop,
    unset: (from) => ({ ...from, ...part }),
  });
  const facets = FACETS.filter(
    ({ key }) => request.filters[key].include.length + request.filters[key].exclude.length > 0,
  );
  return [
    ...facets.map(({ key, param }) => ({
      drop: param,
      unset: (from: SearchRequest) => ({ ...from, filters: { ...from.filters, [key]: NO_FILTER } }),
    })),
    ...(request.about.length > 0 ? [change("about", { about: [] })] : []),
    ...(request.lists.include !== null || request.lists.exclude.length > 0
      ? [change("list", { lists: EVERYTHING.lists })]
      : []),
    ...(request.from !== null || request.to !== null ? [change("from", { from: null, to: null })] : []),
    ...(request.date === null ? [] : [change("date", { date: null })]),
    ...(request.added === null ? [] : [change("added", { added: null })]),
  ];
}

/** The parts of a text that must all match. */
export function partsOf(text: Expression): readonly Expression[] {
  return text.kind === "and" ? text.of : [text];
}

/** The parts of a text that are tried one by one: of many the longest, since short words are in most articles. */
export function triedOf(text: Expression): readonly Expression[] {
  const parts = partsOf(text);
  const longest = new Set(parts.toSorted((a, b) => print(b).length - print(a).length).slice(0, TRIED));
  return parts.filter((part) => longest.has(part));
}

/** The search without some of its words and filters, and the request that asks for it. */
export function without(
  request: SearchRequest,
  query: Query,
  { words, filters }: Dropped,
): { readonly request: SearchRequest; readonly query: Query } {
  const tried = triedOf(query.text);
  const rest = partsOf(query.text).filter((part) => !words.includes(part));
  // What is never left out by itself stays together, so that an engine looks it up once.
  const others = rest.filter((part) => !tried.includes(part));
  const text = others.length > 1 ? all([...rest.filter((part) => tried.includes(part)), all(others)]) : all(rest);
  const unset = filters.reduce((left, filter) => filter.unset(left), request);
  return {
    // The last word may have been a beginning; without it the rest is not being typed.
    request: { ...unset, q: words.length > 0 ? print(all(rest)) : request.q, page: 1 },
    query: {
      ...query,
      text,
      filters: unset.filters,
      about: unset.about,
      lists: unset.lists === request.lists ? query.lists : EVERYTHING.lists,
      from: unset.from,
      to: unset.to,
      date: unset.date,
      // It is the day that the request asked for, worked out.
      added: unset.added === null ? null : query.added,
    },
  };
}

function all(parts: readonly Expression[]): Expression {
  return parts.length === 1 ? parts[0]! : { kind: "and", of: parts };
}
