import type { Country } from "./country.ts";
import { capitalised } from "./inflect.ts";
import type { Person } from "./person.ts";

/** A sentence that is done: whom it names in full, and the countries that it names. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
}

/** Writes one sentence word by word, and keeps account of whom and what it names. */
export class Pen {
  text = "";
  readonly people: Person[] = [];
  readonly countries: Country[] = [];

  put(words: string): void {
    this.text = this.text === "" ? capitalised(words) : `${this.text} ${words}`;
  }

  /** A mark that belongs to the word before it. */
  mark(mark: string): void {
    this.text += mark;
  }

  country(country: Country): void {
    this.put(country.name);
    this.countries.push(country);
  }

  demonym(country: Country): void {
    this.put(country.demonym);
    this.countries.push(country);
  }

  person(person: Person): void {
    this.put(person.name);
    this.people.push(person);
  }
}

/** How many words, by the spaces between them. */
export function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  return words;
}
