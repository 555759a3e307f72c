import type { Suggestion } from "../port/results.ts";
import { MOST_VALUES, SUGGESTED, suggested } from "../suggested.ts";
import { acceptsLabel } from "../words/accepts-label.ts";
import { foldedWords, hasWords, labelWords } from "../words/words.ts";
import type { Client } from "./client.ts";
import { isIn, shownFilter } from "./filter.ts";
import { shownIn } from "./hit-parts.ts";
import type { IndexNames } from "./names.ts";
import { prefixText } from "./prefix-text.ts";
import { valueCounts } from "./value-counts.ts";
import type { ValueDocument } from "./values.ts";

/** The server finds the words of a beginning in any order and place; what has them in a row is picked out of so many. */
const READ = 40;

/** What a beginning may stand for, by the index of values and the headlines. */
export async function suggest(client: Client, names: IndexNames, beginning: string): Promise<Suggestion[]> {
  if (!hasWords(beginning)) return [];
  const titles = (filter: string) => ({
    indexUid: names.articles,
    q: prefixText(foldedWords(beginning)),
    matchingStrategy: "all" as const,
    attributesToSearchOn: ["title"],
    attributesToRetrieve: ["shown"],
    filter,
    limit: READ,
  });
  const [values, ...titled] = await client.search([
    {
      indexUid: names.values,
      q: prefixText(labelWords(beginning)),
      matchingStrategy: "all",
      filter: isIn("facet", SUGGESTED),
      sort: ["weight:desc"],
      limit: READ,
    },
    // Copies last: of a headline that several printed, the article that stands for them is suggested.
    titles(shownFilter(false)),
    titles(`${shownFilter(true)} AND grouped = false`),
  ]);
  const accepts = acceptsLabel(beginning);
  const candidates = ((values?.hits ?? []) as unknown as ValueDocument[])
    .filter(({ label }) => accepts(label))
    .slice(0, 2 * MOST_VALUES);
  const counts = await valueCounts(client, names.articles, candidates);
  const found = beginning.trim().length < 2 ? [] : titled.flatMap(({ hits }) => hits);
  return suggested(beginning, candidates, counts, found.map(shownIn));
}
