import { z } from "zod";
import { isCalendarDay } from "../article/dates/calendar-day.ts";
import { Range } from "../article/zones/zone.ts";
import { countryLabel } from "../facets/countries/country-label.ts";
import { PART_KINDS } from "../source/record.ts";
import { Id, LINE_HEAD, Name, short } from "./line-head.ts";

/** A query of the search language. */
const Scope = short(1000);
const Country = z
  .string()
  .regex(/^[A-Z]{2}(?:[A-Z]{2})?$/, "must be an ISO 3166 code")
  .refine((code) => countryLabel(code) !== code, "must be a country or former state that is known");
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const Day = z
  .string()
  .regex(DATE, "must be YYYY, YYYY-MM, YYYY-MM-DD or a date with a time")
  .refine(isDay, "must be a day that there is");

/** Whether a date is one of the calendar, of an age that has newspapers. */
function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split("-").map(Number);
  const [, hours = "0", minutes = "0", seconds = "0"] = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(date) ?? [];
  return year >= 1600 && isCalendarDay(year, month, day) && +hours < 24 && +minutes < 60 && +seconds < 60;
}

const two = z.tuple([Id, Id]).refine(([a, b]) => a !== b, "must be two");

/** A value put into one facet of an article, with the place in its text that names it, where one does. */
const Added = z.strictObject({
  person: Id.exactOptional(),
  /** The person's name, where the id is new. */
  name: Name.exactOptional(),
  country: Country.exactOptional(),
  about: z.boolean().exactOptional(),
  cited: Name.exactOptional(),
  at: Range.exactOptional(),
});
const Removed = z.strictObject({
  person: Id.exactOptional(),
  country: Country.exactOptional(),
  cited: Id.exactOptional(),
});
const Fields = z.strictObject({
  headline: short(1000).exactOptional(),
  date: Day.nullable().exactOptional(),
  outlet: Name.nullable().exactOptional(),
  authors: z.array(Name).max(50).exactOptional(),
  language: short(35).min(2).nullable().exactOptional(),
});
/** A stretch of an article's text, in UTF-16 units, `end` exclusive. */
const ZoneOf = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), kind: z.enum(PART_KINDS) })
  .refine(({ start, end }) => start < end, "must end behind its start");

const OutletChange = z.union([
  z.strictObject({ same: two }),
  z.strictObject({ rename: Id, name: Name }),
  z.strictObject({
    add: z.strictObject({
      name: Name,
      aliases: z.array(Name).max(50).exactOptional(),
      domains: z.array(short(253)).max(50).exactOptional(),
      country: Country.exactOptional(),
    }),
  }),
]);

const ACTS = {
  same: { people: two },
  different: { people: two },
  rename: { person: Id, name: Name },
  hide: { name: Name, is: z.enum(["place", "outlet", "organisation", "nothing"]).exactOptional() },
  split: { person: Id, scope: Scope, name: Name },
  means: { name: Name, scope: Scope.exactOptional(), article: Id.exactOptional(), person: Id },
  article: {
    article: Id,
    add: Added.exactOptional(),
    remove: Removed.exactOptional(),
    set: Fields.exactOptional(),
    zone: ZoneOf.exactOptional(),
  },
  outlet: { outlet: OutletChange },
  place: { name: Name, scope: Scope.exactOptional(), country: Country.nullable() },
  undo: { line: Id },
} as const;

/** The kinds of corrections there are. */
export const ACT_NAMES = Object.keys(ACTS) as (keyof typeof ACTS)[];

/** What every correction says: the head of a line, and on which name forms and articles it was made. */
const HEAD = {
  ...LINE_HEAD,
  forms: z.array(Name).max(50).exactOptional(),
  samples: z.array(Id).max(3).exactOptional(),
};

const lineOf = <K extends keyof typeof ACTS>(act: K) => z.strictObject({ ...HEAD, act: z.literal(act), ...ACTS[act] });

/** A line of the ledger of corrections. */
export const Line = z.discriminatedUnion("act", [
  lineOf("same"),
  lineOf("different"),
  lineOf("rename"),
  lineOf("hide"),
  lineOf("split"),
  lineOf("means").refine(({ scope, article }) => (scope === undefined) !== (article === undefined), {
    error: "must have a scope or an article, and not both",
  }),
  lineOf("article").refine(({ add, remove, set, zone }) => [add, remove, set, zone].some((change) => change), {
    error: "must add, remove or set something, or make a zone something else",
  }),
  lineOf("outlet"),
  lineOf("place"),
  lineOf("undo"),
]);
export type Line = z.infer<typeof Line>;

/** A line of one kind. */
export type LineOf<K extends Line["act"]> = Extract<Line, { readonly act: K }>;

type WithoutHead<L> = L extends Line ? Omit<L, "v" | "id" | "at"> : never;

/** What a correction says before it is given its id and time. */
export type Correction = WithoutHead<Line>;
