import type { SearchResponse } from "meilisearch";
import type { FacetKey } from "../../facets/facet-names.ts";
import { attributeOf } from "../attribute.ts";
import { labelPage } from "../label-page.ts";
import type { Query } from "../port/query.ts";
import type { Asking, Reader } from "../port/reader.ts";
import type { FacetCount, ValuePage, ValueRange } from "../port/results.ts";
import { byCount, type ValueList, valuePage } from "../value-page.ts";
import { acceptsLabel } from "../words/accepts-label.ts";
import { hasWords, labelWords } from "../words/words.ts";
import type { Client } from "./client.ts";
import { stored } from "./document.ts";
import type { IndexNames } from "./names.ts";
import { prefixText } from "./prefix-text.ts";
import { type Labelled, listsOf, partQuery, sortedList, totalOf } from "./search-page.ts";
import { COUNTED, MOST_HITS } from "./settings.ts";
import type { ValueDocument } from "./values.ts";

/** What a facet's list is read with. */
export interface FacetReader {
  readonly client: Client;
  readonly names: IndexNames;
  readonly labelled: Labelled;
  /** Counts what the server does not. */
  readonly archive: Reader | null;
}

/** A part of a facet's list. The server counts the most frequent values only: where there are more, the archive answers. */
export async function facetValues(
  reader: FacetReader,
  query: Query,
  q: string,
  facet: FacetKey,
  range: ValueRange,
  asking: Asking,
): Promise<ValuePage> {
  const { client, names, labelled, archive } = reader;
  const { include, exclude } = query.filters[facet];
  const counted = (values: readonly (string | null)[]) =>
    client.search(values.map((value) => partQuery(names.articles, q, query, { facet, value })));
  const [group, ...lifted] = await counted([null, ...exclude]);
  const counts = new Map(Object.entries(group!.facetDistribution?.[attributeOf(facet, query)] ?? {}));
  const full = counts.size >= COUNTED;
  // Nothing found may be a misspelt word, which the archive repairs.
  if (archive && (full || totalOf(group!) === 0)) return archive.facetValues(query, facet, range, asking);
  const add = (values: readonly string[], results: readonly SearchResponse[]) => {
    for (const [at, value] of values.entries()) counts.set(stored(value), totalOf(results[at]!));
  };
  add(exclude, lifted);
  const uncounted = full ? include.filter((value) => !counts.has(stored(value))) : [];
  if (uncounted.length > 0) add(uncounted, await counted(uncounted));

  if ("among" in range) {
    const missing = full ? range.among.filter((value) => !counts.has(stored(value))) : [];
    if (missing.length > 0) add(missing, await counted(missing));
    return someOf(range.among, (await listsOf(new Map([[facet, counts]]), query, labelled)).get(facet)!, counts.size);
  }
  const { beginning, skip } = range;
  const page = range.order === "label" ? labelPage : valuePage;
  if (full && hasWords(beginning)) {
    const { fitting, more } = await fittingValues(reader, facet, beginning);
    const asked = fitting.filter(({ stored }) => !counts.has(stored)).map(({ value }) => value);
    const some = asked.slice(0, COUNTED);
    if (some.length > 0) add(some, await counted(some));
    const rows = fitting.map(({ value, label, several, stored }) => ({
      value,
      label,
      ...(several && { several }),
      count: counts.get(stored) ?? 0,
    }));
    return page({ ...listed(rows), ...(more || asked.length > some.length ? { count: null } : {}) }, skip);
  }
  const list = (await listsOf(new Map([[facet, counts]]), query, labelled)).get(facet)!;
  if (!hasWords(beginning)) return page(full ? { ...list, count: null } : list, skip);
  const accepts = acceptsLabel(beginning);
  const all = [...list.chosen, ...list.others(0, counts.size)];
  return page(listed(all.filter(({ label }) => accepts(label))), skip);
}

/** Some values with their counts, in the order of the list; one that it has not is counted at zero. */
function someOf(values: readonly string[], { chosen, others }: ValueList, most: number): ValuePage {
  const rows = new Map([...chosen, ...others(0, most)].map((row) => [row.value, row]));
  const some = values.map((value) => rows.get(value) ?? { value, label: value, count: 0 });
  return { values: some.sort(byCount), total: values.length };
}

function listed(rows: readonly FacetCount[]) {
  return { chosen: [], ...sortedList(rows.filter(({ count }) => count > 0)) };
}

/** The values whose label holds a word that begins so, the most frequent first, and whether there may be more. */
async function fittingValues({ client, names }: FacetReader, facet: FacetKey, beginning: string) {
  const query = {
    indexUid: names.values,
    q: prefixText(labelWords(beginning)),
    matchingStrategy: "all" as const,
    filter: `facet = ${facet}`,
    sort: ["weight:desc"],
    limit: MOST_HITS,
  };
  const [found] = await client.search([query]);
  const values = found!.hits as unknown as ValueDocument[];
  return { fitting: values.filter(({ label }) => acceptsLabel(beginning)(label)), more: values.length === MOST_HITS };
}
