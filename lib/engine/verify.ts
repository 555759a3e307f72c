import { byFacet } from "../facets/by-facet.ts";
import { FACETS } from "../facets/facet-names.ts";
import { ANYTHING, type Expression } from "./port/expression.ts";
import type { Query } from "./port/query.ts";
import type { Reader } from "./port/reader.ts";
import { FACET_LIMIT, type Results } from "./port/results.ts";
import { wordsOf } from "./words/words.ts";

/** Words tried, from headlines spread over the archive. */
const WORDS = 8;

const NO_FILTER = { include: [], exclude: [], all: false };

/** Everything, copies one by one, newest first. */
function queryFor(text: Expression): Query {
  return {
    text,
    filters: byFacet(() => NO_FILTER),
    about: [],
    lists: { include: null, exclude: [] },
    copies: true,
    from: null,
    to: null,
    date: null,
    added: null,
    sort: "newest",
    page: 1,
    pageSize: 20,
  };
}

/**
 * Where an engine's answers differ from a reference's on the same articles: totals, facet counts and bars of a few searches,
 * and values that lost their labels. Order is not compared: two engines weigh words otherwise.
 */
export async function verify(engine: Reader, reference: Reader, missing = 0): Promise<string[]> {
  const all = await reference.search(queryFor(ANYTHING));
  const differences: string[] = [];
  const total = (await engine.search(queryFor(ANYTHING))).total;
  if (total !== all.total - missing) differences.push(`${total} articles for ${all.total - missing}`);
  // With articles left out, counts must differ by some of them; their number is all that can be checked.
  if (missing > 0) return differences;
  for (const text of [ANYTHING, ...(await sampleWords(reference, all))]) {
    const [expected, found] = await Promise.all([reference.search(queryFor(text)), engine.search(queryFor(text))]);
    differences.push(...compare(text, expected, found));
  }
  return differences;
}

async function sampleWords(reference: Reader, all: Results): Promise<Expression[]> {
  const pages = [...new Set([1, Math.ceil(all.pages / 2), all.pages])];
  const results = await Promise.all(pages.map((page) => reference.search({ ...queryFor(ANYTHING), page })));
  const words = results.flatMap(({ hits }) =>
    hits.slice(0, 4).flatMap(({ headline }) => {
      const found = Array.from(wordsOf(headline.segments.map(({ text }) => text).join("")), ({ folded }) => folded);
      return found.sort((a, b) => b.length - a.length).slice(0, 1);
    }),
  );
  return [...new Set(words)].slice(0, WORDS).map((text) => ({ kind: "word", text }));
}

function compare(text: Expression, expected: Results, found: Results): string[] {
  const name = "text" in text ? `"${text.text}"` : "everything";
  const out: string[] = [];
  if (expected.total !== found.total) out.push(`${name}: ${found.total} hits for ${expected.total}`);
  for (const { key } of FACETS) {
    const [listed, counted] = [expected.counts[key], found.counts[key]];
    // The last places of a list that is cut off are ties, which two engines may fill differently.
    const tie = listed.length < FACET_LIMIT ? 0 : listed.at(-1)!.count;
    const counts = new Map(counted.map((row) => [row.value, row]));
    for (const { value, label, count } of listed) {
      const row = counts.get(value);
      counts.delete(value);
      if (count > tie && row?.count !== count) out.push(`${name}, ${key} ${value}: ${row?.count ?? 0} for ${count}`);
      // Which of two spellings is the label follows the order of writing, so only its absence is a fault.
      else if (row && row.label === value && label !== value)
        out.push(`${name}, ${key} ${value}: no label for ${label}`);
    }
    for (const { value, count } of counts.values())
      if (count > tie) out.push(`${name}, ${key} ${value}: ${count} for 0`);
  }
  const bars = (results: Results) => results.dates.map(({ value, count }) => `${value} ${count}`).join(", ");
  if (bars(expected) !== bars(found)) out.push(`${name}: other dates`);
  return out;
}
