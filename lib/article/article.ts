import { z } from "zod";
import { DATE_ORDERS, FIELD_ORIGINS, ORIGINATED, PART_KINDS } from "../source/record.ts";
import { Range, Zone } from "./zones/zone.ts";

/** Where an article's text came from: a file and the place in it, such as `line 12` (empty: the whole file). */
const SourcePlace = z.object({ file: z.string(), place: z.string() });

/** A stretch of the raw text that the source itself, or whoever corrects, marks as something. */
const GivenPart = z.object({ kind: z.enum(PART_KINDS), start: z.int().min(0), end: z.int().min(0) });

// How something was found is a code, worded where it is shown. `other` stands for what an earlier version said in words of
// its own that this one does not know: they are in `detail`.

/** Where a date stands: in metadata, on a page in one of several places, `date-alone` on a line of its own, `path` in the names
 * of the folders and the file, `url` in its address. */
const DATE_SOURCES = [
  "metadata",
  ...FIELD_ORIGINS,
  "date-marker",
  "published-line",
  "date-alone",
  "dateline",
  "byline",
  "footer",
  "embedded-post",
  "path",
  "url",
  "correction",
  "other",
] as const;

/** When it was published, to the precision that the source gives and no further. `value` is `YYYY`, `YYYY-MM`,
 * `YYYY-MM-DD` or an ISO date-time as written; `suspicious` keeps a date that cannot be right, with the reason. */
export const PublishedAt = z.object({
  value: z.string(),
  precision: z.enum(["year", "month", "day", "time"]),
  source: z.enum(DATE_SOURCES),
  confidence: z.enum(["high", "medium", "low"]),
  suspicious: z.enum(["too-old", "in-future", "epoch-zero", "other"]).optional(),
  detail: z.string().optional(),
});

/** `method`: given as the `title`, by a place on a page, or in the `first-line`; derived from the first words of `body` or `source`, or of none. */
export const Headline = z.object({
  text: z.string(),
  derived: z.boolean(),
  method: z.enum(["title", ...FIELD_ORIGINS, "first-line", "body", "source", "no-words", "correction", "other"]),
  detail: z.string().optional(),
});

/** Where a value stands in the raw text, and the rule that found it (a short code such as `given-name`). */
export const Mention = Range.extend({ reason: z.string() });
export type Mention = z.infer<typeof Mention>;

/**
 * A person. `hidden`: recognised, but the full name is not known, so it is no value of the facet. `several`: it may be several
 * people of one name. `candidates`: the people of the archive whom a name that stays open may mean, the likeliest first.
 */
export const PersonValue = z.object({
  id: z.string(),
  name: z.string(),
  hidden: z.boolean(),
  mentions: z.array(Mention),
  several: z.literal(true).exactOptional(),
  candidates: z.array(z.object({ id: z.string(), name: z.string() })).exactOptional(),
});
export type PersonValue = z.infer<typeof PersonValue>;

/** A country, by ISO 3166-1 alpha-2, or alpha-4 of ISO 3166-3 for a former state; `about`: what the article is about. */
export const CountryValue = z.object({ code: z.string(), about: z.boolean(), mentions: z.array(Mention) });
export type CountryValue = z.infer<typeof CountryValue>;

/** An outlet that the text cites. */
export const CitedValue = z.object({ id: z.string(), name: z.string(), mentions: z.array(Mention) });
export type CitedValue = z.infer<typeof CitedValue>;

export const Facets = z.object({
  people: z.array(PersonValue),
  countries: z.array(CountryValue),
  cited: z.array(CitedValue),
});
export type Facets = z.infer<typeof Facets>;

/** The outlet that published it, and what says so. */
export const Publisher = z.object({
  id: z.string(),
  name: z.string(),
  evidence: z.enum(["metadata", ...FIELD_ORIGINS, "url", "disclaimer", "dateline", "correction", "other"]),
  at: Range.optional(),
  detail: z.string().optional(),
});
export type Publisher = z.infer<typeof Publisher>;

/** A news article, modelled on IPTC ninjs 3.1. `raw` is the source's text untouched; all offsets point into it. */
export const Article = z.object({
  id: z.string(),
  url: z.string().nullable(),
  externalId: z.string().nullable(),
  collection: z.string(),
  raw: z.object({ title: z.string().optional(), text: z.string() }),
  zones: z.array(Zone),
  headline: Headline,
  caption: z.object({ text: z.string(), credit: z.string().nullable() }).nullable(),
  body: z.string(),
  embeds: z.array(z.string()),
  boilerplate: z.array(z.string()),
  publishedAt: PublishedAt.nullable(),
  /** When its text says that it was last changed, as precise as it says; in the form of `publishedAt`. */
  modifiedAt: z.string().optional(),
  /** Metadata as the source wrote it; what is concluded from it and the text stands in fields of its own. */
  given: z.object({
    url: z.string().optional(),
    externalId: z.string().optional(),
    date: z.string().optional(),
    dateOrder: z.enum(DATE_ORDERS).optional(),
    dateSerial: z.literal(true).optional(),
    /** What the folders and the name of the file say. */
    pathDate: z.string().optional(),
    outlet: z.string().optional(),
    feedTitle: z.string().optional(),
    authors: z.array(z.string()).readonly().optional(),
    language: z.string().optional(),
    /** When it was last changed, and where on a page each field stands. */
    modified: z.string().optional(),
    from: z.partialRecord(z.enum(ORIGINATED), z.enum(FIELD_ORIGINS)).optional(),
    headlineOnly: z.literal(true).optional(),
    summaryOnly: z.literal(true).optional(),
    machineRead: z.object({ confidence: z.number().min(0).max(1).nullable() }).optional(),
    parts: z.array(GivenPart).readonly().optional(),
  }),
  /** Stretches of the text that people said to be of another kind than they were read as; it was read again so. */
  rezoned: z.array(GivenPart).min(1).optional(),
  publisher: Publisher.nullable(),
  agency: z.string().nullable(),
  syndicated: z.boolean(),
  authors: z.array(z.string()),
  language: z.string().nullable(),
  source: SourcePlace,
  contentHash: z.string(),
  normaliserVersion: z.int(),
  extractorVersion: z.int(),
  /** The model of one's own that named its people, by the hash of its files; missing: none did. */
  model: z.string().exactOptional(),
  facets: Facets,
});
export type Article = z.infer<typeof Article>;
export type PublishedAt = z.infer<typeof PublishedAt>;
export type Headline = z.infer<typeof Headline>;
