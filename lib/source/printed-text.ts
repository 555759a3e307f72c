import type { Part, PartKind, SourceRecord } from "./record.ts";

/** Words of a text that is put together, and what their source marks them as. */
export interface Printed {
  readonly words: string;
  readonly kind?: PartKind | undefined;
}

/** Puts a text together, and says where the words of each part stand. Blank lines above and white space below are left out. */
export function printedText(pieces: readonly Printed[]): Required<Pick<SourceRecord, "text" | "parts">> {
  const whole = pieces.map(({ words }) => words).join("");
  const above = /^\s*\n/.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(above).trimEnd();
  const parts: Part[] = [];
  let at = -above;
  for (const { words, kind } of pieces) {
    const start = at + words.length - words.trimStart().length;
    const end = at + words.trimEnd().length;
    if (kind !== undefined && end > start) parts.push({ kind, start, end });
    at += words.length;
  }
  return { text, parts };
}
