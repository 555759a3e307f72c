import type { SourceRecord } from "../source/record.ts";
import type { Article } from "./article.ts";
import { authorsOf } from "./authors.ts";
import { publishedAt } from "./dates.ts";
import { captionOf, headlineOf } from "./headline.ts";
import { articleId, canonicalUrl, digest } from "./identity.ts";
import { mapText } from "./mapped-text.ts";
import type { Zone, ZoneKind } from "./zone.ts";
import { findZones } from "./zones.ts";

/** Raised when a new version reads the same raw text differently; articles say which version read them. */
export const NORMALISER_VERSION = 1;

/** What the person who imports says of all records: the collection, and an outlet where a record names none. */
export interface ImportContext {
  readonly collection: string;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`: only to tell dates in the future. */
  readonly today: string;
}

/** Makes an article of a record, without facets yet; null where it holds no words. */
export function normalize(record: SourceRecord, context: ImportContext): Article | null {
  const { text, fields } = record;
  const raw = fields.title === undefined ? { text } : { title: fields.title, text };
  const zones = findZones(raw);
  const words = (zone: Zone) => mapText(raw[zone.field] ?? "", zone).text;
  const read = (kind: ZoneKind) => zones.filter((zone) => zone.kind === kind && zone.aside === undefined).map(words);
  const aside = zones.filter((zone) => zone.kind === "disclaimer" || zone.kind === "furniture").map(words);
  const body = read("body").join("\n\n");
  const headline = headlineOf(read("headline")[0], fields.title !== undefined, body, read("caption")[0]);
  if (headline === null) return null;
  const url = fields.url === undefined ? null : canonicalUrl(fields.url);
  const externalId = fields.externalId ?? null;
  return {
    id: articleId({ url, externalId, collection: context.collection, raw }),
    url,
    externalId,
    collection: context.collection,
    raw,
    zones,
    headline,
    caption: captionOf(read("caption")[0]),
    body,
    embeds: zones.filter((zone) => zone.kind === "embed" && zone.aside !== "repeats a post above").map(words),
    boilerplate: aside,
    publishedAt: publishedAt(fields.date, text, zones, context.today),
    givenOutlet: fields.outlet ?? context.outlet,
    publisher: null,
    agency: null,
    syndicated: false,
    authors: authorsOf(fields.authors ?? [], read("byline")),
    language: fields.language ?? null,
    source: { file: record.file, place: record.place },
    contentHash: digest(JSON.stringify([raw, fields])),
    normaliserVersion: NORMALISER_VERSION,
    extractorVersion: 0,
    facets: { people: [], countries: [], cited: [] },
  };
}
