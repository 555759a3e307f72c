import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Bar, FacetCount, Hit, Results } from "../../engine/port/results.ts";
import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import { openNamed } from "../../facets/registry/lone/open-names.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { changed } from "../address/url.ts";
import { calledIn } from "./called.ts";
import { type Companion, canWeigh, companyOf } from "./company.ts";
import type { DossierFacet } from "./dossier-facets.ts";
import type { Quote } from "./quote.ts";
import { PAGE_READ, readArticles } from "./read-articles.ts";
import { spellingsIn } from "./spellings.ts";
import { articlesOf, type Tally, together, withValues } from "./tally.ts";
import { tellingSentences } from "./telling.ts";
import { wholeArchive } from "./totals.ts";
import type { Wording } from "./wordings.ts";

/** Words for a value, with the search for them in its articles; null where it finds none, as of words that are set aside. */
export interface FoundWording extends Wording {
  readonly found: Tally | null;
}

/** A value of a facet that occurs in the articles of another. */
export interface Beside {
  readonly value: FacetValue;
  readonly articles: Tally;
}

/** An article by its date. */
export type DatedHit = Pick<Hit, "id" | "publishedAt">;

/** All that an archive says of one person, country or outlet. Each number is the total of the search beside it. */
export interface Dossier {
  readonly facet: DossierFacet;
  readonly value: FacetValue;
  /** A surname of which it is not known whose it is, and those whom it may mean. */
  readonly unresolved: readonly FacetValue[] | null;
  readonly articles: Tally;
  /** Of a country: the articles that are about it. */
  readonly about: Tally | null;
  /** Of an outlet: the articles that cite it. */
  readonly cited: Tally | null;
  readonly undated: Tally;
  readonly dates: readonly Bar[];
  /** The earliest and the latest article whose date is believed; null where none is. */
  readonly first: DatedHit | null;
  readonly latest: DatedHit | null;
  /** How many articles were read for what follows: all, or so many from all times. */
  readonly read: number;
  readonly spellings: readonly FoundWording[];
  readonly called: readonly FoundWording[];
  readonly sentences: readonly Quote[];
  /** Whether `people` and `countries` stand by weight, or by number: see `canWeigh`. */
  readonly byWeight: boolean;
  readonly people: readonly Companion[];
  readonly countries: readonly Companion[];
  readonly outlets: readonly Beside[];
  readonly languages: readonly Beside[];
}

/** What an archive says of a value, by its id; null where no article has it. */
export async function dossierOf(engine: Reader, facet: DossierFacet, value: string): Promise<Dossier | null> {
  const request = articlesOf(facet, value);
  const query: Query = { ...together(request, facet), pageSize: PAGE_READ, bare: true };
  const oldest = await engine.search({ ...query, sort: "oldest" });
  if (oldest.total === 0) return null;
  const own = oldest.counts[facet].find((row) => row.value === value);
  const undated = changed(request, { date: "undated" });
  const about = facet === "outlets" ? null : changed(request, { about: [facet] });
  const cited = facet === "outlets" ? withValues(EVERYTHING, "cited", [value]) : null;
  const newest = await engine.search({ ...query, sort: "newest" });
  const [whole, [more = 0, withoutDate = 0], read] = await Promise.all([
    wholeArchive(engine, facet === "outlets"),
    engine.count([about ?? cited, mayBeUndated(oldest) ? undated : null].flatMap((one) => (one ? [queryOf(one)] : []))),
    readArticles(engine, { facet, value, query, first: oldest, latest: newest }),
  ]);
  const of = { facet, value, request, found: oldest, whole };
  const called = facet === "people" ? calledIn(read) : [];
  const spellings = facet === "outlets" ? [] : spellingsIn(read);
  const [people, countries, found] = await Promise.all([
    companyOf(engine, of, "people"),
    companyOf(engine, of, "countries"),
    searched(engine, request, [...spellings, ...called]),
  ]);
  return {
    facet,
    value: named(own, value),
    unresolved: openNamed(value) && facet === "people" ? candidatesIn(read) : null,
    articles: { count: oldest.total, request },
    about: about && { count: more, request: about },
    cited: cited && more > 0 ? { count: more, request: cited } : null,
    undated: { count: withoutDate, request: undated },
    dates: oldest.dates,
    first: firstDated(oldest),
    latest: firstDated(newest),
    read: read.length,
    spellings: found.slice(0, spellings.length),
    called: found.slice(spellings.length),
    sentences: tellingSentences(read, facet),
    byWeight: canWeigh(of),
    people,
    countries,
    outlets: facet === "outlets" ? [] : beside(oldest, request, "outlets"),
    languages: beside(oldest, request, "languages"),
  };
}

function named(own: FacetCount | undefined, value: string): FacetValue {
  if (!own) return { value, label: value };
  return { value, label: own.label, ...(own.several && { several: own.several }) };
}

/** Those whom a surname may mean, by the articles that were read. */
function candidatesIn(read: Awaited<ReturnType<typeof readArticles>>): FacetValue[] {
  const candidates = new Map<string, { readonly value: FacetValue; articles: number }>();
  for (const { value } of read)
    for (const candidate of value.candidates ?? []) {
      const known = candidates.get(candidate.value) ?? { value: candidate, articles: 0 };
      known.articles++;
      candidates.set(candidate.value, known);
    }
  return [...candidates.values()].sort((a, b) => b.articles - a.articles).map(({ value }) => value);
}

/** The first hit whose date is known and believed: without one it stands last, or where nobody believes it. */
function firstDated({ hits }: Results): DatedHit | null {
  const hit = hits.find(({ publishedAt }) => publishedAt !== null && !publishedAt.suspicious);
  return hit ? { id: hit.id, publishedAt: hit.publishedAt } : null;
}

/** Whether some articles may stand in no bar for want of a date. */
function mayBeUndated({ total, dates }: Results): boolean {
  return dates.reduce((sum, { count }) => sum + count, 0) < total;
}

function beside({ counts }: Results, request: SearchRequest, facet: FacetKey): Beside[] {
  return counts[facet].map(({ count, ...value }) => ({
    value,
    articles: { count, request: withValues(request, facet, [value.value]) },
  }));
}

/** Words with how many articles of a value hold them, as a search for them finds. */
async function searched(
  engine: Reader,
  request: SearchRequest,
  all: readonly Wording[],
): Promise<readonly FoundWording[]> {
  if (all.length === 0) return [];
  const requests = all.map(({ words }) => changed(request, { q: `"${words.replace(/["“”„«»]/g, " ").trim()}"` }));
  const counts = await engine.count(requests.map((one) => queryOf(one)));
  return all.map((wording, at) => {
    const count = counts[at] ?? 0;
    return { ...wording, found: count > 0 ? { count, request: requests[at]! } : null };
  });
}
