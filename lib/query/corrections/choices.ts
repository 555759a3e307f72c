import type { CorrectablePart } from "../../corrections/lines-behind.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import type { ReadValue } from "../../facets/facet-values.ts";
import { openNamed } from "../../facets/registry/lone/open-names.ts";

/** The fields of an article that are set as a whole. */
export const FIELDS = ["headline", "date", "outlet", "authors", "language"] as const;
export type Field = (typeof FIELDS)[number];

/** The part of an article that a field of the form sets. */
export const PART_OF = {
  headline: "headline",
  date: "publishedAt",
  outlet: "publisher",
  authors: "authors",
  language: "language",
} as const satisfies Record<Field, CorrectablePart>;

/** What can be added to an article. */
export const ADDABLE = ["person", "country", "about", "cited"] as const;
export type Addable = (typeof ADDABLE)[number];

/** What a field of the form asks for: a name or code; a search; what it is instead. */
export type Ask = "text" | "scope" | "is";

interface ChoiceRow {
  /** It speaks of one article, and none is asked about without. */
  readonly here: boolean;
  readonly asks: readonly Ask[];
  /** The facet whose value the text names, where it names one that the archive may have. */
  readonly names: "people" | "outlets" | "countries" | null;
}

const row = (asks: readonly Ask[] = [], names: ChoiceRow["names"] = null, here = false): ChoiceRow => ({
  here,
  asks,
  names,
});

/** What may be wrong with a value, and what more must be known. */
export const CHOICES = {
  notHere: row([], null, true),
  someoneElse: row(["text"], "people", true),
  samePerson: row(["text"], "people"),
  otherPerson: row(["text"], "people"),
  meantWithin: row(["text", "scope"], "people"),
  anotherWithin: row(["text", "scope"]),
  calledOtherwise: row(["text"]),
  noPerson: row(["is"]),
  notAbout: row([], null, true),
  about: row([], null, true),
  noPlace: row([], null, true),
  otherPlace: row(["text"], "countries", true),
  otherOutlet: row(["text"], "outlets", true),
  sameOutlet: row(["text"], "outlets"),
} as const satisfies Readonly<Record<string, ChoiceRow>>;
export type Choice = keyof typeof CHOICES;

const OF_FACET = {
  people: ["notHere", "someoneElse", "samePerson", "calledOtherwise", "anotherWithin", "otherPerson", "noPerson"],
  countries: ["notHere", "notAbout", "about", "noPlace", "otherPlace"],
  cited: ["notHere", "calledOtherwise", "sameOutlet"],
  outlets: ["otherOutlet", "calledOtherwise", "sameOutlet"],
} as const satisfies Partial<Record<FacetKey, readonly Choice[]>>;
/** A surname alone is nobody yet: it can be said whose it is, or that somebody is called so. */
const OF_SURNAME: readonly Choice[] = ["notHere", "someoneElse", "meantWithin", "calledOtherwise", "noPerson"];

/** One that is no value of the archive has no name to be given. */
const OF_OPEN: readonly Choice[] = OF_SURNAME.filter((choice) => choice !== "calledOtherwise");

export type Correctable = keyof typeof OF_FACET;

export function isCorrectable(facet: string): facet is Correctable {
  return Object.hasOwn(OF_FACET, facet);
}

/** The choices of a value, in one article or of the archive as a whole. */
export function choicesFor(
  facet: Correctable,
  { value, about = false }: Pick<ReadValue, "value" | "about">,
  { here, open = false }: { readonly here: boolean; readonly open?: boolean | undefined },
): readonly Choice[] {
  const isSurname = facet === "people" && openNamed(value) !== null;
  const all: readonly Choice[] = open ? OF_OPEN : isSurname ? OF_SURNAME : OF_FACET[facet];
  return all.filter((choice) => choice !== (about ? "about" : "notAbout") && (here || !CHOICES[choice].here));
}

/** What a name may be the name of, where it is no person's. */
export const KINDS = ["place", "outlet", "organisation"] as const;
