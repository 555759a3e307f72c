import type { Part } from "../source/record.ts";
import { dateLine } from "./date-line.ts";
import { piecesOf } from "./given-parts.ts";
import { mapText } from "./mapped-text.ts";
import { CREDIT, DATE_MARKER, DATELINE, DISCLAIMER, FURNITURE, NOTE, SIGN_OFF } from "./patterns.ts";
import { cut, labelled, lettersHash, type Piece, pieceOf, skeleton, zoneOf } from "./piece.ts";
import type { Zone } from "./zone.ts";
import { labelEmbeds } from "./zones-embed.ts";
import { labelHead } from "./zones-head.ts";

/** How many blocks from the end can be a footer, and how long one is at most, in UTF-16 units. */
const FOOTER = { blocks: 8, length: 800 };

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
  if (!datelineGiven) pieces = splitDateline(text, pieces);
  pieces = setRepeatsAside(pieces);
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
  if (FURNITURE.test(words)) return labelled(piece, "furniture");
  if (NOTE.test(words) && words.length < FOOTER.length) return { ...piece, kind: "note" };
  if (fromEnd > FOOTER.blocks || words.length > FOOTER.length) return piece;
  if (DISCLAIMER.test(words)) return labelled(piece, "disclaimer");
  if (dateLine(words)?.labelled) return { ...piece, kind: "meta" };
  if (SIGN_OFF.test(words)) return { ...piece, kind: "credit", aside: "sign-off" };
  if (CREDIT.test(words) && words.length < 300) return labelled(piece, "credit");
  return piece;
}

/** The first paragraph's `CITY (Agency) -` is a zone of its own, so that its words are not read as the story's. */
function splitDateline(text: string, pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.kind === undefined);
  const piece = pieces[first];
  // A dateline is short; a paragraph may be megabytes of one line.
  const match = piece && !piece.inBody && DATELINE.exec(piece.words.slice(0, 200));
  if (!match || match[0].length === piece.words.length || !isDateline(match)) return [...pieces];
  const [dateline, body] = cut(text, piece, match[0].length);
  return [...pieces.slice(0, first), { ...dateline, kind: "dateline" }, body, ...pieces.slice(first + 1)];
}

/** A place in capitals, a date or an agency makes it sure; a lone `Word -` could be anything, `Word —` opens many stories. */
function isDateline([whole, place, date, agency]: RegExpExecArray): boolean {
  const city = place?.split(",")[0] ?? "";
  const capitals = /\p{Lu}{3}/u.test(city) && city === city.toUpperCase();
  const dash = /[-–—]\s*$/.exec(whole)?.[0].trim();
  if (dash === undefined) return capitals;
  return capitals || (city !== "" && (date !== undefined || agency !== undefined || dash !== "-"));
}

/** A paragraph that stands twice is read once; the shortest ones (a refrain, `He agreed.`) are left. */
function setRepeatsAside(pieces: readonly Piece[]): Piece[] {
  // Paragraphs of one skeleton have one hash of letters: most have none to be compared with.
  const hashes = new Map<number, Set<string> | string>();
  return pieces.map((piece) => {
    if (piece.kind !== undefined || piece.words.length < 40) return piece;
    const hash = lettersHash(piece.words);
    const alike = hashes.get(hash);
    if (alike === undefined) {
      hashes.set(hash, piece.words);
      return piece;
    }
    const seen = typeof alike === "string" ? new Set([skeleton(alike)]) : alike;
    hashes.set(hash, seen);
    const key = skeleton(piece.words);
    if (seen.has(key)) return { ...piece, aside: "repeated-paragraph" };
    seen.add(key);
    return piece;
  });
}
