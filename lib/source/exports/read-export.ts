import type { DocLine } from "../documents/doc-line.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "../limits.ts";
import { printedText } from "../printed-text.ts";
import {
  type PartKind,
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceRecord,
} from "../record.ts";
import { type ExportLayout, type ExportLine, exportLine } from "./export-layout.ts";
import { wordsOff } from "./stated-words.ts";

const HEADLINES = ": --headlines-only reads its headline without a text";

/** What a piece of an export gave. */
type Found = SourceRecord | Rejection | null;

/**
 * The articles of an export, one at a time, each as soon as its lines are there. `placed`: how a place in the file is named.
 * What the export says of itself (how many articles it holds, how many words each has) is compared with what is found.
 */
export async function* readExport(
  file: SourceFile,
  layout: ExportLayout,
  source: AsyncIterable<readonly DocLine[]>,
  placed: "line" | "document",
  { headlinesOnly = false }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  let said = [`its file is read as an export of ${layout.name}`];
  let held: SourceRecord | null = null;
  let pending: Rejection[] = [];
  let count = 0;
  let lastAt = 0;
  const stated = openStated();
  for await (const piece of pieces(source, layout)) {
    const counted = layout.count?.(piece.lines);
    if (counted) stated.learn(counted);
    const number = placed === "line" ? piece.first : count + 1;
    const place = `${placed} ${number}`;
    const found: Found =
      piece.lines.length > 0 ? articleOf(file, layout, piece.lines, place, headlinesOnly) : tooLong(file, place);
    if (found === null) {
      // A cover page, a list of contents, or what a page of the database shows around its articles.
      if (count === 0) said.push("the cover page above its first article is left out");
      else if (piece.isInside) pending.push(strayed(file, layout, piece.lines, `behind ${placed} ${lastAt}`));
      continue;
    }
    if (held) yield held;
    yield* pending;
    pending = [];
    held = null;
    count++;
    lastAt = number;
    if (found.kind === "rejection") yield found;
    else held = { ...found, notes: [...new Set(said), ...found.notes] };
    if (held) said = [];
  }
  const off = stated.off(count);
  if (held) yield off === null ? held : { ...held, notes: [...held.notes, off] };
  if (count === 0) yield rejection(file.path, `is an export of ${layout.name} in which no article is found`);
}

interface Piece {
  readonly first: number;
  /** None where they are too many to hold. */
  readonly lines: readonly ExportLine[];
  /** Whether another piece follows. */
  readonly isInside: boolean;
}

/** The lines of an export between its cuts. */
async function* pieces(source: AsyncIterable<readonly DocLine[]>, layout: ExportLayout): AsyncGenerator<Piece> {
  let lines: ExportLine[] = [];
  let first = 0;
  let length = 0;
  let overlong = false;
  const finish = (isInside: boolean): Piece | null => {
    const isBlank = !overlong && lines.every(({ text }) => /^[_=]*$/.test(text));
    const piece = isBlank ? null : { first, lines: overlong ? [] : lines, isInside };
    lines = [];
    length = 0;
    overlong = false;
    return piece;
  };
  for await (const some of source)
    for (const line of some.map(exportLine)) {
      const cut = layout.cut(line);
      if (cut === "before") {
        const piece = finish(true);
        if (piece) yield piece;
      }
      if (length === 0 || lines.every(({ text }) => text === "")) first = line.number;
      length += line.words.length;
      if (length > MAX_RECORD || line.isTooLong) {
        overlong = true;
        lines = [];
      } else lines.push(line);
      if (cut !== "after") continue;
      const piece = finish(true);
      if (piece) yield piece;
    }
  const piece = finish(false);
  if (piece) yield piece;
}

function articleOf(
  file: SourceFile,
  layout: ExportLayout,
  lines: readonly ExportLine[],
  place: string,
  headlinesOnly: boolean,
): Found {
  const article = layout.read(lines);
  if (article === null) return null;
  const { text, parts } = printedText(article.pieces);
  const of = (...kinds: readonly PartKind[]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => text.slice(start, end));
  const written = article.fields.language ?? lines.find((line) => line.language !== undefined)?.language;
  const fields = { ...article.fields, ...(written === undefined ? {} : { language: written }) };
  const base = { kind: "record", file: file.path, place } as const;
  if (of("body", "standfirst", "caption").length === 0) {
    const [title] = of("headline");
    const raw = lines.map(({ words }) => words).join("");
    if (title === undefined || !headlinesOnly)
      return rejection(file.path, `has no text${title === undefined ? "" : HEADLINES}`, { place, raw });
    const notes = ["is a headline only: its source has no text"];
    return { ...base, text: "", fields: { ...fields, title, headlineOnly: true }, notes };
  }
  const off = wordsOff(article.words, of("body", "standfirst").join("\n\n"));
  return { ...base, text, fields, parts, notes: [...(article.notes ?? []), ...(off === null ? [] : [off])] };
}

function tooLong(file: SourceFile, place: string): Rejection {
  return rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, { place });
}

function strayed(file: SourceFile, { name }: ExportLayout, lines: readonly ExportLine[], place: string): Rejection {
  const raw = lines.map(({ words }) => words).join("");
  return rejection(file.path, `is no article as ${name} writes them, between two that are`, { place, raw });
}

/** What an export says of how many articles it holds; several that were joined each say it of themselves. */
function openStated() {
  let all = 0;
  let last: { readonly number: number | null; readonly of: number } | null = null;
  return {
    learn(counted: { readonly number: number | null; readonly of: number }) {
      const number = counted.number ?? 0;
      const goesOn =
        last !== null && (number === (last.number ?? 0) + 1 || (last.of === counted.of && number > (last.number ?? 0)));
      if (!goesOn) all += counted.of;
      last = counted;
    },
    off: (found: number) =>
      all === 0 || all === found ? null : `its file says that it holds ${all} articles, and ${found} are found`,
  };
}
