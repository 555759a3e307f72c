import type { Expression } from "../engine/port/expression.ts";
import type { Query } from "../engine/port/query.ts";
import type { Reader } from "../engine/port/reader.ts";
import { FACETS } from "../facets/facet-names.ts";
import { type Dropped, type Filter, filtersOf, partsOf, triedOf, without } from "./address/dropped.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "./address/request.ts";
import { print } from "./language/print.ts";

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

/**
 * The parts of a search that found nothing, without one of which it would find something, those that free most first.
 * Where there is none: the search without all words that occur nowhere, and its filters alone, or each of them alone
 * where they rule each other out. Either way its words alone come too. The engine is asked to count twice at most.
 */
export async function findCauses(engine: Reader, request: SearchRequest, query: Query): Promise<Causes> {
  const filters = filtersOf(request);
  const texts = partsOf(query.text);
  const tried = triedOf(query.text);
  const count = counterOf(engine, request, query);

  const single = [
    ...tried.map((part) => ({ words: [part], filters: [] })),
    ...filters.map((filter) => ({ words: [], filters: [filter] })),
  ];
  const unfiltered = texts.length > 0 ? several({ words: [], filters }) : [];
  const alone = tried.filter(({ kind }) => kind !== "not" && kind !== "dates" && kind !== "added" && kind !== "list");
  const first = await count([...single, ...unfiltered], alone);
  const causes = first.causesOf(single).sort((a, b) => b.total - a.total);
  if (causes.length > 0) return { causes: [...causes, ...first.causesOf(unfiltered)], nowhere: [] };

  const { unknown } = first;
  const mixed = filters.length > 0 && unknown.length < texts.length;
  const known = [...several({ words: unknown, filters: [] }), ...(mixed ? several({ words: unknown, filters }) : [])];
  const together = mixed ? several({ words: texts, filters: [] }) : [];
  const apart = eachAlone(request, texts, filters);
  const second = await count([...known, ...together, ...apart]);
  const found = [...second.causesOf(known), ...second.causesOf(together)];
  const enough = second.causesOf(together).length > 0 || (unknown.length > 0 && found.length > 0);
  return { causes: [...found, ...(enough ? [] : second.causesOf(apart))], nowhere: [...new Set(unknown.map(typed))] };
}

/** A try that leaves out several parts; those of one part have been made. */
function several(dropped: Dropped): Dropped[] {
  return dropped.words.length + dropped.filters.length > 1 ? [dropped] : [];
}

/** Each filter by itself; `about` says how the values of some facets are meant, and goes with them. */
function eachAlone({ about }: SearchRequest, words: readonly Expression[], filters: readonly Filter[]): Dropped[] {
  const hasAbout = ({ drop }: Filter) => FACETS.some(({ key, param }) => param === drop && about.includes(key));
  const lone = filters.filter(({ drop }) => drop !== "about");
  if (lone.length < 2) return [];
  return lone.flatMap((kept) =>
    several({
      words,
      filters: filters.filter((other) => other !== kept && !(hasAbout(kept) && other.drop === "about")),
    }),
  );
}

/** What was counted of some tries, and of some words by themselves. */
interface Tried {
  /** Those of the tries that find something, with how much. */
  readonly causesOf: (tries: readonly Dropped[]) => Cause[];
  /** The words that no article has. */
  readonly unknown: readonly Expression[];
}

/** Counts what the tries find and what the words find, all at once. */
function counterOf(engine: Reader, request: SearchRequest, query: Query) {
  return async (tries: readonly Dropped[], words: readonly Expression[] = []): Promise<Tried> => {
    const left = tries.map((dropped) => without(request, query, dropped));
    const alone = words.map((part) => queryOf({ ...EVERYTHING, copies: true }, part));
    const queries = [...left.map(({ query }) => query), ...alone];
    const totals = queries.length === 0 ? [] : await engine.count(queries);
    return {
      causesOf: (some) =>
        some.flatMap((dropped) => {
          const at = tries.indexOf(dropped);
          return totals[at]! > 0 ? [causeOf(dropped, left[at]!.request, totals[at]!)] : [];
        }),
      unknown: words.filter((_, at) => totals[tries.length + at] === 0),
    };
  };
}

function causeOf({ words, filters }: Dropped, request: SearchRequest, total: number): Cause {
  return {
    drop: [...words.map(typed), ...filters.map(({ drop }) => drop)].join(" "),
    kind: filters.length === 0 ? "text" : words.length === 0 ? "filter" : "both",
    request,
    total,
  };
}

function typed(part: Expression): string {
  return print(part).trim();
}
