import type { Archive } from "../../lib/archive/archive.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import type { FacetKey } from "../../lib/facets/facet-names.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";

/** The facets that there were when answers were first kept: an answer may hold more. */
const KEPT: readonly FacetKey[] = ["people", "countries", "outlets", "cited", "languages"];

/** A search's address and what it finds, as far as no wording of ours comes into it. */
async function found(engine: SearchEngine, address: string) {
  const { request } = parseRequest(new URLSearchParams(address));
  const { total, pages, hits, counts, dates, repairs, readings } = await answer(engine, request);
  return {
    total,
    pages,
    hits: hits.map(({ id, copies, headline, publishedAt, people, countries }) => ({
      id,
      copies,
      headline: headline.text,
      date: publishedAt?.value ?? null,
      people: people.map(({ value }) => value),
      countries: countries.map(({ value }) => value),
    })),
    facets: KEPT.map((key) => counts[key].map(({ value, label, count }) => [value, label, count])),
    dates,
    repairs: repairs.map(({ typed, read }) => ({ typed, read })),
    readings: readings.map(({ others: _, ...reading }) => reading),
  };
}

interface Answers {
  readonly searches: Readonly<
    Record<string, { readonly total: number; readonly hits: readonly { readonly id: string }[] }>
  >;
}

/** Answers without the order by relevance, which versions may change: the hits of such a search by their ids, where they are all of them. */
export function withoutRelevance<T extends Answers>(answers: T): T {
  const searches = Object.entries(answers.searches).map(([address, found]) => {
    const parameters = new URLSearchParams(address);
    if (!parameters.has("q") || parameters.has("sort") || !Array.isArray(found.hits)) return [address, found] as const;
    const all = found.hits.length === found.total ? found.hits.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [];
    return [address, { ...found, hits: all }] as const;
  });
  return { ...answers, searches: Object.fromEntries(searches) };
}

/** What an archive says of an article: who it is, when, who is in it, and what it is a copy of. */
async function told(engine: SearchEngine, archive: Archive, id: string) {
  const { article, copyOf, copies } = archive.kept(id)!;
  const { headline, publishedAt, publisher, language, facets, contentHash } = article;
  return {
    id,
    contentHash,
    headline: headline.text,
    date: publishedAt?.value ?? null,
    suspicious: publishedAt?.suspicious !== undefined,
    outlet: publisher?.id ?? null,
    language,
    people: facets.people.map(({ id, name, hidden, mentions }) => [id, name, hidden, mentions.length]),
    countries: facets.countries.map(({ code, about }) => [code, about]),
    copyOf,
    copies,
    others: archive.copiesOf(id).map(({ article }) => article.id),
    related: (await engine.related(id)).map(({ id }) => id),
  };
}

/** All that an archive and its index answer to some searches and beginnings, with `every`-th article looked at closely. */
export async function answersOf(
  engine: SearchEngine,
  archive: Archive,
  asked: { readonly searches: readonly string[]; readonly beginnings: readonly string[]; readonly every: number },
) {
  const searches: Record<string, unknown> = {};
  for (const address of asked.searches) searches[address] = await found(engine, address);
  const suggestions: Record<string, unknown> = {};
  for (const beginning of asked.beginnings) {
    const found = await engine.suggest(beginning);
    suggestions[beginning] = found.filter(({ kind }) => kind === "headline" || KEPT.includes(kind));
  }
  const ids = [...archive.changesSince(0)].flatMap(({ id, kept }) => (kept ? [id] : [])).sort();
  const articles = [];
  for (const id of ids.filter((_, at) => at % asked.every === 0)) articles.push(await told(engine, archive, id));
  return { count: archive.count(), searches, suggestions, articles };
}
