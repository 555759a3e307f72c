import type { WordClass } from "./common-words.ts";
import { COUNTRIES, type Country, drawCountry } from "./country.ts";
import { drawByRank } from "./draw.ts";
import { capitalised } from "./inflect.ts";
import { type Person, personOf } from "./person.ts";
import { pick, type Random, randomFor, STREAM } from "./random.ts";
import { drawWord, wordAt } from "./vocabulary.ts";

/** A story that flares and fades: its people, countries, words, and the days on which it is told. */
export interface Story {
  readonly start: number;
  readonly span: number;
  /** Where in the span it is told most, from 0 to 1. */
  readonly peak: number;
  readonly countries: readonly [Country, ...Country[]];
  readonly people: readonly Person[];
  readonly organisation: string;
  readonly words: Readonly<Record<Exclude<WordClass, "adverb">, readonly string[]>>;
}

const DAY = 86_400_000;

/** The first and the last day on which something happens, in days since 1970. */
export const FIRST_DAY = Date.UTC(1987, 0, 1) / DAY;
export const LAST_DAY = Date.UTC(2016, 11, 30) / DAY;

/** The words that a story brings with it are not those of every story. */
const RARE = 150;

/** Organisations are named after these words of the vocabulary: rare ones, so that few have namesakes. */
const NAMESAKES = { from: 2000, count: 16_000 };

const ORGANISATION_ENDS = ["Corp", "Group", "Bank", "Institute", "Federation", "Party", "Union", "Industries", "Front"];

const drawStory = drawByRank(131072, 20, 20_000);

/** Newsmakers are the first 900 of a country's thousand; the rest write for newspapers. */
export const drawFame = drawByRank(900, 1.5, 120);

/** One of the seed's stories: the big ones are told hundreds of times, most of them once or twice. */
export function storyFor(seed: number, drawing: Random): Story {
  const number = drawStory(drawing);
  const random = randomFor(seed, STREAM.story, number);
  const long = random();
  const span = Math.floor(1 + 12 * random() + 480 * long * long * long * long);
  const days = LAST_DAY - FIRST_DAY - span;
  // The older the times, the less of them is kept.
  const early = random();
  const start = FIRST_DAY + Math.floor(days * (random() < 0.35 ? early : Math.max(early, random())));
  const year = yearOf(start);
  const main = drawCountry(random, year);
  const countries: [Country, ...Country[]] = [main];
  for (let chance = 0.6; random() < chance; chance /= 2) {
    const other = random() < 0.5 ? neighbourOf(random, main, year) : drawCountry(random, year);
    if (!countries.includes(other)) countries.push(other);
  }
  const people: Person[] = [];
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const home = random() < 0.65 ? main : pick(random, countries);
    people.push(personOf(seed, home, drawFame(random)));
  }
  const some = (wordClass: WordClass, count: number) =>
    Array.from({ length: count }, () => drawWord(random, wordClass, RARE));
  return {
    start,
    span,
    peak: random() * 0.4,
    countries,
    people,
    organisation: `${capitalised(wordAt("noun", NAMESAKES.from + (number % NAMESAKES.count)))} ${pick(random, ORGANISATION_ENDS)}`,
    words: { noun: some("noun", 12), verb: some("verb", 4), adjective: some("adjective", 4) },
  };
}

/** The year of a day, UTC. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function neighbourOf(random: Random, { culture }: Country, year: number): Country {
  return pick(
    random,
    COUNTRIES.filter((other) => other.culture === culture && other.from <= year && year < other.until),
  );
}
