import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";
import { joins } from "./listed.ts";
import { regionOf } from "./region-of.ts";

/** What `TOWN, REGION` says: the country of the town, and of the region where it has namesakes (`Athens, Georgia`). */
export interface Binding {
  readonly town: Candidate;
  readonly region?: Candidate;
}

/** A town that is bound to a state without being known there counts as a small one. */
const SMALL = 5;

/** Small words that go on with a list and with nothing else. */
const LISTING = /^(?:the|a|an|and|or|as|its|their)$/;
/** Small words that lead on from a place, whatever stands before. */
const LEADING =
  /^(?:on|in|at|for|with|after|before|to|from|by|near|when|where|who|which|whose|while|during|since|is|was|has|had|will)$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/;

/**
 * What the state or country after a comma decides of a place (`Paris, Texas`; `Lebanon, Pa.`; `Córdoba, Argentina`). A list
 * (`Georgia, Armenia`; `Rome, New York and Tokyo`) decides nothing: where a region is a city or a country besides, or has no
 * such town that is known, the comma that ends the pair has to stand as well.
 */
export function followingPlace(sightings: readonly Sighting[], at: number): Binding | undefined {
  const sighting = sightings[at]!;
  const { tokens, kind, candidates } = sighting;
  const next = sightings[at + 1];
  if (!next || !follows(sighting, next) || kind === "demonym" || kind === "metonym") return;
  if (next.kind !== "state" && next.kind !== "name" && next.kind !== "capital") return;
  const region = regionOf(next);
  if (!region) return next.kind === "capital" ? undefined : countryAfter(sightings, at);
  const { code, state } = region;
  const short = /\.$|^\p{Lu}{2}$/u.test(tokens[next.start]!.text);
  const own = candidates.find((candidate) => candidate.code === code);
  const known = own?.states.includes(state) ? own : undefined;
  if (short) return own || kind === "city" || kind === "capital" ? { town: own ?? small(code, [state]) } : undefined;
  if (region.namesake === "country") {
    const abroad = candidates.find((candidate) => candidate.code === next.candidates[0]!.code);
    if (abroad) return;
  }
  if (isListed(sightings, at)) return;
  const closed = isClosed(next);
  const town = known ?? small(code, [state]);
  const bound: Binding = region.namesake === "country" ? { town, region: region.candidate } : { town };
  if (known) return region.namesake && !closed && !endsSentence(next) ? undefined : bound;
  if (kind === "state") return own ? { town: own } : undefined;
  // `Moscow, Washington, which` speaks of two capitals.
  if (region.namesake === "capital" && kind !== "city") return;
  if (region.namesake) return closed ? bound : undefined;
  return closed || endsSentence(next) || LEADING.test(tokens[next.end]?.text ?? "") ? bound : undefined;
}

/** A country, or a part of one other than the US and Canada, after the comma. */
function countryAfter(sightings: readonly Sighting[], at: number): Binding | undefined {
  const sighting = sightings[at]!;
  const next = sightings[at + 1]!;
  const { code } = next.candidates[0]!;
  if (next.kind === "name" && next.candidates.length > 1 && sighting.kind === "name") return;
  const own = sighting.candidates.find((candidate) => candidate.code === code);
  if (own) return { town: own };
  if (sighting.kind !== "city" && !(sighting.kind === "capital" && sighting.dateline)) return;
  return isClosed(next) && !isListed(sightings, at) ? { town: small(code, []) } : undefined;
}

const small = (code: string, states: readonly string[]): Candidate => ({ code, size: SMALL, states });

/** Whether the second stands behind the first and a comma or bracket. */
function follows(first: Sighting, second: Sighting): boolean {
  return (
    second.place.span.passage === first.place.span.passage &&
    second.start === first.end + 1 &&
    /^[,(]$/.test(first.tokens[first.end]!.text)
  );
}

/** Whether the pair that begins here is part of a list: places before or behind it that are no pairs of their own. */
function isListed(sightings: readonly Sighting[], at: number): boolean {
  const [before, pair] = [sightings[at - 1], sightings[at + 1]!];
  if (before && joins(before, sightings[at]!) && !(sightings[at - 2] && regionOf(before))) return true;
  const behind = sightings[at + 2];
  if (!behind || !joins(pair, behind)) return false;
  const last = sightings[at + 3];
  return !(last && follows(behind, last) && regionOf(last));
}

/** Whether a pair ends with a comma or bracket that leads on with no list. */
function isClosed({ tokens, end }: Sighting): boolean {
  const mark = tokens[end]?.text;
  if (mark === ")") return true;
  if (mark !== ",") return false;
  const next = tokens[end + 1]?.text ?? "";
  return (/^[\p{Ll}\d]/u.test(next) && !LISTING.test(next)) || MONTH.test(next);
}

/** Whether the sentence, or the text, ends behind a place. */
function endsSentence({ tokens, end }: Sighting): boolean {
  const next = tokens[end];
  return !next || /^[.;:!?—–]$/.test(next.text) || next.sentence !== tokens[end - 1]!.sentence;
}
