import type { Archive } from "../../../lib/archive/archive.ts";
import type { Query } from "../../../lib/engine/port/query.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import type { Results } from "../../../lib/engine/port/results.ts";
import { wordRuns } from "../../../lib/engine/words/words.ts";
import { FACETS } from "../../../lib/facets/facet-names.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../../../lib/query/address/request.ts";

/** Asks two readers the same searches and compares every number of their answers. */
export async function compareCounts(
  engine: Pick<Reader, "search">,
  own: Pick<Reader, "search">,
  archive: Archive,
  searches: number,
) {
  const queries = searchesOver(archive, searches);
  const wrong: string[] = [];
  const times: number[] = [];
  let counts = 0;
  for (const { typed, query } of queries) {
    const started = performance.now();
    const found = await engine.search(query);
    times.push(performance.now() - started);
    const [given, expected] = [numbersOf(found), numbersOf(await own.search(query))];
    counts += expected.size;
    for (const name of new Set([...given.keys(), ...expected.keys()]))
      if (given.get(name) !== expected.get(name))
        wrong.push(`${typed}: ${name} ${given.get(name)} for ${expected.get(name)}`);
  }
  return { asked: queries.length, counts, wrong, times };
}

/** Every number of an answer, by what it is of; the whole list of a facet, ties at its end too, which both order alike. */
function numbersOf({ total, pages, counts, dates, repairs }: Results): Map<string, number> {
  return new Map([
    ["total", total],
    ["pages", pages],
    ...FACETS.flatMap(({ key }) => counts[key].map(({ value, count }): [string, number] => [`${key} ${value}`, count])),
    ...dates.map(({ value, count }): [string, number] => [`date ${value}`, count]),
    ...repairs.map(({ typed, read, articles }): [string, number] => [`${typed} as ${read.join(" ")}`, articles]),
  ]);
}

/** Searches of many kinds in an archive's own words and values, the same each time. */
function searchesOver(archive: Archive, count: number): { readonly typed: string; readonly query: Query }[] {
  const articles = [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? [kept.article] : []));
  const step = Math.max(1, Math.floor(articles.length / count));
  return Array.from({ length: count }, (_, at) => {
    const article = articles[(at * step) % articles.length]!;
    const words = wordRuns(article.body || article.headline.text).folded.filter((word) => /^\p{L}{3,}$/u.test(word));
    const word = (n: number) => words[(at * 7 + n) % Math.max(1, words.length)] ?? "the";
    const [person] = article.facets.people;
    const requests: Partial<SearchRequest>[] = [
      { q: `${word(0)} ` },
      { q: `${word(0)} ${word(9)} ` },
      { q: `"${words.slice(3, 8).join(" ")}" ` },
      { q: `${word(1)} OR (${word(2)} -${word(3)}) ` },
      { q: word(4).slice(0, 3) },
      { q: `${word(5)} `, copies: true, sort: "oldest" },
      { q: `${word(6)} NEAR/5 ${word(8)} ` },
      { q: `${word(0).slice(0, 2)}*${word(0).slice(-1)} ` },
      { filters: { ...EVERYTHING.filters, people: { include: person ? [person.id] : [], exclude: [], all: false } } },
      { q: `${word(7)}zq ` },
      { from: article.publishedAt?.value.slice(0, 7) ?? null, q: `${word(2)} ` },
    ];
    const request = { ...EVERYTHING, ...requests[at % requests.length] };
    return { typed: JSON.stringify(requests[at % requests.length]), query: queryOf(request) };
  });
}
