import { dateLine } from "../date-line.ts";
import { isFurniture } from "./furniture.ts";
import { BYLINE, PUBLISHED_LINE, SIGN_OFF, UPDATED_LINE } from "./patterns.ts";

/** A line, or a paragraph of hard-wrapped lines: raw UTF-16 offsets without surrounding space, `end` exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Blank lines between it and the block before. */
  readonly gap: number;
}

/** A line, or what of it lies in the stretch that is split: `lead` is how much stands before, from the line's first word on. */
interface Line extends Block {
  readonly lead: number;
}

/** Hard-wrapped text: lines of a column's width, all but the last well filled. */
const COLUMN = { most: 100, least: 45 };

/** Spaces before a first line that begin a paragraph where no blank line does. */
const INDENT = 2;

/** Splits raw text, or the stretch between two offsets, into blocks: paragraphs are set apart by blank lines, or stand one
 * a line. */
export function blocksOf(text: string, from = 0, to = text.length): Block[] {
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  let gap = 0;
  let before = 0;
  let lead = leadOf(text, from);
  const close = () => {
    for (const run of runsOf(text, paragraph))
      for (const block of isWrapped(text, run) ? [join(run)] : whole(text, run)) blocks.push(block);
    paragraph = [];
  };
  for (const match of text.slice(from, to).matchAll(/[^\r\n\u2028\u2029\f]+|\r\n|[\r\n\u2028\u2029\f]/g)) {
    const line = match[0];
    if (/^[\r\n\u2028\u2029\f]/.test(line)) {
      gap++;
      lead = 0;
      continue;
    }
    const trimmed = line.trim();
    // Controls and marks alone are no words.
    if (/^[\p{C}\s]*$/u.test(trimmed)) continue;
    const indent = line.indexOf(trimmed);
    const start = from + match.index + indent;
    if (gap > 1 || (indent >= INDENT && indent > before)) close();
    before = indent;
    const end = start + trimmed.length;
    paragraph.push({ start, end, gap: Math.max(0, gap - 1), lead: lead && lead + indent });
    gap = 0;
  }
  close();
  return blocks;
}

/** How much of its line stands before a place, from the first word on. No more than a column's width is looked at. */
function leadOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - COLUMN.most), at).split(/[\r\n\u2028\u2029\f]/);
  return before.at(-1)!.trimStart().length;
}

/** Lines that stand for themselves, such as a date under a headline, part the runs that may be hard-wrapped. */
function runsOf(text: string, lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.lead === 0 && widthOf(line) <= COLUMN.most && isOwnLine(text.slice(line.start, line.end)))
      runs.push([line], []);
    else runs.at(-1)!.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

function isOwnLine(line: string): boolean {
  return (
    dateLine(line) !== null ||
    isFurniture(line) ||
    [PUBLISHED_LINE, UPDATED_LINE, BYLINE, SIGN_OFF].some((pattern) => pattern.test(line))
  );
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  // A line that ends within a word is full, however short it is.
  const filled = lines.slice(0, -1).filter(({ end }, at) => !endsInWord(text, end, lines[at + 1]!.start));
  if (filled.length === 0 || lines.some((line) => widthOf(line) > COLUMN.most)) return false;
  // Paragraphs that stand one a line all end with a stop; of wrapped lines some break off in mid-sentence.
  const broken = filled.length < lines.length - 1 || filled.some(({ end }) => !/[.!?:"”’)]/.test(text[end - 1]!));
  return broken && filled.every((line) => widthOf(line) >= COLUMN.least);
}

/** Lines that stand for themselves, save that no word is divided. */
function whole(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && endsInWord(text, above.end, line.start)) blocks.push(join([blocks.pop()!, line]));
    else blocks.push(line);
  });
  return blocks;
}

/** `govern-` above `ment`. */
function endsInWord(text: string, end: number, next: number): boolean {
  return (
    /[\p{L}\p{M}][-\u2010\u00ad\u00ac]$/u.test(text.slice(end - 2, end)) && /^\p{L}/u.test(text.slice(next, next + 1))
  );
}

const widthOf = ({ start, end, lead }: Line): number => lead + end - start;

function join(lines: readonly Block[]): Block {
  return { start: lines[0]!.start, end: lines.at(-1)!.end, gap: lines[0]!.gap };
}
