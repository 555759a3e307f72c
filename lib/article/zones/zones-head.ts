import { dateLine } from "../date-line.ts";
import { isByline } from "./byline.ts";
import { isCaption } from "./caption.ts";
import { datelineOf } from "./dateline.ts";
import { isNameLine } from "./name-line.ts";
import { UPDATED_LINE } from "./patterns.ts";
import type { Piece } from "./piece.ts";

/** How many blocks the parts before the story can take. */
const HEAD_BLOCKS = 10;

/** A headline's length at most, in UTF-16 units. */
const HEADLINE_LENGTH = 160;

/** Labels what stands before the story: metadata lines, bylines, a caption, a headline. It ends at the first paragraph. */
export function labelHead(pieces: readonly Piece[], headlineGiven: boolean): Piece[] {
  const out = [...pieces];
  let headline = headlineGiven;
  let captioned = false;
  for (let at = 0; at < Math.min(out.length, HEAD_BLOCKS); at++) {
    const piece = out[at]!;
    if (piece.kind !== undefined) continue;
    if (isMeta(piece.words)) out[at] = { ...piece, kind: "meta" };
    else if (!piece.inBody && isByline(piece, out.slice(at + 1))) out[at] = { ...piece, kind: "byline" };
    else if (headline && !piece.inBody && isNameLine(piece, out.slice(at + 1))) out[at] = { ...piece, kind: "byline" };
    else if (isCaption(piece.words, out[at - 1]?.words) && hasStoryAfter(out, at)) {
      // A second photo's is left in the body, where it is read and found: an article has one caption.
      if (!captioned) out[at] = { ...piece, kind: "caption" };
      captioned = true;
    } else if (!headline && !piece.inBody && isHeadline(piece) && hasStoryAfter(out, at)) {
      out[at] = { ...piece, kind: "headline" };
      headline = true;
    } else if (!piece.inBody && isStandfirst(piece, out.slice(at + 1))) out[at] = { ...piece, kind: "standfirst" };
    else break;
  }
  return out;
}

function isMeta(words: string): boolean {
  return UPDATED_LINE.test(words) || dateLine(words) !== null;
}

/** One line without a closing stop, and no dateline: sentences end, headlines do not. */
function isHeadline({ words }: Piece): boolean {
  if (words.length > HEADLINE_LENGTH || !/\p{L}/u.test(words)) return false;
  if (/[.,;:]["”’)]*$/u.test(words) && !/\b(?:\p{Lu}\.){2,}$/u.test(words)) return false;
  const dateline = datelineOf(words);
  return !dateline || (dateline.date === undefined && dateline.agency === undefined && !dateline.place.includes(","));
}

/** A sentence or two before the byline or date, which a first paragraph never precedes. */
function isStandfirst({ words }: Piece, [after, ...rest]: readonly Piece[]): boolean {
  if (after === undefined || words.length > 350) return false;
  // `By September the bridge had sunk.` is a sentence.
  return after.kind === "byline" || isMeta(after.words) || (isByline(after, rest) && !after.words.endsWith("."));
}

function hasStoryAfter(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at + 1).some((piece) => piece.kind === undefined && piece.words.length > 40);
}
