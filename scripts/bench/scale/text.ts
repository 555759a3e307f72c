import { type Country, drawCountry } from "../synthetic/country.ts";
import { capitalised } from "../synthetic/inflect.ts";
import { pick, type Random, randomFor, STREAM } from "../synthetic/random.ts";
import { FIRST_DAY, yearOf } from "../synthetic/story.ts";
import { drawWord } from "../synthetic/vocabulary.ts";
import { drawNamed } from "./name.ts";

/** Somebody as a paragraph names them: by the whole name, or by the family name alone. */
export interface Naming {
  readonly name: string;
  readonly lone: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  readonly text: string;
  readonly people: readonly Naming[];
}

/** What an article of its own says. */
export interface Told {
  readonly paragraphs: readonly Paragraph[];
  readonly countries: readonly Country[];
}

const WORDS_OF_A_PARAGRAPH = 28;

/** Words of any kind by turns of chance: texts that say different things have hardly four words in a row in common. */
const CLASSES = ["noun", "verb", "adjective", "adverb"] as const;

/** Of those named, the share known by the family name alone, and the share of these that have an office beside it. */
const [LONE, IN_OFFICE] = [0.15, 0.5];

/** What the own text of an index says, in about so many words; `day` counts from 1970. */
export function toldAt(seed: number, index: number, day: number, words: number): Told {
  const random = randomFor(seed, STREAM.article, index);
  const people = Math.floor(1 + 5 * random() * random());
  const count = Math.max(1, Math.round(words / WORDS_OF_A_PARAGRAPH));
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < count; at++) {
    // The last paragraph names all who are left.
    const named = at === count - 1 ? Math.max(0, people - at) : Number(at < people);
    paragraphs.push(paragraphOf(seed, random, index, named));
  }
  const countries = new Set<Country>();
  for (let chance = 0.9; random() < chance; chance /= 2) countries.add(drawCountry(random, yearOf(day)));
  return { paragraphs, countries: [...countries] };
}

function paragraphOf(seed: number, random: Random, index: number, named: number): Paragraph {
  const people: Naming[] = [];
  const some = (count: number) =>
    Array.from({ length: count }, () => drawWord(random, pick(random, CLASSES))).join(" ");
  let text = `${capitalised(some(3))}. `;
  for (let one = 0; one < named; one++) {
    const { name, family, office } = drawNamed(seed, random, index);
    const lone = random() < LONE;
    if (!lone || random() < IN_OFFICE) text += `${office} `;
    const start = text.length;
    text += lone ? family : name;
    people.push({ name: lone ? family : name, lone, start, end: text.length });
    text += " said. ";
  }
  return { text: `${text}${capitalised(some(Math.max(3, WORDS_OF_A_PARAGRAPH - 3 - 5 * named)))}.`, people };
}

/** Articles of a day: of twenty years five million. */
const PER_DAY = 685;

/** The day of the article that stands at a place, in days since 1970. */
export const dayAt = (place: number): number => FIRST_DAY + Math.floor(place / PER_DAY);
