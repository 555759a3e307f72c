import { FACETS } from "../../facets/facet-names.ts";
import { SUGGESTION_LIMIT, type Suggestion } from "../port/results.ts";
import { byCount } from "../value-page.ts";
import { acceptsLabel } from "../words/accepts-label.ts";
import { foldedWords, hasWords, labelWords } from "../words/words.ts";
import type { Client, Json } from "./client.ts";
import { allOf, equals, isIn, shownFilter } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import type { IndexNames } from "./names.ts";
import { beginningOf } from "./text-query.ts";
import { valueCounts } from "./value-counts.ts";
import type { ValueDocument } from "./values.ts";

const SUGGESTED = FACETS.flatMap(({ key, suggested }) => (suggested ? [key] : []));

/** Values shown before headlines have their turn. */
const MOST_VALUES = 7;

/** Values that are counted, those that most articles seem to have, and headlines that are read. */
const [COUNTED, READ] = [60, 40];

/** What a beginning may stand for, by the index of values and the headlines. */
export async function suggest(client: Client, names: IndexNames, beginning: string): Promise<Suggestion[]> {
  if (!hasWords(beginning)) return [];
  const known = await client.search(names.values, {
    query: allOf([isIn("facet", SUGGESTED), beginningOf("words", labelWords(beginning))]),
    sort: [{ weight: "desc" }, { value: "asc" }],
    size: COUNTED,
  });
  const accepts = acceptsLabel(beginning);
  const candidates = known.hits
    .map(({ _source }) => _source as unknown as ValueDocument)
    .filter(({ label }) => accepts(label));
  const counts = await valueCounts(client, names.articles, candidates);
  const counted = candidates.map(({ facet, value, label, several }, at) => ({
    kind: facet,
    value,
    label,
    ...(several && { several }),
    count: counts[at]!,
  }));
  const shown: Suggestion[] = counted
    .filter(({ count }) => count > 0)
    .sort(byCount)
    .slice(0, MOST_VALUES);
  const headlines = beginning.trim().length < 2 ? [] : await headlinesOf(client, names.articles, beginning);
  return [...shown, ...headlines].slice(0, SUGGESTION_LIMIT);
}

/** Headlines that hold the words of a beginning, each once. Copies last: the article that stands for them is suggested. */
async function headlinesOf(client: Client, index: string, beginning: string): Promise<Suggestion[]> {
  const titled = (filter: Json) => ({
    query: allOf([beginningOf("title", foldedWords(beginning)), filter]),
    sort: [{ moment: "desc" }, { id: "asc" }],
    _source: ["kept"],
    size: READ,
  });
  const found = await client.searches(index, [
    titled(shownFilter(false)),
    titled(allOf([shownFilter(true), equals("grouped", false)])),
  ]);
  const accepts = acceptsLabel(beginning);
  const headlines = new Map<string, Suggestion>();
  for (const { id, headline } of found.flatMap(({ hits }) => hits).map((hit) => keptOf(hit).article)) {
    const words = foldedWords(headline.text);
    if (accepts(headline.text) && !headlines.has(words))
      headlines.set(words, { kind: "headline", value: id, label: headline.text });
  }
  return [...headlines.values()];
}
