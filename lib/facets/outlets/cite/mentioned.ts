import type { Passage } from "../../passage.ts";
import type { Outlet } from "../outlet.ts";
import { COUNTRY_WORDS } from "./country-words.ts";
import { RIVAL_WORDS } from "./rival-words.ts";
import type { Verdict } from "./verdict.ts";

/** What one article has said so far of outlets, and its capitalised words; both tell what an ambiguous name means. */
export class Mentioned {
  readonly #passages: readonly Passage[];
  readonly #cited = new Set<Outlet>();
  readonly #tails = new Map<string, Outlet>();
  readonly #renamed = new Map<string, Outlet | null>();
  readonly #homes = new Map<string, number>();
  readonly #countries = new Map<string, number>();
  #words: ReadonlyMap<string, number> | undefined;
  /** The outlet named last, in the passage being read. */
  latest: Verdict | undefined;

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  add(verdict: Verdict): void {
    this.latest = verdict;
    if (!verdict.cited) return;
    if (!this.#cited.has(verdict.outlet))
      this.#homes.set(verdict.outlet.country, 1 + (this.#homes.get(verdict.outlet.country) ?? 0));
    this.#cited.add(verdict.outlet);
    const words = verdict.outlet.name.split(" ");
    if (words.length > 2) this.#tails.set(words.at(-1)!, verdict.outlet);
  }

  /** Whether the article has cited this outlet already. */
  has(outlet: Outlet): boolean {
    return this.#cited.has(outlet);
  }

  /** The latest outlet whose longer name ends in a short one: after The New York Times, `The Times` is that. */
  lastEndingIn(short: string): Outlet | undefined {
    return this.#tails.get(short.replace(/^The /, ""));
  }

  /** Notes that in this article an acronym stands for an outlet, or (null) for something else. */
  rename(acronym: string, outlet: Outlet | null): void {
    this.#renamed.set(acronym, outlet);
  }

  /** What the article itself says that an acronym stands for; undefined where it says nothing. */
  renamed(acronym: string): Outlet | null | undefined {
    return this.#renamed.get(acronym);
  }

  /** How often the article names the country, a place or people of it, or has cited an outlet of it. */
  weightOf(country: string): number {
    return this.#wordsOf(country) + (this.#homes.get(country) ?? 0);
  }

  #wordsOf(country: string): number {
    const known = this.#countries.get(country);
    if (known !== undefined) return known;
    let weight = 0;
    for (const word of COUNTRY_WORDS.get(country) ?? []) weight += this.countOf(word);
    this.#countries.set(country, weight);
    return weight;
  }

  /** How often a capitalised word, or two with a space between, occurs. */
  countOf(words: string): number {
    this.#words ??= capitalised(this.#passages);
    return this.#words.get(words) ?? 0;
  }
}

/** First words of the two-word names that are counted: pairs of other words are not worth their cost. */
const PAIR_STARTS: ReadonlySet<string> = new Set(
  [...COUNTRY_WORDS.values(), RIVAL_WORDS].flat().flatMap((name) => (name.includes(" ") ? [name.split(" ")[0]!] : [])),
);

function capitalised(passages: readonly Passage[]): Map<string, number> {
  const words = new Map<string, number>();
  const count = (word: string) => words.set(word, (words.get(word) ?? 0) + 1);
  for (const { tokens } of passages) {
    for (const [at, { text }] of tokens.entries()) {
      const first = text.charCodeAt(0);
      if ((first < 65 || first > 90) && first < 128) continue;
      count(text);
      if (PAIR_STARTS.has(text) && tokens[at + 1]) count(`${text} ${tokens[at + 1]!.text}`);
    }
  }
  return words;
}
