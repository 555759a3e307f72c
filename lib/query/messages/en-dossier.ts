import type { DossierFacet } from "../dossier/dossier-facets.ts";
import { rich } from "./rich.ts";

interface Given {
  readonly number: (value: number) => string;
  readonly date: (value: string) => string;
  readonly or: <N>(items: readonly N[]) => (N | string)[];
  /** Countries and languages inside a sentence, all else as it is. */
  readonly facet: (facet: "people" | "countries" | "outlets" | "languages") => string;
}

/** How many of how many articles were read. */
export interface Extent {
  readonly read: number;
  readonly of: number;
}

const KINDS: Readonly<Record<DossierFacet, string>> = { people: "Person", countries: "Country", outlets: "Outlet" };

/** What is said on the page of a person, a country or an outlet, in English. */
export function dossierWords({ number, date, or, facet }: Given) {
  const articles = (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`;
  const span = (first: string, last: string) => (first === last ? date(first) : `${date(first)} to ${date(last)}`);
  const found = (first: string, last: string) =>
    first === last
      ? `${first.length >= "1954-05-01".length ? "on" : "in"} ${date(first)}`
      : `from ${date(first)} to ${date(last)}`;
  const inRead = (count: number, { read, of }: Extent) => {
    if (read >= of) return articles(count);
    return read === 1 ? "the one article read" : `${number(count)} of the ${articles(read)} read`;
  };
  return {
    kind: (of: DossierFacet) => KINDS[of],
    /** The link to a page, beside a value's name. */
    link: (label: string) => `All about ${label}`,
    total: <N>(count: number, shown: N) => rich<N>`${shown} ${count === 1 ? "article" : "articles"}`,
    about: <N>(of: DossierFacet, shown: N) => rich<N>`${shown} chiefly about ${of === "people" ? "them" : "it"}`,
    cited: <N>(shown: N, count: number) => rich<N>`cited in ${shown} ${count === 1 ? "article" : "articles"}`,
    undated: <N>(shown: N) => rich<N>`${shown} without a date`,
    first: <N>(shown: N) => rich<N>`First ${shown}`,
    latest: <N>(shown: N) => rich<N>`Latest ${shown}`,
    several: "Articles with this name may be about several people, who cannot be told apart.",
    unresolved: "A surname alone: nothing in these articles says whose it is.",
    mayBe: <N>(people: readonly N[], { read, of }: Extent) =>
      read >= of
        ? rich<N>`It may be ${or(people)}.`
        : rich<N>`By the ${read === 1 ? "one article" : articles(read)} read of ${number(of)} it may be ${or(people)}.`,
    read: ({ read, of }: Extent) =>
      read >= of
        ? `From ${of === 1 ? "the one article" : `all ${articles(of)}`}.`
        : `Only ${number(read)} of the ${articles(of)}, from all times, ${read === 1 ? "was" : "were"} read for these sentences and words.`,
    called: "What the texts call them, and when",
    calledIn: (count: number, when: { readonly first: string; readonly last: string } | null, extent: Extent) => {
      const { read, of } = extent;
      const then = when && (read >= of ? span(when.first, when.last) : `found ${found(when.first, when.last)}`);
      return `beside the name in ${inRead(count, extent)}${then ? `, ${then}` : ""}`;
    },
    sentence: ({ read, of }: Extent) =>
      read >= of ? "The first sentence" : `The first sentence in the ${read === 1 ? "article" : "articles"} read`,
    sentenceWith: (words: string) => `with “${words}”`,
    writtenIn: (count: number, extent: Extent) => `in ${inRead(count, extent)}`,
    words: <N>(shown: N, count: number, { read, of }: Extent) =>
      read >= of
        ? rich<N>`these words in ${shown} ${count === 1 ? "article" : "articles"}`
        : rich<N>`these words in ${shown} of all ${articles(of)}`,
    spellings: "How it is written",
    sentences: "What the texts say",
    company: (of: "people" | "countries") => `With which ${facet(of)}`,
    beside: "What stands beside it",
    companyOrder: "Order of people and countries",
    byWeight: "By weight",
    byCount: "By number",
    byWeightHint: "First those found together more often than chance would have it (log-likelihood).",
    name: "Name",
    together: "Together",
    all: "In all",
    more: (count: number) => `${number(count)} more`,
    outlets: (of: DossierFacet) => `Outlets that write of ${of === "people" ? "them" : "it"}`,
    languages: "Languages",
    everyone: (of: "people" | "countries" | "outlets" | "languages") => `All ${facet(of)} in these articles`,
    correct: "Something wrong?",
    history: "What has been corrected",
    wholeHistory: (lines: number) => (lines === 1 ? "The correction" : `All ${number(lines)} corrections`),
    none: (of: DossierFacet, name: string) =>
      of === "people"
        ? `No article of this archive names anybody “${name}”.`
        : of === "countries"
          ? `No article of this archive names ${name}.`
          : `No article of this archive is from “${name}”.`,
    hidden: (name: string) => `${name} is not shown`,
    hiddenWhy:
      "The archive knows the name, but no article shows it as a person: it was corrected away, or the articles that named it are gone.",
    hiddenBy: "What was said to be no person",
    look: <N>(link: N) => rich<N>`See ${link}.`,
    lookIn: (of: DossierFacet) => `all ${facet(of)} of the archive`,
  };
}
