import type { Segment } from "../../engine/port/results.ts";

/** Words of a passage that tell its place, the first match among them. */
const [BEFORE, WORDS] = [3, 8];

const APART = /…|\n/;

/**
 * The end of an address that leads to the place of a passage in its article: to the words themselves where a browser knows
 * text fragments, else to the first match. Empty where nothing in it is marked.
 */
export function placeFragment(passage: readonly Segment[]): string {
  const at = passage.findIndex(({ match }) => match);
  if (at < 0) return "";
  const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join("");
  // What stands on both sides of a cut or between two paragraphs is not found as one.
  const before = textOf(passage.slice(0, at)).split(APART).at(-1)!;
  const after = textOf(passage.slice(at + 1)).split(APART)[0]!;
  // What touches the match without a space between is the rest of its word.
  const touching = /(?<!\S)\S*$/.exec(before)![0];
  const earlier = before
    .slice(0, before.length - touching.length)
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .slice(-BEFORE);
  const later = `${touching}${passage[at]!.text}${after}`.split(/\s+/).filter(Boolean);
  const words = [...earlier, ...later.slice(0, WORDS - earlier.length)].join(" ");
  // A minus has a meaning of its own in a text fragment.
  return `#match-1:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
}
