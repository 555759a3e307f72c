import type { FacetKey } from "../facets/facets.ts";

/** What a rule's code begins with, and what the rule says, the first that fits; codes are those of the extractors. */
const RULES: Readonly<Record<"people" | "countries" | "cited" | "outlets", readonly (readonly [RegExp, string])[]>> = {
  people: [
    [/^surname-title$/, "a surname of the person with this title in the article"],
    [/^surname$/, "a surname or part of a name that the article gives in full"],
    [/^article-(?:surname|name)$/, "a name in capitals that the article spells out"],
    [/^archive-surname$/, "a surname in capitals that the archive knows"],
    [/^(?:lone-)?title|^title$/, "a title before it"],
    [/^(?:lone-)?before/, "a role or other words before it"],
    [/^(?:lone-)?after/, "an age, a role or a verb after it"],
    [/^(?:lone-)?article/, "what the article says of the same name elsewhere"],
    [/^(?:lone-)?tagger/, "a model trained on names in their sentences"],
    [/^(?:lone-)?name/, "the form of the name"],
    [/^given-name$/, "a given and a family name in capitals"],
    [/^lone-public$/, "a surname of a well-known person"],
    [/^lone-/, "a lone name that is on lists of names"],
    [/\+/, "words that are on lists of given and family names"],
  ],
  countries: [
    [/^name$/, "the name of the country"],
    [/^dateline$/, "the place that the article was sent from"],
    [/^demonym$/, "the name of its people"],
    [/^state$/, "a state, province or region of it"],
    [/^city$/, "a city of it"],
    [/^capital$/, "its capital"],
    [/^metonym$/, "a body or place that stands for its government"],
  ],
  cited: [
    [/attribution$/, "words of citing beside it"],
    [/^speech$/, "it is said to have said something"],
    [/^distinctive$/, "a name that only the outlet has"],
    [/kind$/, "a word such as newspaper or agency beside it"],
    [/^established$|^short-form$/, "the article names it in full elsewhere"],
    [/^acronym$/, "its acronym, explained in the article"],
    [/^home$/, "its own country in the article"],
  ],
  outlets: [
    [/^metadata$/, "the source's own data"],
    [/^url$/, "the address of the article"],
    [/^disclaimer$/, "a footer of the article"],
    [/^dateline$/, "the line that the article begins with"],
  ],
};

/** Why a mention was taken for a value, in words; a code that has none stands for itself. */
export function reasonWords(facet: FacetKey, reason: string): string {
  const rules = facet === "languages" ? [] : RULES[facet];
  return rules.find(([code]) => code.test(reason))?.[1] ?? reason;
}
