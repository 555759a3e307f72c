import type { DateOrder, FieldOrigin } from "../../source/record.ts";
import type { Article, PublishedAt } from "../article.ts";
import { dateAtStart } from "../date-at-start.ts";
import { dateLine } from "../date-line.ts";
import { givenDate } from "../given-date.ts";
import { serialDate } from "../serial-date.ts";
import { normalText } from "../text/mapped-text.ts";
import { datelineDate } from "../zones/dateline.ts";
import { DATE_MARKER, POST_TAIL } from "../zones/patterns.ts";
import type { Zone, ZoneKind } from "../zones/zone.ts";
import { EPOCH_ZERO, suspicion } from "./suspicion.ts";
import { urlDate } from "./url-date.ts";
import { type WrittenDate, writtenDate } from "./written-date.ts";

type Dated = Pick<Article, "publishedAt" | "given" | "raw" | "zones">;
type Confidence = PublishedAt["confidence"];
type Source = PublishedAt["source"];

/** What of an article's metadata can date it. */
interface Given {
  readonly date?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly dateSerial?: true | undefined;
  readonly from?: Article["given"]["from"];
  readonly modified?: string | undefined;
  readonly pathDate?: string | undefined;
  readonly url?: string | undefined;
}

/** A place where a date may stand: which zone, the words to read, and what to say of it. In order of trust. */
interface Witness {
  readonly source: Source;
  readonly zone: ZoneKind;
  readonly confidence: Confidence;
  readonly dateIn: (words: string, order: DateOrder | undefined) => WrittenDate | null;
}

/** What stands before the date in a footer (`originally published May 13, 2019`) and behind a name in a byline. */
const FOOTER_DATE = /\b(?:on|dated|published|posted|appeared)[\s:]\s*(?=[\p{L}\d])/giu;
const BYLINE_DATE =
  / ?[|·•] ?|,? (?=\p{L}{3,12}\.? \d{1,2}, \d{4})|,? (?=\d{1,2} \p{L}{3,12}\.? \d{4})|[,(] ?(?=[\p{L}\d])/gu;

const WITNESSES: readonly Witness[] = [
  { source: "date-marker", zone: "meta", confidence: "high", dateIn: (words) => read(DATE_MARKER.exec(words)?.[1]) },
  {
    source: "published-line",
    zone: "meta",
    confidence: "high",
    dateIn: (words, order) => {
      const line = dateLine(words, order);
      return line?.labelled ? line.published : null;
    },
  },
  {
    source: "date-alone",
    zone: "meta",
    confidence: "medium",
    dateIn: (words, order) => dateLine(words, order)?.published ?? null,
  },
  {
    source: "dateline",
    zone: "dateline",
    confidence: "medium",
    dateIn: (words, order) => read(datelineDate(words), order),
  },
  {
    source: "byline",
    zone: "byline",
    confidence: "medium",
    dateIn: (words, order) => dateBehind(BYLINE_DATE, words, order),
  },
  {
    source: "footer",
    zone: "disclaimer",
    confidence: "medium",
    dateIn: (words, order) => dateBehind(FOOTER_DATE, words, order),
  },
  {
    source: "embedded-post",
    zone: "embed",
    confidence: "low",
    dateIn: (words, order) => read(POST_TAIL.exec(words)?.[2], order),
  },
];

function read(written: string | undefined, order?: DateOrder): WrittenDate | null {
  return written === undefined ? null : writtenDate(written, order);
}

/** The first date, a month at least, that stands behind one of the first few places that an expression finds. */
function dateBehind(mark: RegExp, words: string, order: DateOrder | undefined): WrittenDate | null {
  for (const {
    index,
    0: { length },
  } of [...words.slice(0, 800).matchAll(mark)].slice(0, 6)) {
    const date = dateAtStart(words.slice(index + length), order);
    if (date && date.precision !== "year") return date;
  }
  return null;
}

/** When an article was published, from its metadata or its text; never the day of the import. `today` is `YYYY-MM-DD`. */
export function publishedAt(given: Given, text: string, zones: readonly Zone[], today: string): PublishedAt | null {
  const metadata = given.date === undefined ? null : dateInField(given.date, given);
  const judgedMetadata =
    metadata && judged(metadata, given.from?.date ?? "metadata", confidenceIn(given.from?.date), today);
  // A clock that was never set says nothing; any other date may be wrong, but is what the source says.
  if (judgedMetadata && judgedMetadata.suspicious !== EPOCH_ZERO) return judgedMetadata;
  return inText(given, text, zones, today) ?? byPlace(given, today) ?? judgedMetadata;
}

/** What stands in a page's data was written as a date; what its readers see was found. */
function confidenceIn(origin: FieldOrigin | undefined): Confidence {
  return origin === "time-element" || origin === "page-line" ? "medium" : "high";
}

function dateInField(date: string, { dateOrder, dateSerial }: Given): WrittenDate | null {
  return (dateSerial ? serialDate(date.trim()) : null) ?? givenDate(date, dateOrder);
}

function inText({ dateOrder }: Given, text: string, zones: readonly Zone[], today: string): PublishedAt | null {
  for (const { source, zone, confidence, dateIn } of WITNESSES) {
    for (const candidate of zones) {
      if (candidate.kind !== zone || candidate.field !== "text") continue;
      const date = dateIn(normalText(text, candidate), dateOrder);
      if (date) return judged(date, source, confidence, today);
    }
  }
  return null;
}

/** Where it lies: weaker than anything that it says. */
function byPlace({ pathDate, url }: Given, today: string): PublishedAt | null {
  const path = pathDate === undefined ? null : writtenDate(pathDate);
  if (path) return judged(path, "path", "low", today);
  const address = url === undefined ? null : urlDate(url);
  return address && judged(address, "url", "low", today);
}

/** When an article was last changed, as its source or its text says: as precise as it is written. One that cannot be right is none. */
export function modifiedAt(given: Given, text: string, zones: readonly Zone[], today: string): string | null {
  const order = given.dateOrder;
  const said = given.modified === undefined ? null : givenDate(given.modified, order);
  if (said && !suspicion({ ...said, source: "metadata" }, today)) return said.value;
  for (const zone of zones) {
    if (zone.kind !== "meta" || zone.field !== "text") continue;
    const modified = dateLine(normalText(text, zone), order)?.modified;
    if (modified && !suspicion({ ...modified, source: "date-alone" }, today)) return modified.value;
  }
  return null;
}

/** The date of an article judged on another day: its value stays, whatever this version would read. */
export function judgedAnew({ publishedAt: date, given, raw, zones }: Dated, today: string): PublishedAt | null {
  const read = publishedAt(given, raw.text, zones, today);
  if (date === null || read?.value === date.value) return read;
  const { suspicious: _, ...rest } = date;
  const suspicious = suspicion(date, today);
  return suspicious ? { ...rest, suspicious } : rest;
}

function judged(
  { value, precision, ambiguous }: WrittenDate,
  source: Source,
  confidence: Confidence,
  today: string,
): PublishedAt {
  const suspicious = suspicion({ value, precision, source }, today);
  return {
    value,
    precision,
    source,
    confidence: suspicious ? "low" : ambiguous ? "medium" : confidence,
    ...(suspicious ? { suspicious } : {}),
  };
}
