import type { Article } from "../../article/article.ts";
import type { Suggestion } from "../port/results.ts";
import { SUGGESTED, suggested } from "../suggested.ts";
import { acceptsLabel } from "../words/accepts-label.ts";
import { foldedWords, hasWords, labelWords } from "../words/words.ts";
import type { Client, Json } from "./client.ts";
import { allOf, equals, isIn, shownFilter } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import type { IndexNames } from "./names.ts";
import { beginningOf } from "./text-query.ts";
import { valueCounts } from "./value-counts.ts";
import type { ValueDocument } from "./values.ts";

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
  const titled = beginning.trim().length < 2 ? [] : await headlinesOf(client, names.articles, beginning);
  return suggested(beginning, candidates, counts, titled);
}

/** Articles whose headlines hold the words of a beginning. Copies last: the article that stands for them is suggested. */
async function headlinesOf(client: Client, index: string, beginning: string): Promise<Article[]> {
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
  return found.flatMap(({ hits }) => hits).map((hit) => keptOf(hit).article);
}
