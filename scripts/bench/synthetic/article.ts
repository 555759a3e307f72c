import { publication } from "./publication.ts";
import { type Random, randomFor, STREAM } from "./random.ts";
import { namedIn, type Report, writeReport } from "./report.ts";
import { wireCopy } from "./wire-copy.ts";

/** An article in the shape that imports read. An undated one has no `publishedAt`. */
export interface SyntheticArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly publishedAt?: string;
  readonly outlet: string;
  readonly authors?: readonly string[];
  readonly language: string;
}

/** What is true of an article: people named in full, codes of the countries named, and the id that it is a copy of. */
export interface Truth {
  readonly id: string;
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly copyOf: string | null;
}

/** The share of articles that are wire copies, and of the others the share that agencies send. */
const COPIES = 0.08;
const WIRE = 0.5;

/** How far back in the archive the source of a copy may lie. */
const REACH = 400;

/** The nth article of a seed's archive, from 0, and the truth about it. It depends on nothing but the two numbers. */
export function articleAt(seed: number, index: number): { article: SyntheticArticle; truth: Truth } {
  const random = randomFor(seed, STREAM.article, index);
  const { copy, wire } = origin(random);
  const source = copy ? sourceOf(seed, random, index) : null;
  const report = source === null ? writeReport(seed, random, wire) : wireCopy(random, original(seed, source));
  const { people, countries } = namedIn(report.paragraphs);
  const id = idOf(seed, index);
  const paragraphs = report.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
  const text = report.dateline + paragraphs.join("\n\n");
  return {
    article: {
      id,
      title: report.headline,
      text: report.footer ? `${text}\n\n${report.footer}` : text,
      ...publication(random, report, index),
      outlet: report.outlet.name,
      ...(report.authors.length > 0 && { authors: report.authors }),
      language: report.outlet.language,
    },
    truth: {
      id,
      people: people.map(({ name }) => name),
      countries: [...new Set(countries.map(({ code }) => code))],
      copyOf: source === null ? null : idOf(seed, source),
    },
  };
}

const idOf = (seed: number, index: number): string => `${seed}-${index + 1}`;

function original(seed: number, index: number): Report {
  const random = randomFor(seed, STREAM.article, index);
  return writeReport(seed, random, origin(random).wire);
}

function origin(random: Random): { copy: boolean; wire: boolean } {
  return { copy: random() < COPIES, wire: random() < WIRE };
}

/** An agency's article shortly before; every 64th is printed by many. Null where none is near. */
function sourceOf(seed: number, random: Random, index: number): number | null {
  for (let tries = 0; tries < 16 && index > 0; tries++) {
    const back = index - 1 - Math.floor(random() * Math.min(index, REACH));
    const candidate = random() < 0.4 ? back - (back % 64) : back;
    const { copy, wire } = origin(randomFor(seed, STREAM.article, candidate));
    if (wire && !copy) return candidate;
  }
  return null;
}
