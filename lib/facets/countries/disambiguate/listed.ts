import type { Sighting } from "../match/sighting.ts";

/** Whether a comma, `and` or `or` alone stands between two places, as in a list. */
export function joins(first: Sighting, second: Sighting): boolean {
  if (first.place.span.passage !== second.place.span.passage) return false;
  if (first.kind === "demonym" || second.kind === "demonym" || second.start - first.end > 2) return false;
  const between = first.tokens.slice(first.end, second.start).map(({ text }) => text);
  return /^(?:,|, and|, or|and|or|&)$/.test(between.join(" "));
}
