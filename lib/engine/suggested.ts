import { FACETS, type FacetKey } from "../facets/facet-names.ts";
import { type FacetCount, SUGGESTION_LIMIT, type Suggestion } from "./port/results.ts";
import { byCount } from "./value-page.ts";
import { acceptsLabel } from "./words/accepts-label.ts";
import { foldedWords } from "./words/words.ts";

/** The facets whose values are suggested. */
export const SUGGESTED = FACETS.flatMap(({ key, suggested }) => (suggested ? [key] : []));

/** Values shown before headlines have their turn. */
export const MOST_VALUES = 7;

/** A value as an index keeps it. */
type Candidate = Omit<FacetCount, "count"> & { readonly facet: FacetKey };

/** What is suggested for a beginning of values, with how many articles have each, and of headlines that hold its words; each headline once. */
export function suggested(
  beginning: string,
  candidates: readonly Candidate[],
  counts: readonly number[],
  titled: readonly { readonly id: string; readonly headline: { readonly text: string } }[],
): Suggestion[] {
  const accepts = acceptsLabel(beginning);
  const shown = candidates
    .map(({ facet, value, label, several }, at) => ({
      kind: facet,
      value,
      label,
      ...(several && { several }),
      count: counts[at]!,
    }))
    .filter(({ count }) => count > 0)
    .sort(byCount)
    .slice(0, MOST_VALUES);
  const headlines = new Map<string, Suggestion>();
  for (const { id, headline } of titled) {
    const words = foldedWords(headline.text);
    if (accepts(headline.text) && !headlines.has(words))
      headlines.set(words, { kind: "headline", value: id, label: headline.text });
  }
  return [...shown, ...headlines.values()].slice(0, SUGGESTION_LIMIT);
}
