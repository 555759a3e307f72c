import type { Candidate } from "../match/place-name.ts";
import type { Sighting } from "../match/sighting.ts";

/**
 * The candidate that a state or country after the comma decides (`Paris, Texas`; `Lebanon, Pa.`; `Córdoba, Argentina`), if
 * the next sighting is one and fits. A list of countries (`Georgia, Armenia`) fits nothing and decides nothing.
 */
export function followingPlace(sighting: Sighting, next: Sighting | undefined): Candidate | undefined {
  const { place, tokens, end, kind, candidates } = sighting;
  if (!next || next.place.span.passage !== place.span.passage) return;
  const separated = next.start === end + 1 && (tokens[end]!.text === "," || tokens[end]!.text === "(");
  if (!separated || kind === "demonym" || kind === "metonym") return;
  if (next.kind !== "state" && next.kind !== "name") return;
  const { code, states } = next.candidates[0]!;
  if (next.kind === "name" && next.candidates.length > 1 && kind === "name") return;
  const own = candidates.find((candidate) => candidate.code === code);
  const short = /\.$|^\p{Lu}{2}$/u.test(tokens[next.start]!.text);
  if (next.kind === "name") return own;
  if (own && (short || own.states.length === 0 || own.states.some((state) => states.includes(state)))) return own;
  return short && (kind === "city" || kind === "capital") ? { code, size: 5, states } : undefined;
}
