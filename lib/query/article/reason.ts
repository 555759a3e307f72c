import type { FacetKey } from "../../facets/facet-names.ts";

/** What a rule's code begins with, and the reason that it gives, the first that fits; codes are those of the extractors. */
const REASONS = {
  people: [
    [/^surname-title$/, "titledSurname"],
    [/^surname$/, "surname"],
    [/^article-(?:surname|name)$/, "capitals"],
    [/^archive-surname$/, "archive"],
    [/^(?:lone-)?title|^title$/, "title"],
    [/^(?:lone-)?before/, "before"],
    [/^(?:lone-)?after/, "after"],
    [/^(?:lone-)?article/, "elsewhere"],
    [/^(?:lone-)?tagger/, "model"],
    [/^(?:lone-)?name/, "form"],
    [/^given-name$/, "givenName"],
    [/^lone-public$/, "wellKnown"],
    [/^lone-/, "loneListed"],
    [/\+/, "listed"],
  ],
  countries: [
    [/^name$/, "country"],
    [/^dateline$/, "sentFrom"],
    [/^demonym$/, "demonym"],
    [/^state$/, "state"],
    [/^city$/, "city"],
    [/^capital$/, "capital"],
    [/^metonym$/, "metonym"],
  ],
  cited: [
    [/attribution$/, "citing"],
    [/^speech$/, "speech"],
    [/^distinctive$/, "distinctive"],
    [/kind$/, "kind"],
    [/^established$|^short-form$/, "full"],
    [/^acronym$/, "acronym"],
    [/^home$/, "home"],
  ],
  outlets: [
    [/^metadata$/, "metadata"],
    [/^url$/, "address"],
    [/^disclaimer$/, "footer"],
    [/^dateline$/, "firstLine"],
  ],
} as const satisfies Readonly<Partial<Record<FacetKey, readonly (readonly [RegExp, string])[]>>>;

/** Why a mention was taken for a value; a table of words has words for each. */
export type Reason = { [Key in keyof typeof REASONS]: (typeof REASONS)[Key][number][1] }[keyof typeof REASONS];

const RULES: Readonly<Partial<Record<FacetKey, readonly (readonly [RegExp, Reason])[]>>> = REASONS;

/** The reason that an extractor's code gives, or null for a code of which there is nothing to say. */
export function reasonOf(facet: FacetKey, code: string): Reason | null {
  return RULES[facet]?.find(([rule]) => rule.test(code))?.[1] ?? null;
}
