import { labelPage } from "../engine/label-page.ts";
import type { Query } from "../engine/port/query.ts";
import type { Reader } from "../engine/port/reader.ts";
import { FACET_LIMIT, type FacetCount, SUGGESTION_LIMIT, type Suggestion } from "../engine/port/results.ts";
import { acceptsLabel } from "../engine/words/accepts-label.ts";
import { hasWords } from "../engine/words/words.ts";
import { FACETS, type FacetKey } from "../facets/facet-names.ts";
import { EVERYTHING, queryOf } from "./address/request.ts";
import { LOCALES } from "./messages/locales.ts";
import type { Messages } from "./messages/messages.ts";

/** The facets whose values each language names otherwise. */
const NAMED: readonly FacetKey[] = ["countries", "languages"];

/**
 * A reader whose lists name countries and languages as a language does, and find them by these names. An index has them in
 * English, so the whole of their list is read and looked through: a few hundred values at most.
 */
export function inLanguage(reader: Reader, { locale, value }: Pick<Messages, "locale" | "value">): Reader {
  if (locale === LOCALES[0]) return reader;
  const named = (facet: FacetKey) => (count: FacetCount) => ({ ...count, label: value(facet, count) });

  async function fitting(query: Query, facet: FacetKey, beginning: string): Promise<FacetCount[]> {
    const all: FacetCount[] = [];
    for (let part = FACET_LIMIT; part === FACET_LIMIT; ) {
      const { values } = await reader.facetValues(query, facet, { beginning: "", skip: all.length });
      all.push(...values);
      part = values.length;
    }
    const accepts = acceptsLabel(beginning);
    return all.map(named(facet)).filter(({ label }) => !hasWords(beginning) || accepts(label));
  }

  return {
    ...reader,
    async facetValues(query, facet, range, asking) {
      if (!NAMED.includes(facet)) return reader.facetValues(query, facet, range, asking);
      if (!("beginning" in range) || (!hasWords(range.beginning) && range.order !== "label")) {
        const { values, total } = await reader.facetValues(query, facet, range, asking);
        return { values: values.map(named(facet)), total };
      }
      const values = await fitting(query, facet, range.beginning);
      if (range.order === "label") {
        const others = (from: number, to: number) => values.slice(from, to);
        return labelPage({ chosen: [], others, count: values.length }, range.skip);
      }
      return { values: values.slice(range.skip, range.skip + FACET_LIMIT), total: values.length };
    },
    async suggest(beginning, asking) {
      const found = await reader.suggest(beginning, asking);
      const facets = FACETS.filter(({ key, suggested }) => suggested && NAMED.includes(key)).map(({ key }) => key);
      const own = await Promise.all(
        facets.map(async (kind) =>
          hasWords(beginning)
            ? (await fitting(queryOf(EVERYTHING), kind, beginning)).map((count): Suggestion => ({ ...count, kind }))
            : [],
        ),
      );
      const others = found.filter(({ kind }) => !facets.some((facet) => facet === kind));
      const values = [...others.filter(({ kind }) => kind !== "headline"), ...own.flat()] as (FacetCount &
        Suggestion)[];
      const headlines = others.filter(({ kind }) => kind === "headline");
      return [...values.sort((a, b) => b.count - a.count), ...headlines].slice(0, SUGGESTION_LIMIT);
    },
  };
}
