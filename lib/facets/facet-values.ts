import type { Article, Mention, PersonValue, Publisher } from "../article/article.ts";
import { canonicalLanguage } from "../article/canonical-language.ts";
import { countryLabel } from "./countries/country-label.ts";
import { countryTyped } from "./countries/country-typed.ts";
import type { FacetKey, FacetValue } from "./facet-names.ts";
import { languageLabel } from "./language-label.ts";
import { outletLabel } from "./outlets/outlet-label.ts";
import { aboutPeople } from "./people/about-people.ts";
import { openId, shownOpen } from "./registry/lone/open-names.ts";

/** A value as an article has it. */
export interface ReadValue extends FacetValue {
  /** The places that name it. */
  readonly mentions: readonly Mention[];
  /** The article is about it. */
  readonly about?: boolean;
  /** What says so, for the outlet that published it. */
  readonly by?: Publisher["evidence"];
  /** The same in words, where `by` is `other`. */
  readonly detail?: string | undefined;
  /** Whom a name that stays open may mean, the likeliest first. */
  readonly candidates?: readonly FacetValue[];
}

/** How a facet's values are found. */
interface FacetReader {
  /** The values of an article, the weightiest first. None begins with `-`, which in addresses excludes. */
  readonly read: (article: Article) => readonly ReadValue[];
  /** What is typed as its values are written, where those are codes: in whatever letters it comes. */
  readonly asCode?: (typed: string) => string;
  /** The value that another name than its label means. */
  readonly byOtherName?: (typed: string) => FacetValue | null;
}

const named = ({ id, name, mentions }: { id: string; name: string; mentions: readonly Mention[] }): ReadValue => ({
  value: id,
  label: name,
  mentions,
});
export const person = ({ several, candidates, ...value }: PersonValue): ReadValue => ({
  ...named(value),
  ...(several && { several }),
  ...(candidates && { candidates: candidates.map(({ id, name }) => ({ value: id, label: name })) }),
});
const outlet = (value: { id: string; name: string; mentions: readonly Mention[] }): ReadValue => ({
  ...named(value),
  label: outletLabel(value),
});
const country = (code: string): FacetValue => ({ value: code, label: countryLabel(code) });
function languageValue(tag: string): FacetValue {
  const value = tag.split("-")[0]!;
  return { value, label: languageLabel(value) };
}
/** A name as a value. */
const bare = (name: string): string => name.replace(/^[-\s]+|\s+$/g, "");
/** Longer is a text that a source gave as one, and no address takes it. */
const LONGEST_NAME = 200;
const isName = (name: string): boolean => name !== "" && name.length <= LONGEST_NAME;
const itself = (name: string): ReadValue => ({ value: name, label: name, mentions: [] });

/** How the values of each facet are found; what else is to know of a facet is in `facet-names.ts`. */
export const FACET_VALUES: Readonly<Record<FacetKey, FacetReader>> = {
  people: {
    read: (article) => {
      const about = aboutPeople(article);
      return article.facets.people
        .filter(({ hidden }) => !hidden)
        .map((value) => ({ ...person(value), about: about.has(value.id) }));
    },
    asCode: (typed) => {
      const surname = shownOpen(typed);
      return surname === null ? typed : openId(surname);
    },
  },
  countries: {
    read: ({ facets }) => facets.countries.map(({ code, about, mentions }) => ({ ...country(code), about, mentions })),
    asCode: (typed) => (/^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : typed),
    byOtherName: (typed) => {
      const code = countryTyped(typed);
      return code === null ? null : country(code);
    },
  },
  outlets: {
    read: ({ publisher }) => {
      if (!publisher) return [];
      const { evidence, at, detail } = publisher;
      return [{ ...outlet({ ...publisher, mentions: at ? [{ ...at, reason: evidence }] : [] }), by: evidence, detail }];
    },
  },
  cited: { read: ({ facets }) => facets.cited.map(outlet) },
  authors: { read: ({ authors }) => [...new Set(authors.map(bare))].filter(isName).map(itself) },
  languages: {
    // British and American English are one value; the article keeps which it is.
    read: ({ language }) => (language ? [{ ...languageValue(language), mentions: [] }] : []),
    asCode: (typed) => (/^[a-z]{2,3}$/i.test(typed) ? typed.toLowerCase() : typed),
    byOtherName: (typed) => {
      const language = canonicalLanguage(typed);
      return language === null ? null : languageValue(language);
    },
  },
  collections: { read: ({ collection }) => [bare(collection)].filter(Boolean).map(itself) },
};

/** The values that an article has of one facet; with `about`, those that it is about. */
export function valuesOf(article: Article, key: FacetKey, { about = false } = {}): FacetValue[] {
  const values = FACET_VALUES[key].read(article);
  return (about ? values.filter((value) => value.about) : values).map(({ value, label, several }) => ({
    value,
    label,
    ...(several && { several }),
  }));
}
