import type { SearchEngine } from "../engine/engine.ts";
import type { Expression } from "../engine/expression.ts";
import type { Query } from "../engine/query.ts";
import { FACETS } from "../facets/facets.ts";
import { print } from "./print.ts";
import { EVERYTHING, NO_FILTER, queryOf, type SearchRequest } from "./request.ts";

/** What empties a search: words, filters or both; the search without them, and what that finds. */
export interface Cause {
  /** The words as typed and the URL parameters, a space between; `from` stands for a span of dates. */
  readonly drop: string;
  readonly kind: "text" | "filter" | "both";
  readonly request: SearchRequest;
  readonly total: number;
}

/** Why a search found nothing. */
export interface Causes {
  readonly causes: readonly Cause[];
  /** Where no single part is to blame: the words, as typed, that occur nowhere in the archive. */
  readonly nowhere: readonly string[];
}

/** More single parts than this are tried no more: each costs a search. */
const TRIED = 12;

/** More words than this are not asked alone. */
const ALONE = 8;

/**
 * The parts of a search that found nothing, without one of which it would find something, those that free most first.
 * Where there is none: the search without all words that occur nowhere, and its filters alone, or each of them alone
 * where they rule each other out. Either way its words alone come too.
 */
export async function findCauses(engine: SearchEngine, request: SearchRequest, query: Query): Promise<Causes> {
  const filters = filtersOf(request);
  const texts = partsOf(query.text);
  const finding = (tries: readonly Dropped[]) => fruitful(engine, request, query, tries);
  const single = await finding([
    ...texts.slice(0, TRIED - filters.length).map((part) => ({ words: [part], filters: [] })),
    ...filters.map((filter) => ({ words: [], filters: [filter] })),
  ]);
  const unknown = single.length > 0 ? [] : await unknownOf(engine, texts);
  const mixed = filters.length > 0 && unknown.length < texts.length;
  const wordsAlone = mixed ? several({ words: unknown, filters }) : [];
  if (single.length > 0)
    return { causes: [...single.sort((a, b) => b.total - a.total), ...(await finding(wordsAlone))], nowhere: [] };

  const known = await finding([...several({ words: unknown, filters: [] }), ...wordsAlone]);
  const together = mixed ? await finding(several({ words: texts, filters: [] })) : [];
  const enough = together.length > 0 || (unknown.length > 0 && known.length > 0);
  const apart = enough ? [] : await finding(eachAlone(texts, filters));
  return { causes: [...known, ...together, ...apart], nowhere: [...new Set(unknown.map(typed))] };
}

/** What a try leaves out. */
interface Dropped {
  readonly words: readonly Expression[];
  readonly filters: readonly Filter[];
}

/** A try that leaves out several parts; those of one part have been made. */
function several(dropped: Dropped): Dropped[] {
  return dropped.words.length + dropped.filters.length > 1 ? [dropped] : [];
}

/** Each filter by itself; `about` says how countries are meant, and goes with them. */
function eachAlone(words: readonly Expression[], filters: readonly Filter[]): Dropped[] {
  const lone = filters.filter(({ drop }) => drop !== "about");
  if (lone.length < 2) return [];
  return lone.flatMap((kept) =>
    several({
      words,
      filters: filters.filter((other) => other !== kept && !(kept.drop === "country" && other.drop === "about")),
    }),
  );
}

/** A filter of a request: the parameter that names it, and what a request without it has instead. */
interface Filter {
  readonly drop: string;
  readonly unset: (request: SearchRequest) => SearchRequest;
}

/** Those of the tries that find something, with how much. */
async function fruitful(
  engine: SearchEngine,
  request: SearchRequest,
  query: Query,
  tries: readonly Dropped[],
): Promise<Cause[]> {
  const causes: Cause[] = [];
  for (const dropped of tries) {
    const { words, filters } = dropped;
    const left = without(request, query, dropped);
    const { total } = await engine.search({ ...left.query, page: 1, pageSize: 1 });
    if (total === 0) continue;
    causes.push({
      drop: [...words.map(typed), ...filters.map(({ drop }) => drop)].join(" "),
      kind: filters.length === 0 ? "text" : words.length === 0 ? "filter" : "both",
      request: left.request,
      total,
    });
  }
  return causes;
}

/** The words and phrases that occur in no article, each asked alone. */
async function unknownOf(engine: SearchEngine, texts: readonly Expression[]): Promise<Expression[]> {
  const unknown: Expression[] = [];
  for (const part of texts.filter(({ kind }) => kind !== "not" && kind !== "dates").slice(0, ALONE)) {
    const { total } = await engine.search({ ...queryOf(EVERYTHING, part), pageSize: 1 });
    if (total === 0) unknown.push(part);
  }
  return unknown;
}

/** The search without some of its words and filters. */
function without(request: SearchRequest, query: Query, { words, filters }: Dropped) {
  const rest = partsOf(query.text).filter((part) => !words.includes(part));
  const text: Expression = rest.length === 1 ? rest[0]! : { kind: "and", of: rest };
  const unset = filters.reduce((left, filter) => filter.unset(left), request);
  const { facets, about, from, to, date } = unset;
  return {
    // The last word may have been a beginning; without it the rest is not being typed.
    request: { ...unset, q: words.length > 0 ? print(text) : request.q, page: 1 },
    query: { ...query, text, facets, about, from, to, date },
  };
}

function partsOf(text: Expression): readonly Expression[] {
  return text.kind === "and" ? text.of : [text];
}

function typed(part: Expression): string {
  return print(part).trim();
}

/** The filters of a request, at most eight. */
function filtersOf(request: SearchRequest): Filter[] {
  const change = (drop: string, part: Partial<SearchRequest>): Filter => ({
    drop,
    unset: (from) => ({ ...from, ...part }),
  });
  const facets = FACETS.filter(
    ({ key }) => request.facets[key].include.length + request.facets[key].exclude.length > 0,
  );
  return [
    ...facets.map(({ key, param }) => ({
      drop: param,
      unset: (from: SearchRequest) => ({ ...from, facets: { ...from.facets, [key]: NO_FILTER } }),
    })),
    ...(request.about ? [change("about", { about: false })] : []),
    ...(request.from !== null || request.to !== null ? [change("from", { from: null, to: null })] : []),
    ...(request.date === null ? [] : [change("date", { date: null })]),
  ];
}
