import type { ExportLine } from "./export-layout.ts";

/** Lines under a code of two or three letters, such as `HD` or `TI`: the code as it stands, and its value. */
export interface Coded {
  /** Empty where no code stands before the lines. */
  readonly code: string;
  readonly mark: string;
  words: string;
}

/** Puts lines together under the code that the first of them begins with. */
export function codedLines(lines: readonly ExportLine[], pattern: RegExp): Coded[] {
  const found: Coded[] = [];
  for (const { words } of lines) {
    const [mark, code] = pattern.exec(words) ?? [];
    if (mark !== undefined && code !== undefined) found.push({ code, mark, words: words.slice(mark.length) });
    else if (found.length > 0) found.at(-1)!.words += words;
    else found.push({ code: "", mark: "", words });
  }
  return found;
}

/** The values of a code, each on one line. */
export function valuesOf(coded: readonly Coded[], ...codes: readonly string[]): string[] {
  return codes.flatMap((code) =>
    coded
      .filter((one) => one.code === code)
      .map(({ words }) => words.replace(/\s+/g, " ").trim())
      .filter((value) => value !== ""),
  );
}
