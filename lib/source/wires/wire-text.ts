import { type Printed, printedText } from "../printed-text.ts";
import type { PartKind, SourceRecord } from "../record.ts";
import type { Block } from "./story-blocks.ts";

/** What a wire gives of a story beside its blocks. */
export interface Around {
  readonly headline: string | undefined;
  readonly standfirsts?: readonly string[];
  readonly byline?: string | undefined;
  readonly dateline?: string | undefined;
  readonly notes?: readonly string[];
}

/** What says that all behind it is for editors alone. */
const NOT_FOR_PRINT =
  /nicht zur Veröffentlichung|not (?:intended )?for publication|pas (?:destinée?s? à la|pour) publication|no (?:es )?para publicación|ikke (?:for|til) (?:publisering|offentliggørelse)/i;

/** What only closes a message: `ends`, `___`, initials as in `hh/ph/ts/hd`, codes of a service. */
const CLOSING = /^(?:\(?ends?\)?\.?|-?30-?|#{2,}|[_=*-]{2,}|(?:\*\s){2,}\*?)$/i;
const INITIALS = /^[a-z]{2,4}(?:[/-][a-z\d]{2,4}){1,6}$|^[a-z]{2,4}(?: [a-z\d]{2,5}){2,6}$/;
const CODES = /^(?=(?:.*\d){4})(?:[A-Z\d/]+ ){3,}[A-Z\d/]+$/;

/** Mark-up without words that was sent as words: a place for a post or a chart. */
const EMBEDDED = /^(?:<\/?[a-z][^<>]*>\s*)+$/i;

/** A paragraph before this one may be a byline or begin with a dateline that the wire does not mark. */
const OPENING = 2;

/**
 * A story put together as it is printed: byline, dateline, standfirst, paragraphs, what is for editors below. Its opening is left
 * to be read as plain text is, since agencies write bylines and datelines into it; behind that is body.
 */
export function wireText(blocks: readonly Block[], around: Around): Required<Pick<SourceRecord, "text" | "parts">> {
  const story = withKinds(
    blocks.filter(
      ({ words, isHeading }, at) =>
        !EMBEDDED.test(words) && !(at < OPENING && isHeading && isSame(words, around.headline)),
    ),
  );
  const [first = ""] = story.filter(({ kind }) => kind === undefined).map(({ words }) => words);
  const standfirsts = (around.standfirsts ?? []).filter(
    (words) => !isIn(words, first) && !isSame(words, around.headline),
  );
  const dateline = isIn(around.dateline, first.slice(0, 120)) ? undefined : around.dateline;
  const opensIn = dateline === undefined ? OPENING : 0;
  let paragraphs = 0;
  const pieces: { readonly words: string; readonly kind: PartKind | undefined }[] = [
    { words: around.byline ?? "", kind: isInitials(around.byline) ? "credit" : "byline" },
    { words: dateline ?? "", kind: "dateline" },
    ...standfirsts.map((words) => ({ words, kind: "standfirst" as const })),
    ...story.map(({ words, kind }) => {
      if (kind === undefined) paragraphs++;
      return { words, kind: kind ?? (paragraphs > opensIn ? "body" : undefined) };
    }),
    ...(around.notes ?? []).map((words) => ({ words, kind: "note" as const })),
  ];
  const said = pieces.filter(({ words }) => words.trim() !== "");
  return printedText(said.flatMap((piece, at): Printed[] => (at === 0 ? [piece] : [{ words: "\n\n" }, piece])));
}

/** Marks what no element does: what closes a message, and notes to the end of it. */
function withKinds(blocks: readonly Block[]): Block[] {
  const from = blocks.findIndex(({ words }) => NOT_FOR_PRINT.test(words));
  return blocks.map((block, at) => {
    if (block.kind !== undefined) return block;
    if (from >= 0 && at >= from) return { ...block, kind: "note" };
    if (CLOSING.test(block.words) || CODES.test(block.words)) return { ...block, kind: "furniture" };
    return at === blocks.length - 1 && isInitials(block.words) ? { ...block, kind: "credit" } : block;
  });
}

function isInitials(words: string | undefined): boolean {
  return words !== undefined && INITIALS.test(words);
}

const bare = (words: string | undefined) => (words ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function isSame(one: string | undefined, other: string | undefined): boolean {
  return bare(one) !== "" && bare(one) === bare(other);
}

function isIn(part: string | undefined, whole: string): boolean {
  return bare(part) !== "" && bare(whole).includes(bare(part));
}
