import type { Article, PersonValue } from "../../../lib/article/article.ts";
import { contentHash, identify } from "../../../lib/article/identity/identity.ts";
import { NORMALISER_VERSION } from "../../../lib/article/normaliser-version.ts";
import type { Zone } from "../../../lib/article/zones/zone.ts";
import { EXTRACTOR_VERSION } from "../../../lib/facets/extract.ts";
import { personId } from "../../../lib/facets/person-id.ts";
import { drawOutlet } from "../synthetic/outlet.ts";
import { type Random, randomFor, STREAM } from "../synthetic/random.ts";
import { originOf } from "./origin.ts";
import { dayAt, type Paragraph, toldAt } from "./text.ts";

/** Which archive: how many words a text has, about, and whether articles come in no order of date. */
export interface Kind {
  readonly seed: number;
  readonly count: number;
  readonly words: number;
  readonly shuffled: boolean;
}

const DAY = 86_400_000;

/** The share of headlines in capitals. */
const LOUD = 0.02;

/** The share of copies that are shortened. */
const SHORTENED = 0.3;

/** Prime, so that it visits each place once where the number of articles is no multiple of it. */
const STRIDE = 1_000_003;

const CONTEXT = { collection: "scale", outlet: null, today: "2026-01-01" };

/**
 * The article of an index as reading would give it, with its people, countries and outlet: what the passes over an archive take it
 * from, made without being read. It depends on the kind and the index alone.
 */
export function entryAt(kind: Kind, index: number): Article {
  const { seed, words } = kind;
  const { is, source } = originOf(seed, index);
  const random = randomFor(seed, STREAM.story, index);
  const day = dayOf(kind, source);
  const told = toldAt(seed, source, day, words);
  const paragraphs = is === "own" ? told.paragraphs : retold(kind, index, day, told.paragraphs, random);
  const outlet = drawOutlet(random);
  const title = headlineOf(paragraphs, random);
  const date = new Date((day + Number(is === "version")) * DAY).toISOString().slice(0, 10);
  const url = `https://${outlet.domain}/${date.replaceAll("-", "/")}/${index + 1}`;
  const fields = { title, url, externalId: `${seed}-${index + 1}`, date, outlet: outlet.name, language: "en" };
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  const place = String(index + 1);
  const record = { kind: "record" as const, file: "scale", place, text, fields, notes: [] };
  const identified = identify(record, CONTEXT);
  return {
    ...identified,
    zones: [{ field: "title", start: 0, end: title.length, kind: "headline" }, ...bodyZones(paragraphs)],
    headline: { text: title, derived: false, method: "title" },
    caption: null,
    body: text,
    embeds: [],
    boilerplate: [],
    publishedAt: { value: date, precision: "day", source: "metadata", confidence: "high" },
    publisher: { id: personId(outlet.name), name: outlet.name, evidence: "metadata" },
    agency: null,
    syndicated: false,
    authors: [],
    language: "en",
    source: { file: "scale", place },
    contentHash: contentHash(identified),
    normaliserVersion: NORMALISER_VERSION,
    extractorVersion: EXTRACTOR_VERSION,
    facets: {
      people: peopleIn(paragraphs),
      countries: told.countries.map(({ code }, at) => ({ code, about: at === 0, mentions: [] })),
      cited: [],
    },
  };
}

function dayOf({ count, shuffled }: Kind, index: number): number {
  return dayAt(shuffled ? (index * STRIDE) % count : index);
}

/** A copy is the text or its beginning; a version has another lead. */
function retold(
  { seed, words }: Kind,
  index: number,
  day: number,
  paragraphs: readonly Paragraph[],
  random: Random,
): readonly Paragraph[] {
  if (originOf(seed, index).is === "version")
    return [toldAt(seed, index, day, words).paragraphs[0]!, ...paragraphs.slice(1)];
  return random() < SHORTENED && paragraphs.length > 1 ? paragraphs.slice(0, -1) : paragraphs;
}

function headlineOf([first]: readonly Paragraph[], random: Random): string {
  const { text, people } = first!;
  const whom = people[0]?.name.split(" ").at(-1) ?? "Report";
  const words = text.slice(0, -1).split(" ").slice(-5).join(" ");
  const headline = `${whom}: ${words}`;
  return random() < LOUD ? headline.toUpperCase() : headline;
}

/** Each paragraph with where it begins in the text. */
function placed(paragraphs: readonly Paragraph[]): (readonly [Paragraph, number])[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    const start = from;
    from += paragraph.text.length + 2;
    return [paragraph, start];
  });
}

function bodyZones(paragraphs: readonly Paragraph[]): Zone[] {
  return placed(paragraphs).map(([{ text }, start]) => ({
    field: "text",
    start,
    end: start + text.length,
    kind: "body",
  }));
}

function peopleIn(paragraphs: readonly Paragraph[]): PersonValue[] {
  const found = new Map<string, PersonValue>();
  for (const [{ people }, from] of placed(paragraphs)) {
    for (const { name, lone, start, end } of people) {
      const mention = { field: "text" as const, start: from + start, end: from + end, reason: "given-name" };
      const known = found.get(name);
      if (known) known.mentions.push(mention);
      else found.set(name, { id: personId(name), name, hidden: lone, mentions: [mention] });
    }
  }
  return [...found.values()];
}
