import type { PublishedAt } from "./article.ts";
import { normalText } from "./mapped-text.ts";
import { DATE_MARKER, DATELINE, POST_TAIL, PUBLISHED_LINE, UPDATED_LINE } from "./patterns.ts";
import { type WrittenDate, writtenDate } from "./written-date.ts";
import type { Zone, ZoneKind } from "./zone.ts";

type Confidence = PublishedAt["confidence"];

/** A place where a date may stand: which zone, the words to read, and what to say of it. In order of trust. */
interface Witness {
  readonly source: string;
  readonly zone: ZoneKind;
  readonly confidence: Confidence;
  readonly dateIn: (words: string) => string | undefined;
}

const FOOTER_DATE = /\b(?:on|dated)\s+(\d{1,2}\s+\p{L}+\.?\s+\d{4}|\p{L}+\.?\s+\d{1,2},?\s+\d{4})/u;

const WITNESSES: readonly Witness[] = [
  { source: "inline date marker", zone: "meta", confidence: "high", dateIn: (words) => DATE_MARKER.exec(words)?.[1] },
  { source: "published line", zone: "meta", confidence: "high", dateIn: (words) => PUBLISHED_LINE.exec(words)?.[1] },
  {
    source: "date line",
    zone: "meta",
    confidence: "medium",
    dateIn: (words) => (UPDATED_LINE.test(words) ? undefined : words),
  },
  { source: "dateline", zone: "dateline", confidence: "medium", dateIn: (words) => DATELINE.exec(`${words} `)?.[2] },
  { source: "footer", zone: "disclaimer", confidence: "medium", dateIn: (words) => FOOTER_DATE.exec(words)?.[1] },
  { source: "embedded post", zone: "embed", confidence: "low", dateIn: (words) => POST_TAIL.exec(words)?.[2] },
];

/** News has been printed since 1605. */
const FIRST_NEWSPAPER = "1605";

/** When an article was published, from its metadata or its text; never the day of the import. `today` is `YYYY-MM-DD`. */
export function publishedAt(
  given: { readonly date?: string | undefined; readonly pathDate?: string | undefined },
  text: string,
  zones: readonly Zone[],
  today: string,
): PublishedAt | null {
  const metadata = given.date === undefined ? null : writtenDate(given.date);
  if (metadata) return judged(metadata, "metadata", "high", today);
  for (const { source, zone, confidence, dateIn } of WITNESSES) {
    for (const candidate of zones) {
      if (candidate.kind !== zone || candidate.field !== "text") continue;
      const written = dateIn(normalText(text, candidate));
      const date = written === undefined ? null : writtenDate(written);
      if (date) return judged(date, source, confidence, today);
    }
  }
  const byPath = given.pathDate === undefined ? null : writtenDate(given.pathDate);
  return byPath && judged(byPath, "path", "low", today);
}

function judged(
  { value, precision, ambiguous }: WrittenDate,
  source: string,
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

function suspicion(value: string, today: string): string | undefined {
  if (value < FIRST_NEWSPAPER) return "older than the first newspaper";
  // A day of grace: the source's clock may stand in another time zone.
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return value.slice(0, 10) > tomorrow ? "in the future" : undefined;
}
