import { dateLine } from "./date-line.ts";
import { BYLINE, CAPTION_CREDIT, CAPTION_NAME, DATELINE, UPDATED_LINE } from "./patterns.ts";
import { type Piece, skeleton } from "./piece.ts";

/** How many blocks the parts before the story can take. */
const HEAD_BLOCKS = 10;

/** A caption whose credit is a name alone must be short: paragraphs can end in brackets too. */
const CAPTION_LENGTH = 200;

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
    else if (!piece.inBody && BYLINE.test(piece.words)) out[at] = { ...piece, kind: "byline" };
    else if (!captioned && isCaption(piece, out.slice(at + 1))) {
      out[at] = { ...piece, kind: "caption" };
      captioned = true;
    } else if (!headline && !piece.inBody && isHeadline(piece) && hasStoryAfter(out, at)) {
      out[at] = { ...piece, kind: "headline" };
      headline = true;
    } else if (!piece.inBody && isStandfirst(piece, out[at - 1], out[at + 1]))
      out[at] = { ...piece, kind: "standfirst" };
    else break;
  }
  return out;
}

function isMeta(words: string): boolean {
  return UPDATED_LINE.test(words) || dateLine(words) !== null;
}

/** A credit such as `(File)` tells a caption; so does a first paragraph that the story repeats word for word. */
function isCaption(piece: Piece, rest: readonly Piece[]): boolean {
  if (piece.words.length > 500) return false;
  if (CAPTION_CREDIT.test(piece.words)) return true;
  if (piece.words.length <= CAPTION_LENGTH && CAPTION_NAME.test(piece.words)) return true;
  const words = skeleton(piece.words);
  return words.length >= 40 && rest.some((other) => other.kind === undefined && skeleton(other.words).includes(words));
}

/** One line without a closing stop, and no dateline: sentences end, headlines do not. */
function isHeadline({ words }: Piece): boolean {
  if (words.length > HEADLINE_LENGTH || !/\p{L}/u.test(words)) return false;
  if (/[.,;:]["”’)]*$/u.test(words) && !/\b(?:\p{Lu}\.){2,}$/u.test(words)) return false;
  const dateline = DATELINE.exec(words);
  return !dateline || (dateline[2] === undefined && dateline[3] === undefined);
}

/** A sentence or two between the headline and the byline or date, which a first paragraph never precedes. */
function isStandfirst({ words }: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (before?.kind !== "headline" || after === undefined || words.length > 350) return false;
  return after.kind === "byline" || isMeta(after.words) || BYLINE.test(after.words);
}

function hasStoryAfter(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at + 1).some((piece) => piece.kind === undefined && piece.words.length > 40);
}
