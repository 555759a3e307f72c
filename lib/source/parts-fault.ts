import { PART_KINDS, type Part } from "./record.ts";

/** A live ticker has thousands of paragraphs; more parts than this are a fault. */
const MOST_PARTS = 10_000;

/** Why a list of parts cannot be that of a text, in words that follow "its parts"; null where it can: in order, apart,
 * and within the text. */
export function partsFault(parts: readonly Part[], text: string): string | null {
  if (parts.length > MOST_PARTS) return `are more than ${MOST_PARTS}`;
  let last = 0;
  for (const [at, { kind, start, end }] of parts.entries()) {
    const named = `(number ${at + 1}, "${kind}", ${start} to ${end})`;
    if (!PART_KINDS.includes(kind)) return `are of an unknown kind ${named}`;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) return `are no ranges ${named}`;
    if (end > text.length) return `reach beyond its text of ${text.length} ${named}`;
    if (start < last) return `overlap or are out of order ${named}`;
    if (splitsCharacter(text, start) || splitsCharacter(text, end)) return `begin or end inside a character ${named}`;
    last = end;
  }
  return null;
}

/** Whether a place lies between the halves of a surrogate pair: its reader counted something other than UTF-16 units. */
function splitsCharacter(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
