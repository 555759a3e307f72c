import type { Article } from "../../article/article.ts";
import { normalText } from "../../article/text/mapped-text.ts";
import type { Range } from "../../article/zones/zone.ts";
import { namedAt } from "../../corrections/name-in-text.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { FacetCount } from "../../engine/port/results.ts";
import { outletByName } from "../../facets/outlets/outlet-by-name.ts";
import { openNamed } from "../../facets/registry/lone/open-names.ts";
import { fold } from "../../text/fold.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { CHOICES } from "./choices.ts";
import type { FormFault } from "./form-fault.ts";
import { NEW, type Sent } from "./sent.ts";
import type { Subject } from "./subject.ts";

/** What a form leaves open: which of several values its text means, and where its words stand. */
export interface Question {
  readonly values: {
    readonly facet: "people" | "outlets";
    readonly found: readonly FacetCount[];
    /** It may also be one that the archive has not. */
    readonly mayBeNew: boolean;
  } | null;
  readonly places: readonly Range[];
}

const MOST = { values: 12, places: 20 };

/** A form with nothing left open; else what to ask, or what is wrong. */
export async function settled(engine: Reader, subject: Subject, sent: Sent): Promise<Sent | Question | FormFault> {
  const { values, pick = sent.pick, fault } = await valuesMeant(engine, subject, sent);
  if (fault) return fault;
  const places = placesMeant(subject.article, sent);
  if (typeof places === "string") return places;
  if (values || places.length > 1) return { values: values ?? null, places: places.length > 1 ? places : [] };
  const [place] = places;
  return { ...sent, pick, place: place ? printPlace(place) : null };
}

interface Meant {
  readonly values?: Question["values"];
  readonly pick?: string | null;
  readonly fault?: FormFault;
}

async function valuesMeant(engine: Reader, { of }: Subject, sent: Sent): Promise<Meant> {
  const { choice, text, add, pick } = sent;
  if (pick !== null || text === "") return {};
  if (choice === "calledOtherwise" && of && of.facet !== "people") {
    // What is called as another outlet already is, is that one.
    const other = outletByName(text)?.id ?? (await engine.valuesNamed([{ facet: "outlets", name: text }]))[0] ?? null;
    return other === null || other === of.value.value ? {} : { pick: other };
  }
  const facet = add === "person" ? "people" : of && choice !== null ? CHOICES[choice].names : null;
  if (facet === "people") return people();
  return facet === "outlets" && choice === "sameOutlet" ? outlets() : {};

  async function people(): Promise<Meant> {
    const mayBeNew = add === "person" || choice === "someoneElse";
    const found = (await called("people")).filter(({ value }) => openNamed(value) === null);
    return chosen("people", found, mayBeNew);
  }

  async function outlets(): Promise<Meant> {
    const listed = outletByName(text)?.id;
    if (listed !== undefined && listed !== of?.value.value) return { pick: listed };
    return chosen("outlets", await called("outlets"), false);
  }

  function chosen(facet: "people" | "outlets", found: readonly FacetCount[], mayBeNew: boolean): Meant {
    const exact = found.filter(({ value, label }) => value === text || fold(label) === fold(text));
    if (exact.length === 1) return { pick: exact[0]!.value };
    if (found.length > 0) return { values: { facet, found: exact.length > 0 ? exact : found, mayBeNew } };
    return mayBeNew ? { pick: NEW } : { fault: facet === "people" ? "noPerson" : "noOutlet" };
  }

  /** The values whose label begins so, the value that the form is about apart. */
  async function called(facet: "people" | "outlets"): Promise<FacetCount[]> {
    const query = queryOf({ ...EVERYTHING, copies: true });
    const [{ values }, [id]] = await Promise.all([
      engine.facetValues(query, facet, { beginning: text, skip: 0 }),
      engine.valuesNamed([{ facet, name: text }]),
    ]);
    const named = id && !values.some(({ value }) => value === id) ? [{ value: id, label: text, count: 0 }] : [];
    return [...named, ...values].filter(({ value }) => value !== of?.value.value).slice(0, MOST.values);
  }
}

/** Where the words of a form stand: at one place, at several that are to be chosen from, or, where it has none, nowhere. */
function placesMeant(article: Article | null, { add, words, before, after, place }: Sent): Range[] | FormFault {
  if (article === null || add === null) return [];
  const chosen = place === null ? null : readPlace(article, place);
  if (chosen) return [chosen];
  if (words === "") return [];
  const found = namedAt(article, words).map(({ field, start, end }) => ({ field, start, end }));
  if (found.length === 0) return "noWords";
  const around = found.filter(({ field, start, end }) => {
    const raw = article.raw[field] ?? "";
    const left = normalText(raw, { start: Math.max(0, start - 3 * before.length - 9), end: start });
    const right = normalText(raw, { start: end, end: end + 3 * after.length + 9 });
    return left.endsWith(before.trim()) && right.startsWith(after.trim());
  });
  return (around.length > 0 ? around : found).slice(0, MOST.places);
}

/** A place as a form carries it: `text 12 20`. */
export function printPlace({ field, start, end }: Range): string {
  return `${field} ${start} ${end}`;
}

/** The place that a form names; null where the article has no words there. */
export function readPlace(article: Article, place: string): Range | null {
  const [, field, start, end] = /^(title|text) (\d{1,9}) (\d{1,9})$/.exec(place) ?? [];
  if (field === undefined) return null;
  const range: Range = { field: field as Range["field"], start: Number(start), end: Number(end) };
  const isRead = article.zones.some(
    (zone) => zone.field === field && zone.start <= range.start && range.end <= zone.end && zone.aside === undefined,
  );
  return isRead && range.start < range.end ? range : null;
}
