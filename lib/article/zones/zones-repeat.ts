import { lettersHash, type Piece, skeleton } from "./piece.ts";

/** From how many UTF-16 units on a paragraph that stands twice is a repeat; a shorter one can be a refrain, `He agreed.` */
const LENGTH = 40;

/** A paragraph that stands twice is read once, where it stands first. A short one is left, unless it stands beside the repeat
 * of what it stood beside before: then a whole text stands twice. */
export function setRepeatsAside(pieces: readonly Piece[]): Piece[] {
  const first = firstPlaces(pieces);
  const aside = pieces.map(({ kind, words }, at) => kind === undefined && words.length >= LENGTH && first[at] !== at);
  const isBeside = (at: number, step: -1 | 1) => aside[at + step] === true && first[at + step] === first[at]! + step;
  const visit = (at: number, step: -1 | 1) => {
    if (pieces[at]!.kind === undefined && first[at] !== at && isBeside(at, step)) aside[at] = true;
  };
  for (let at = 1; at < pieces.length; at++) visit(at, -1);
  for (let at = pieces.length - 2; at > 0; at--) visit(at, 1);
  return pieces.map((piece, at) => (aside[at] ? { ...piece, aside: "repeated-paragraph" } : piece));
}

/** Kinds of pieces that a later paragraph can repeat, beside those that have none yet. */
const READ: readonly unknown[] = [undefined, "headline", "standfirst", "caption"];

/** For each piece the place of the first with the same letters. */
function firstPlaces(pieces: readonly Piece[]): number[] {
  // Pieces of one skeleton have one hash of letters: most have none to be compared with.
  const seen = new Map<number, number | Map<string, number>>();
  return pieces.map(({ kind, words }, at) => {
    if (!READ.includes(kind)) return at;
    const hash = lettersHash(words);
    const alike = seen.get(hash);
    if (alike === undefined) {
      seen.set(hash, at);
      return at;
    }
    const places = typeof alike === "number" ? new Map([[skeleton(pieces[alike]!.words), alike]]) : alike;
    seen.set(hash, places);
    const key = skeleton(words);
    const first = places.get(key) ?? at;
    places.set(key, first);
    return first;
  });
}
