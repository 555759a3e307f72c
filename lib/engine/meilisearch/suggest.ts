import { acceptsLabel } from "../accepts-label.ts";
import { SUGGESTION_LIMIT, type Suggestion } from "../engine.ts";
import { byCount } from "../value-page.ts";
import { hasWords } from "../words.ts";
import type { Client } from "./client.ts";
import { isIn, quote } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import type { IndexNames } from "./names.ts";
import { prefixText } from "./prefix-text.ts";
import { totalOf } from "./search-page.ts";
import type { ValueDocument } from "./values.ts";

/** Values shown before headlines have their turn. */
const MOST_VALUES = 7;

/** The server finds the words of a beginning in any order and place; what has them in a row is picked out of so many. */
const READ = 40;

/** What a beginning may stand for, by the index of values and the headlines. */
export async function suggest(client: Client, names: IndexNames, beginning: string): Promise<Suggestion[]> {
  if (!hasWords(beginning)) return [];
  const q = prefixText(beginning);
  const [values, titles] = await client.search([
    {
      indexUid: names.values,
      q,
      matchingStrategy: "all",
      filter: isIn("facet", ["people", "countries", "outlets"]),
      sort: ["weight:desc"],
      limit: READ,
    },
    {
      indexUid: names.articles,
      q,
      matchingStrategy: "all",
      attributesToSearchOn: ["title"],
      attributesToRetrieve: ["kept"],
      limit: READ,
    },
  ]);
  const accepts = acceptsLabel(beginning);
  const candidates = ((values?.hits ?? []) as unknown as (ValueDocument & { facet: "people" })[])
    .filter(({ label }) => accepts(label))
    .slice(0, 2 * MOST_VALUES);
  const results = candidates.length
    ? await client.search(
        candidates.map(({ facet, stored }) => ({
          indexUid: names.articles,
          q: "",
          filter: `${facet} = ${quote(stored)}`,
          limit: 0,
        })),
      )
    : [];
  const counted = candidates.map(({ facet, value, label }, at) => ({
    kind: facet,
    value,
    label,
    count: totalOf(results[at]!),
  }));
  const shown: Suggestion[] = counted
    .filter(({ count }) => count > 0)
    .sort(byCount)
    .slice(0, MOST_VALUES);
  const headlines = beginning.trim().length < 2 ? [] : (titles?.hits ?? []).map(({ kept }) => keptOf(kept).article);
  return [
    ...shown,
    ...headlines
      .filter(({ headline }) => accepts(headline.text))
      .map(({ id, headline }): Suggestion => ({ kind: "headline", value: id, label: headline.text })),
  ].slice(0, SUGGESTION_LIMIT);
}
