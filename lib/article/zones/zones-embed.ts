import { POST_TAIL } from "./patterns.ts";
import { type Piece, skeleton } from "./piece.ts";
import type { Aside } from "./zone.ts";

const PICTURE_LINK = /\bpic\.twitter\.com\/\w+/;

/** Blank lines between the lines of a post that was copied from a page, where paragraphs have one. */
const WIDE_GAP = 2;

/** How many blocks above a post can quote it. */
const NEARBY = 40;

/** Joins the lines of each embedded post into one piece, and sets it aside where the text has the same words already. */
export function labelEmbeds(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  const posts = new Set<string>();
  for (const piece of pieces) {
    const tail = piece.kind === undefined && (POST_TAIL.exec(piece.words) ?? PICTURE_LINK.exec(piece.words));
    if (!tail) {
      out.push(piece);
      continue;
    }
    let first = piece;
    const lines = [tail.index > 0 ? piece.words.slice(0, tail.index) : ""];
    while (first.gap >= WIDE_GAP && out.length > 0 && out.at(-1)!.kind === undefined) {
      first = out.pop()!;
      lines.unshift(first.words);
    }
    const words = skeleton(lines.join(" "));
    const aside = repeatOf(words, out, posts);
    posts.add(words);
    out.push({
      ...piece,
      start: first.start,
      gap: first.gap,
      words: lines.join(" ").trim(),
      kind: "embed",
      ...(aside ? { aside } : {}),
    });
  }
  return out;
}

function repeatOf(words: string, before: readonly Piece[], posts: ReadonlySet<string>): Aside | undefined {
  if (posts.has(words)) return "repeated-post";
  if (words.length > 20 && before.slice(-NEARBY).some((piece) => skeleton(piece.words).includes(words)))
    return "quoted-post";
  return undefined;
}
