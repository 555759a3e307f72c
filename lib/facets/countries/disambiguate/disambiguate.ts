import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";
import type { ArticleGround } from "./article-ground.ts";
import { articleGround } from "./article-ground.ts";
import { followingPlace } from "./following-place.ts";
import { stateByOffice } from "./region-of.ts";
import { isShared, ownedBodies } from "./shared-body.ts";

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
 * article supports; bodies that several countries have, last of all. Two rounds: the first knows only what is clear by
 * itself, the second what the first found. `home` is the publisher's country.
 */
export function disambiguate(
  seen: readonly Sighting[],
  base: ReadonlyMap<string, number>,
  home: string | null,
): Disambiguated {
  const sightings = seen.filter((sighting) => !isShared(sighting));
  const bound = boundPlaces(sightings);
  const boundByKey = boundNames(bound);
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
  for (const [body, owner] of ownedBodies(seen, chosen, home)) chosen.set(body, owner);
  return { chosen, bound: new Set(bound.keys()), ground };
}

/** What the words beside a place decide: `Athens, Georgia` binds the town, and the region where it has namesakes. */
function boundPlaces(sightings: readonly Sighting[]): Map<Sighting, Candidate> {
  const bound = new Map<Sighting, Candidate>();
  for (const [i, sighting] of sightings.entries()) {
    const state = stateByOffice(sighting);
    if (state) bound.set(sighting, state);
    const binding = bound.has(sighting) ? undefined : followingPlace(sightings, i);
    if (!binding) continue;
    bound.set(sighting, binding.town);
    if (binding.region) bound.set(sightings[i + 1]!, binding.region);
  }
  return bound;
}

/** What a name is bound to in the whole article: by the dateline, else wherever it is bound, if that is one country. */
function boundNames(bound: ReadonlyMap<Sighting, Candidate>): Map<string, Candidate> {
  const names = new Map<string, Candidate>();
  const apart = new Set<string>();
  for (const [{ key }, candidate] of bound) {
    if (names.has(key) && names.get(key)!.code !== candidate.code) apart.add(key);
    else names.set(key, candidate);
  }
  for (const key of apart) names.delete(key);
  for (const [{ key, dateline }, candidate] of bound) if (dateline) names.set(key, candidate);
  return names;
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
  { key, candidates: own, dateline }: Sighting,
  ground: ArticleGround,
  boundTo: Candidate | undefined,
): Choice {
  const candidates = boundTo && own.every(({ code }) => code !== boundTo.code) ? [...own, boundTo] : own;
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
