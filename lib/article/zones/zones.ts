import type { Part } from "../../source/record.ts";
import { dateLine } from "../date-line.ts";
import { mapText } from "../text/mapped-text.ts";
import { datelineOf, datelineWithin, laterDatelineOf } from "./dateline.ts";
import { isFurniture } from "./furniture.ts";
import { piecesOf } from "./given-parts.ts";
import { CREDIT, DATE_MARKER, DISCLAIMER, NOTE, SIGN_OFF } from "./patterns.ts";
import { cut, labelled, type Piece, pieceOf, zoneOf } from "./piece.ts";
import type { Zone } from "./zone.ts";
import { labelEmbeds } from "./zones-embed.ts";
import { labelHead } from "./zones-head.ts";
import { setRepeatsAside } from "./zones-repeat.ts";

/** How many blocks from the end can be a footer, and how long one is at most, in UTF-16 units. */
const FOOTER = { blocks: 8, length: 800 };

/** Among how many paragraphs from the first a dateline is looked for. */
const DATELINE_BLOCKS = 8;

/** The zones of a source's text, in the order of the raw text. A title given apart is the headline zone; what the source
 * gives as parts of the text is not guessed. */
export function findZones(
  raw: { readonly title?: string | undefined; readonly text: string },
  parts: readonly Part[] = [],
): Zone[] {
  const { title, text } = raw;
  const given = title !== undefined && mapText(title, { field: "title", start: 0, end: title.length }).text !== "";
  let pieces = piecesOf(text, parts);
  const gives = (kind: Part["kind"]) => pieces.some((piece) => piece.kind === kind);
  const headlineGiven = given || gives("headline");
  const datelineGiven = gives("dateline");
  pieces = splitDateMarker(text, pieces);
  pieces = pieces.map((piece, at) => labelMargin(piece, pieces.length - at));
  pieces = labelEmbeds(pieces);
  pieces = labelHead(pieces, headlineGiven);
  // First the repeats, while each paragraph still has the words that it stands in the source with.
  pieces = setRepeatsAside(pieces);
  if (!datelineGiven) pieces = splitDateline(text, pieces);
  const headline: Zone[] = given ? [{ field: "title", start: 0, end: title.length, kind: "headline" }] : [];
  return [...headline, ...pieces.map(zoneOf)];
}

function splitDateMarker(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const given = piece.kind !== undefined || piece.inBody;
    const marker = given ? null : DATE_MARKER.exec(piece.words);
    if (!marker) return [piece];
    if (marker[0].length === piece.words.length) return [{ ...piece, kind: "meta" as const }];
    const [meta, rest] = cut(text, piece, marker[0].length);
    return [
      { ...meta, kind: "meta" as const },
      pieceOf(text, { ...rest, start: text.length - text.slice(rest.start).trimStart().length }),
    ];
  });
}

/** Parts that their own words give away: page furniture and notes anywhere, credits and footers near the end. */
function labelMargin(piece: Piece, fromEnd: number): Piece {
  const { words } = piece;
  if (piece.kind !== undefined) return piece;
  if (isFurniture(words)) return labelled(piece, "furniture");
  if (NOTE.test(words) && words.length < FOOTER.length) return { ...piece, kind: "note" };
  if (fromEnd > FOOTER.blocks || words.length > FOOTER.length) return piece;
  if (DISCLAIMER.test(words)) return labelled(piece, "disclaimer");
  if (dateLine(words)?.labelled) return { ...piece, kind: "meta" };
  if (SIGN_OFF.test(words)) return { ...piece, kind: "credit", aside: "sign-off" };
  if (CREDIT.test(words) && words.length < 300) return labelled(piece, "credit");
  return piece;
}

/** The dateline is a zone of its own, so that its words are not read as the story's. It opens the first paragraph, or one
 * behind a summary, or stands behind that without a break. */
function splitDateline(text: string, pieces: readonly Piece[]): Piece[] {
  const body = pieces.filter(({ kind, aside, inBody }) => kind === undefined && aside === undefined && !inBody);
  for (const [order, piece] of body.slice(0, DATELINE_BLOCKS).entries()) {
    const opening = order === 0 ? datelineOf(piece.words) : laterDatelineOf(piece.words);
    const { at, dateline } = opening ? { at: 0, dateline: opening } : (datelineWithin(piece.words) ?? { at: 0 });
    if (dateline && dateline.length === piece.words.length && dateline.date !== undefined && body.length > order + 1)
      return pieces.map((other) => (other === piece ? { ...piece, kind: "dateline" as const } : other));
    if (!dateline || at + dateline.length === piece.words.length) continue;
    const [before, from] = at === 0 ? [null, piece] : cut(text, piece, at);
    const [line, story] = cut(text, from, dateline.length);
    const parts = [...(before ? [before] : []), { ...line, kind: "dateline" as const }, story];
    return pieces.flatMap((other) => (other === piece ? parts : [other]));
  }
  return [...pieces];
}
