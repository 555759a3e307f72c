import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";
import type { ArticleGround } from "./article-ground.ts";
import { articleGround } from "./article-ground.ts";
import { followingPlace } from "./following-place.ts";

/** A lead this long over the next candidate needs no context. */
const CLEAR_LEAD = 2.5;
/** A choice by less than this is a guess, and a guess supports nothing else. */
const SURE_LEAD = 1;

/** A town that stands in a dateline without its state or country is the one that everybody knows. */
const WELL_KNOWN = 2;

/** What `disambiguate` chose; `bound` are the sightings that a state or country after a comma decided. */
export interface Disambiguated {
  readonly chosen: ReadonlyMap<Sighting, Candidate>;
  readonly bound: ReadonlySet<Sighting>;
  readonly ground: ArticleGround;
}

/**
 * Chooses a country for each sighting: by the state or country after a comma, else by size and by what the rest of the
 * article supports. Two rounds: the first knows only what is clear by itself, the second what the first found.
 */
export function disambiguate(sightings: readonly Sighting[], base: ReadonlyMap<string, number>): Disambiguated {
  const bound = new Map<Sighting, Candidate>();
  for (const [i, sighting] of sightings.entries()) {
    const candidate = followingPlace(sighting, sightings[i + 1]);
    if (candidate) bound.set(sighting, candidate);
  }
  const boundByKey = new Map([...bound].map(([{ key }, candidate]) => [key, candidate]));
  const clear = sightings.flatMap((sighting): [Sighting, Candidate][] => {
    const candidate = bound.get(sighting) ?? clearCandidate(sighting.candidates);
    return candidate ? [[sighting, candidate]] : [];
  });
  const chosen = new Map<Sighting, Candidate>(clear);
  const guesses = new Set<Sighting>();
  let ground = articleGround(clear, base);
  for (let round = 0; round < 2; round++) {
    const byKey = new Map<string, Choice>();
    for (const sighting of sightings) {
      const key = sighting.dateline ? `${sighting.key} (dateline)` : sighting.key;
      const choice = byKey.get(key) ?? likeliest(sighting, ground, boundByKey.get(sighting.key));
      byKey.set(key, choice);
      chosen.set(sighting, bound.get(sighting) ?? choice.candidate);
      if (choice.lead < SURE_LEAD && !bound.has(sighting)) guesses.add(sighting);
      else guesses.delete(sighting);
    }
    ground = articleGround(
      [...chosen].filter(([sighting]) => !guesses.has(sighting)),
      base,
    );
  }
  return { chosen, bound: new Set(bound.keys()), ground };
}

interface Choice {
  readonly candidate: Candidate;
  readonly lead: number;
}

function clearCandidate(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...rest] = [...candidates].sort((a, b) => b.size - a.size);
  return first && rest.every(({ size }) => first.size - size >= CLEAR_LEAD) ? first : undefined;
}

function likeliest(
  { key, candidates, dateline }: Sighting,
  ground: ArticleGround,
  boundTo: Candidate | undefined,
): Choice {
  let best = candidates[0]!;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const support = ground.support(candidate.code, key);
    const inState = candidate.states.some((state) => ground.hasState(state));
    const score =
      candidate.size +
      1.5 * Math.min(1, support) +
      0.4 * Math.min(2, support) +
      (inState ? 1.6 : 0) +
      (dateline && candidate === candidates[0] ? WELL_KNOWN : 0) +
      (boundTo?.code === candidate.code ? 5 : 0);
    if (score > most) {
      second = most;
      most = score;
      best = candidate;
    } else if (score > second) second = score;
  }
  return { candidate: best, lead: most - second };
}
