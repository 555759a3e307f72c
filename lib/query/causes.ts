import type { SearchEngine } from "../engine/engine.ts";
import type { Expression } from "../engine/expression.ts";
import type { Query } from "../engine/query.ts";
import { FACETS } from "../facets/facets.ts";
import { print } from "./print.ts";
import { NO_FILTER, type SearchRequest } from "./request.ts";

/** A word or filter that empties a search: what it is, the search without it, and what that finds. */
export interface Cause {
  /** The word as typed, or the URL parameter. */
  readonly drop: string;
  readonly kind: "text" | "filter";
  readonly request: SearchRequest;
  readonly total: number;
}

/** More parts than this are tried no more: each costs a search. */
const TRIED = 12;

/** The parts of a search that found nothing, without one of which it would find something; those that free most first. */
export async function findCauses(engine: SearchEngine, request: SearchRequest, query: Query): Promise<Cause[]> {
  const tried = [...withoutText(request, query), ...withoutFilters(request, query)].slice(0, TRIED);
  const causes: Cause[] = [];
  for (const { query: without, ...cause } of tried) {
    const { total } = await engine.search({ ...without, page: 1, pageSize: 1 });
    if (total > 0) causes.push({ ...cause, total });
  }
  return causes.sort((a, b) => b.total - a.total);
}

type Try = Omit<Cause, "total"> & { readonly query: Query };

function withoutText(request: SearchRequest, query: Query): Try[] {
  const { text } = query;
  const parts = text.kind === "and" ? text.of : [text];
  if (parts.length === 0) return [];
  return parts.map((part) => {
    const rest = parts.filter((other) => other !== part);
    const left: Expression = rest.length === 1 ? rest[0]! : { kind: "and", of: rest };
    // The last word may have been a beginning; without it the rest is not being typed.
    return {
      drop: print(part).trim(),
      kind: "text",
      request: { ...request, q: print(left) },
      query: { ...query, text: left },
    };
  });
}

function withoutFilters(request: SearchRequest, query: Query): Try[] {
  const change = (drop: string, part: Partial<SearchRequest>): Try => {
    const changed = { ...request, ...part };
    const { facets, about, from, to, date } = changed;
    return { drop, kind: "filter", request: changed, query: { ...query, facets, about, from, to, date } };
  };
  const facets = FACETS.filter(
    ({ key }) =>
      request.facets[key] !== NO_FILTER && request.facets[key].include.length + request.facets[key].exclude.length > 0,
  );
  return [
    ...facets.map(({ key, param }) => change(param, { facets: { ...request.facets, [key]: NO_FILTER } })),
    ...(request.about ? [change("about", { about: false })] : []),
    ...(request.from !== null || request.to !== null ? [change("from", { from: null, to: null })] : []),
    ...(request.date === null ? [] : [change("date", { date: null })]),
  ];
}
