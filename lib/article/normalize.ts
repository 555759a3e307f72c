import type { SourceRecord } from "../source/record.ts";
import type { Article } from "./article.ts";
import { canonicalLanguage, saysNoLanguage } from "./canonical-language.ts";
import { modifiedAt, publishedAt } from "./dates/dates.ts";
import { contentHash, type ImportContext, identify } from "./identity/identity.ts";
import { languageOf } from "./language.ts";
import { NORMALISER_VERSION } from "./normaliser-version.ts";
import { normalText, wholeText } from "./text/mapped-text.ts";
import { authorsOf } from "./zones/authors.ts";
import { captionOf, isPhotoCaption } from "./zones/caption.ts";
import { headlineOf } from "./zones/headline.ts";
import { relabelled } from "./zones/relabelled.ts";
import type { Zone, ZoneKind } from "./zones/zone.ts";
import { findZones } from "./zones/zones.ts";

/** Makes an article of a record, without facets yet; null where it holds no words and nothing says which article it is. */
export function normalize(record: SourceRecord, context: ImportContext): Article | null {
  const identified = identify(record, context);
  const { raw, given } = identified;
  const read = readRaw(raw, given, context.today, given.url !== undefined || given.externalId !== undefined);
  if (read === null) return null;
  const { file, place } = record;
  return {
    ...identified,
    ...read,
    source: { file, place },
    contentHash: contentHash(identified),
    extractorVersion: 0,
    publisher: null,
    agency: null,
    syndicated: false,
    facets: { people: [], countries: [], cited: [] },
  };
}

/**
 * The same article with its raw text read by this version, and as `rezoned` says; who it is stays. Its facets must be
 * extracted anew.
 */
export function renormalize(article: Article, today: string): Article {
  const read = readRaw(article.raw, article.given, today, true, article.rezoned);
  // A later version may find no words where an earlier one did; the archive loses nothing over that.
  const { modifiedAt: _, ...rest } = article;
  return read === null ? article : { ...rest, ...read };
}

/** All that follows from the raw text and the metadata beside it. */
function readRaw(
  raw: Article["raw"],
  given: Article["given"],
  today: string,
  known: boolean,
  rezoned: Article["rezoned"] = [],
) {
  const { parts = [] } = given;
  const zones = relabelled(raw.text, findZones(raw, parts), rezoned);
  const words = (zone: Zone) => normalText(raw[zone.field] ?? "", zone);
  const ofKind = (...kinds: ZoneKind[]) => zones.filter(({ kind }) => kinds.includes(kind));
  const read = (kind: ZoneKind) =>
    ofKind(kind)
      .filter(({ aside }) => aside === undefined)
      .map(words);
  const body = [...read("standfirst"), ...read("body")].join("\n\n");
  const story = [...read("standfirst"), ...read("body")].filter((paragraph) => !isPhotoCaption(paragraph)).join("\n\n");
  const { language: tag = "" } = given;
  const language = saysNoLanguage(tag) ? null : (canonicalLanguage(tag) ?? languageOf(body));
  const modified = modifiedAt(given, raw.text, zones, today);
  const rest = [...ofKind("embed", "note"), ...zones].map(words).find(Boolean);
  // A source that gives the names and the line they stand in has read the one from the other.
  const isGiven = ({ kind, start, end }: Zone) =>
    parts.some((part) => part.kind === kind && part.start <= start && part.end >= end);
  const bylines = ofKind("byline").filter((zone) => !given.authors?.length || !isGiven(zone));
  const headlineGiven = raw.title !== undefined || parts.some(({ kind }) => kind === "headline");
  const headline = headlineOf(
    read("headline")[0],
    headlineGiven ? (given.from?.title ?? "title") : "first-line",
    story,
    rest,
    language,
  );
  if (headline === null && !known) return null;
  return {
    zones,
    headline: headline ?? { text: "[no text]", derived: true, method: "no-words" },
    caption: captionOf(read("caption")[0]),
    body,
    embeds: ofKind("embed")
      .filter(({ aside }) => aside !== "repeated-post")
      .map(words),
    boilerplate: ofKind("disclaimer", "furniture").map(words),
    publishedAt: publishedAt(given, raw.text, zones, today),
    ...(modified === null ? {} : { modifiedAt: modified }),
    authors: authorsOf((given.authors ?? []).map(wholeText), bylines.map(words), ofKind("credit").map(words), language),
    language,
    normaliserVersion: NORMALISER_VERSION,
  };
}
