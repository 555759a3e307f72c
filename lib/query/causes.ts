import type { Expression } from "../engine/port/expression.ts";
import type { Query } from "../engine/port/query.ts";
import type { Reader } from "../engine/port/reader.ts";
import { FACETS, type FacetValue } from "../facets/facet-names.ts";
import { FACET_VALUES } from "../facets/facet-values.ts";
import { type Dropped, type Filter, filtersOf, partsOf, triedOf, without } from "./address/dropped.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "./address/request.ts";
import { print } from "./language/print.ts";

/** What empties a search: words, filters or both; the search without them, and what that finds. */
export interface Cause {
  /** The words as typed and the URL parameters, a space between; `from` stands for a span of dates. */
  readonly drop: string;
  readonly kind: "text" | "filter" | "both" | "country";
  /** Of the kind `country`: that which the words name, for which it asks instead. */
  readonly instead?: FacetValue;
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
  const countries = countriesNamed(request, tried);
  const unfiltered = texts.length > 0 ? several({ words: [], filters }) : [];
  const alone = tried.filter(({ kind }) => kind !== "not" && kind !== "dates" && kind !== "added" && kind !== "list");
  const first = await count([...single, ...unfiltered, ...countries], alone);
  const causes = first.causesOf(single).sort((a, b) => b.total - a.total);
  const named = first.causesOf(countries);
  if (causes.length > 0) return { causes: [...named, ...causes, ...first.causesOf(unfiltered)], nowhere: [] };

  const { unknown } = first;
  const mixed = filters.length > 0 && unknown.length < texts.length;
  const known = [...several({ words: unknown, filters: [] }), ...(mixed ? several({ words: unknown, filters }) : [])];
  const together = mixed ? several({ words: texts, filters: [] }) : [];
  const apart = eachAlone(request, texts, filters);
  const second = await count([...known, ...together, ...apart]);
  const found = [...second.causesOf(known), ...second.causesOf(together)];
  const enough = second.causesOf(together).length > 0 || (unknown.length > 0 && found.length > 0);
  return {
    causes: [...named, ...found, ...(enough ? [] : second.causesOf(apart))],
    nowhere: [...new Set(unknown.map(typed))],
  };
}

/** Tries of a country instead of a word that names it, perhaps in another language than the texts are written in. */
function countriesNamed({ filters }: SearchRequest, parts: readonly Expression[]): Dropped[] {
  if (filters.countries.include.length > 0) return [];
  return parts.flatMap((part) => {
    const isWords = part.kind === "word" || part.kind === "prefix" || part.kind === "phrase";
    // Two letters are a word sooner than a country's code.
    const instead = isWords && part.text.length > 2 ? FACET_VALUES.countries.byOtherName?.(part.text) : null;
    if (!instead) return [];
    const unset = (from: SearchRequest): SearchRequest => ({
      ...from,
      filters: { ...from.filters, countries: { ...from.filters.countries, include: [instead.value] } },
    });
    return [{ words: [part], filters: [{ drop: "country", unset }], instead }];
  });
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

function causeOf({ words, filters, instead }: Dropped, request: SearchRequest, total: number): Cause {
  if (instead) return { drop: words.map(typed).join(" "), kind: "country", instead, request, total };
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
