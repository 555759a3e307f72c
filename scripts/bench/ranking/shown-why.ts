import type { Archive } from "../../../lib/archive/archive.ts";
import { normalText } from "../../../lib/article/text/mapped-text.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import type { Segment } from "../../../lib/engine/port/results.ts";
import type { FacetKey } from "../../../lib/facets/facet-names.ts";
import { FACET_VALUES } from "../../../lib/facets/facet-values.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";

/** Values of a facet that are chosen, one after the other: the most frequent ones. */
const CHOSEN = 5;

/** Of the first hits under a facet's most frequent values, how many there are and how many mark a mention of the chosen one. */
export async function shownWhy(engine: Reader, archive: Archive, facet: FacetKey) {
  const { counts } = await engine.search(queryOf(EVERYTHING));
  let [hits, shown] = [0, 0];
  for (const { value } of counts[facet].slice(0, CHOSEN)) {
    const filters = { ...EVERYTHING.filters, [facet]: { include: [value], exclude: [], all: false } };
    for (const { id, headline, snippet } of (await engine.search(queryOf({ ...EVERYTHING, filters }))).hits) {
      const article = archive.get(id)!;
      const own = FACET_VALUES[facet].read(article).find((one) => one.value === value);
      const words = (own?.mentions ?? []).map((at) => normalText(article.raw[at.field] ?? "", at));
      const marks = (segments: readonly Segment[]) =>
        segments.some(({ text, match }) => match && words.some((one) => text.includes(one)));
      hits++;
      if (marks(headline.segments) || marks(snippet)) shown++;
    }
  }
  return { hits, shown };
}
