import type { DateOrder } from "../source/record.ts";
import type { Article, PublishedAt } from "./article.ts";
import { datelineDate } from "./dateline.ts";
import { normalText } from "./mapped-text.ts";
import { DATE_MARKER, POST_TAIL, PUBLISHED_LINE, UPDATED_LINE } from "./patterns.ts";
import { suspicion } from "./suspicion.ts";
import { type WrittenDate, writtenDate } from "./written-date.ts";
import type { Zone, ZoneKind } from "./zone.ts";

type Dated = Pick<Article, "publishedAt" | "given" | "raw" | "zones">;
type Confidence = PublishedAt["confidence"];
type Source = PublishedAt["source"];

/** A place where a date may stand: which zone, the words to read, and what to say of it. In order of trust. */
interface Witness {
  readonly source: Source;
  readonly zone: ZoneKind;
  readonly confidence: Confidence;
  readonly dateIn: (words: string) => string | undefined;
}

const FOOTER_DATE = /\b(?:on|dated)\s+(\d{1,2}\s+\p{L}+\.?\s+\d{4}|\p{L}+\.?\s+\d{1,2},?\s+\d{4})/u;

const WITNESSES: readonly Witness[] = [
  { source: "date-marker", zone: "meta", confidence: "high", dateIn: (words) => DATE_MARKER.exec(words)?.[1] },
  { source: "published-line", zone: "meta", confidence: "high", dateIn: (words) => PUBLISHED_LINE.exec(words)?.[1] },
  {
    source: "date-alone",
    zone: "meta",
    confidence: "medium",
    dateIn: (words) => (UPDATED_LINE.test(words) ? undefined : words),
  },
  { source: "dateline", zone: "dateline", confidence: "medium", dateIn: datelineDate },
  { source: "footer", zone: "disclaimer", confidence: "medium", dateIn: (words) => FOOTER_DATE.exec(words)?.[1] },
  { source: "embedded-post", zone: "embed", confidence: "low", dateIn: (words) => POST_TAIL.exec(words)?.[2] },
];

/** When an article was published, from its metadata or its text; never the day of the import. `today` is `YYYY-MM-DD`. */
export function publishedAt(
  given: {
    readonly date?: string | undefined;
    readonly dateOrder?: DateOrder | undefined;
    readonly pathDate?: string | undefined;
  },
  text: string,
  zones: readonly Zone[],
  today: string,
): PublishedAt | null {
  const metadata = given.date === undefined ? null : writtenDate(given.date, given.dateOrder);
  if (metadata) return judged(metadata, "metadata", "high", today);
  for (const { source, zone, confidence, dateIn } of WITNESSES) {
    for (const candidate of zones) {
      if (candidate.kind !== zone || candidate.field !== "text") continue;
      const written = dateIn(normalText(text, candidate));
      const date = written === undefined ? null : writtenDate(written, given.dateOrder);
      if (date) return judged(date, source, confidence, today);
    }
  }
  const byPath = given.pathDate === undefined ? null : writtenDate(given.pathDate);
  return byPath && judged(byPath, "path", "low", today);
}

/** The date of an article judged on another day: its value stays, whatever this version would read. */
export function judgedAnew({ publishedAt: date, given, raw, zones }: Dated, today: string): PublishedAt | null {
  const read = publishedAt(given, raw.text, zones, today);
  if (date === null || read?.value === date.value) return read;
  const { suspicious: _, ...rest } = date;
  const suspicious = suspicion(date.value, today);
  return suspicious ? { ...rest, suspicious } : rest;
}

function judged(
  { value, precision, ambiguous }: WrittenDate,
  source: Source,
  confidence: Confidence,
  today: string,
): PublishedAt {
  const suspicious = suspicion(value, today);
  return {
    value,
    precision,
    source,
    confidence: suspicious ? "low" : ambiguous ? "medium" : confidence,
    ...(suspicious ? { suspicious } : {}),
  };
}
