import type { Article } from "../../article/article.ts";
import { canonicalLanguage } from "../../article/canonical-language.ts";
import { normalText } from "../../article/text/mapped-text.ts";
import { countryMeant } from "../../corrections/country-meant.ts";
import type { Correction, Line } from "../../corrections/line.ts";
import { Line as LineSchema } from "../../corrections/line.ts";
import { namedAt } from "../../corrections/name-in-text.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { FACET_VALUES, type ReadValue } from "../../facets/facet-values.ts";
import { outletId } from "../../facets/outlets/outlet-id.ts";
import { personId } from "../../facets/person-id.ts";

/** The fields of an article that are set as a whole. */
export const FIELDS = ["headline", "date", "outlet", "authors", "language"] as const;
export type Field = (typeof FIELDS)[number];

/** What may be wrong with a value, by its facet; `text` is asked for where more must be known. */
const CHOICES = {
  people: ["notHere", "someoneElse", "calledOtherwise", "noPerson"],
  countries: ["notHere", "notAbout", "about", "noPlace", "otherPlace"],
  cited: ["notHere", "calledOtherwise", "sameOutlet"],
  outlets: ["otherOutlet", "calledOtherwise", "sameOutlet"],
} as const satisfies Partial<Record<FacetKey, readonly string[]>>;

export type Choice = (typeof CHOICES)[keyof typeof CHOICES][number];
export type Correctable = keyof typeof CHOICES;

/** The choices that need a name or a country. */
export const ASKS_TEXT: ReadonlySet<Choice> = new Set([
  "someoneElse",
  "calledOtherwise",
  "otherPlace",
  "sameOutlet",
  "otherOutlet",
]);

/** What can be added to an article. */
export const ADDABLE = ["person", "country", "about", "cited"] as const;
export type Addable = (typeof ADDABLE)[number];

/** A form as it was sent, before anything is believed of it. */
export interface Sent {
  readonly facet: string | null;
  readonly value: string | null;
  readonly choice: string | null;
  readonly field: string | null;
  readonly add: string | null;
  readonly text: string;
  /** The line to undo. */
  readonly undo: string | null;
  readonly by: string;
  readonly why: string;
}

/** Why a form makes no correction. */
export type FormFault =
  | "nothingChosen"
  | "noName"
  | "noText"
  | "noCountry"
  | "noDate"
  | "noLanguage"
  | "noLine"
  | "notFitting"
  | "noArticle";

/** A value that a correction may be about, as an article shows it. */
export function shownValue(article: Article, facet: string | null, value: string | null): ReadValue | null {
  if (facet === null || !isCorrectable(facet)) return null;
  return FACET_VALUES[facet].read(article).find((each) => each.value === value) ?? null;
}

export function isCorrectable(facet: string): facet is Correctable {
  return Object.hasOwn(CHOICES, facet);
}

/** The choices of a value: an article is about a country, or is not. */
export function choicesFor(facet: Correctable, { about = false }: ReadValue): readonly Choice[] {
  const all: readonly Choice[] = CHOICES[facet];
  return all.filter((choice) => choice !== (about ? "about" : "notAbout"));
}

/** The correction that a form makes of an article as it is shown now. */
export function correctionOf(article: Article | null, sent: Sent): Correction | FormFault {
  if (sent.by.trim() === "") return "noName";
  const made = sent.undo !== null ? { act: "undo", line: sent.undo } : article ? ofArticle(article, sent) : "noArticle";
  if (typeof made === "string") return made;
  const why = sent.why.trim();
  const correction = { ...made, by: sent.by.trim(), ...(why === "" ? {} : { why }) };
  const head = { v: 1, id: "0".repeat(10), at: "2000-01-01T00:00:00.000Z" };
  return LineSchema.safeParse({ ...head, ...correction }).success
    ? (correction as Correction)
    : sent.field === "date"
      ? "noDate"
      : "notFitting";
}

type Made = Omit<Line, "v" | "id" | "at" | "by"> | Readonly<Record<string, unknown>>;

function ofArticle(article: Article, sent: Sent): Made | FormFault {
  const text = sent.text.replace(/\s+/g, " ").trim();
  const value = shownValue(article, sent.facet, sent.value);
  if (value !== null) return ofValue(article, { facet: sent.facet as Correctable, value, choice: sent.choice, text });
  const field = FIELDS.find((each) => each === sent.field);
  if (field) return ofField(article, field, text);
  const add = ADDABLE.find((each) => each === sent.add);
  if (!add) return "nothingChosen";
  if (text === "") return "noText";
  return added(article, add, text);
}

interface OfValue {
  readonly facet: Correctable;
  readonly value: ReadValue;
  readonly choice: string | null;
  readonly text: string;
}

function ofValue(
  article: Article,
  { facet, value: { value, label, mentions }, choice, text }: OfValue,
): Made | FormFault {
  const chosen = (CHOICES[facet] as readonly Choice[]).find((each) => each === choice);
  if (!chosen) return "nothingChosen";
  if (ASKS_TEXT.has(chosen) && text === "") return "noText";
  const of = { act: "article", article: article.id };
  const place = { act: "place", name: nameOf(article, mentions[0]) ?? label };
  switch (chosen) {
    case "notHere":
      return { ...of, remove: { [facet === "people" ? "person" : facet === "cited" ? "cited" : "country"]: value } };
    case "someoneElse": {
      const [first] = mentions;
      const at = first ? { at: { field: first.field, start: first.start, end: first.end } } : {};
      return { ...of, remove: { person: value }, add: { person: personId(text), name: text, ...at } };
    }
    case "calledOtherwise":
      return facet === "people"
        ? { act: "rename", person: value, name: text, forms: [label], samples: [article.id] }
        : { act: "outlet", outlet: { rename: value, name: text }, forms: [label] };
    case "noPerson":
      return { act: "hide", name: label };
    case "about":
    case "notAbout":
      return { ...of, add: { country: value, about: chosen === "about" } };
    case "noPlace":
      return { ...place, country: null };
    case "otherPlace": {
      const country = countryMeant(text);
      return country === null ? "noCountry" : { ...place, country };
    }
    case "sameOutlet":
      return { act: "outlet", outlet: { same: [outletIn(text), value] }, forms: [text, label] };
    case "otherOutlet":
      return { ...of, set: { outlet: text } };
  }
}

/** What a text calls a place, where it names one. */
function nameOf(article: Article, mention: ReadValue["mentions"][number] | undefined): string | null {
  return mention ? normalText(article.raw[mention.field] ?? "", mention) || null : null;
}

function ofField(article: Article, field: Field, text: string): Made | FormFault {
  const set = (value: unknown) => ({ act: "article", article: article.id, set: { [field]: value } });
  if (field === "authors") {
    const names = text.split(";").map((name) => name.trim());
    return set(names.filter(Boolean));
  }
  if (field === "date" && text !== "" && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T|$)/.test(text)) return "noDate";
  if (text === "") return field === "headline" ? "noText" : set(null);
  if (field === "language" && canonicalLanguage(text) === null) return "noLanguage";
  return set(text);
}

function added(article: Article, add: Addable, text: string): Made | FormFault {
  const of = { act: "article", article: article.id };
  if (add === "person") return { ...of, add: { person: personId(text), name: text } };
  if (add === "cited") return { ...of, add: { cited: text } };
  const country = countryMeant(text);
  if (country === null) return "noCountry";
  const at = namedAt(article, text)[0];
  const place = at ? { at: { field: at.field, start: at.start, end: at.end } } : {};
  return { ...of, add: { country, about: add === "about", ...place } };
}

/** The id of an outlet that is named in a form: an id, or a name. */
function outletIn(text: string): string {
  return /^[a-z0-9-]+$/.test(text) ? text : outletId(text);
}
