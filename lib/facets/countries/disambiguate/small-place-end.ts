import type { Token } from "../../token.ts";
import { PLACE_HEADS } from "./head-words.ts";

const HEADS = new Set(PLACE_HEADS.split(" "));

const FIRST_WORDS = /^(?:New|St\.|Saint|Fort|Ft\.|Mount|Mt\.|Lake|Port|Camp|Big|Little)$/;

/** Whether the word before makes another town of it: `New London`, `St. Paris`. Not where `New` opens a sentence. */
export function isOtherTown(tokens: readonly Token[], start: number, taken: number): boolean {
  const before = tokens[start - 1];
  if (!before || start - 1 < taken || !FIRST_WORDS.test(before.text)) return false;
  const { sentence } = tokens[start]!;
  return before.sentence === sentence && (before.text !== "New" || tokens[start - 2]?.sentence === sentence);
}

/** Where a street, river or the like that bears a place's name ends (`Dublin Road`), or `end` if there is none. */
export function smallPlaceEnd(tokens: readonly Token[], end: number): number {
  const next = tokens[end];
  if (!next || !/^\p{Lu}/u.test(next.text) || next.sentence !== tokens[end - 1]!.sentence) return end;
  const word = next.text.toLowerCase();
  if (word === "high" || word === "middle" || word === "junior" || word === "elementary") {
    const after = tokens[end + 1]?.text.toLowerCase();
    return after === "school" || after === "high" ? end + 2 : end;
  }
  return HEADS.has(word) ? end + 1 : end;
}
