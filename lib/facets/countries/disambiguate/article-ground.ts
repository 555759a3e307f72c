import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";
import { COUNTRY_GROUPS } from "./country-groups.ts";

/** What the article itself says for each country: the ground on which namesakes are told apart. */
export interface ArticleGround {
  /** Support for a country by names other than `key`. */
  support(code: string, key: string): number;
  /** Whether a state of the US or Canada is named in the text. */
  hasState(state: string): boolean;
}

/** Mentions of the US as such say little of its towns, for the world's news is full of them; this is all they can add. */
const US_AS_SUCH = 0.5;
/** The city that all the world's news names, though a state is called so too. */
const NEW_YORK = /^new york(?: city)?$/;

/** Adds up what the chosen sightings support. `base` holds local colour and the publisher's country. */
export function articleGround(
  chosen: readonly (readonly [Sighting, Candidate])[],
  base: ReadonlyMap<string, number>,
): ArticleGround {
  const total = new Map<string, number>();
  const byKey = new Map<string, number>();
  const states = new Set<string>();
  let asSuch = 0;
  for (const [{ key, kind, doubtful }, { code, states: own }] of chosen) {
    const local = (kind === "state" || kind === "city") && !NEW_YORK.test(key);
    let weight = (kind === "city" ? 0.7 : 1) * (doubtful ? 0.7 : 1);
    if (code === "US" && !local) {
      weight = Math.min(0.3 * weight, US_AS_SUCH - asSuch);
      asSuch += weight;
    }
    total.set(code, (total.get(code) ?? 0) + weight);
    byKey.set(`${key}|${code}`, (byKey.get(`${key}|${code}`) ?? 0) + weight);
    if (kind === "state" && own.length === 1 && !NEW_YORK.test(key)) states.add(own[0]!);
  }
  const own = (code: string, key: string) => (total.get(code) ?? 0) - (byKey.get(`${key}|${code}`) ?? 0);
  return {
    support(code, key) {
      let around = 0;
      for (const other of COUNTRY_GROUPS.get(code) ?? []) around += own(other, key);
      return own(code, key) + (base.get(code) ?? 0) + 0.3 * Math.min(1, around);
    },
    hasState: (state) => states.has(state),
  };
}
