import { type Buffered, fillBuffer } from "../files/fill-buffer.ts";
import { lineEnds } from "../files/line-ends.ts";
import { MAX_RECORD } from "../limits.ts";
import { coverBelow, isCover } from "./cover-page.ts";
import { partsOf, type Separator, START_LENGTH } from "./txt-separator.ts";

/**
 * One of several articles in a text file: its bytes and the line of its first word; no bytes where it was too long.
 * `isCover`: what stands above the first is an export's cover page and no article.
 */
export interface TextArticle {
  readonly line: number;
  readonly bytes: Buffer | null;
  readonly isCover: boolean;
}

/** Bytes that are added at once to the window on the file. */
const STEP = 4 * 1024 * 1024;

/** The articles of a file between separators, read through a window. */
export async function* textArticles(
  source: AsyncIterator<Buffer>,
  { bytes, ended }: Buffered,
  separator: Separator,
): AsyncGenerator<TextArticle> {
  let line = 1;
  let overlong = false;
  let isFirst = true;
  for (;;) {
    const text = bytes.toString("latin1");
    const parts = partsOf(text, separator);
    // What begins near the end of the window may be separated otherwise when more of it is known.
    const sure = parts.findLastIndex(({ start }) => start + START_LENGTH <= bytes.length);
    const whole = ended ? parts.length : Math.max(0, sure);
    let at = 0;
    for (const { start, end } of parts.slice(0, whole)) {
      const covered = separator.covers ? text.slice(start, end) : null;
      const above = isFirst && covered !== null && isCover(covered);
      const part = bytes.subarray(start, above || covered === null ? end : start + coverBelow(covered));
      const blank = part.findIndex((byte) => byte > 32);
      if (blank >= 0 && !overlong)
        yield { line: line + lineEnds(bytes.subarray(at, start + blank)), bytes: part, isCover: above };
      line += lineEnds(bytes.subarray(at, start));
      at = start;
      overlong = false;
      isFirst = false;
    }
    if (ended) return;
    let rest = bytes.subarray(parts[whole]!.start);
    line += lineEnds(bytes.subarray(at, bytes.length - rest.length));
    if (rest.length > MAX_RECORD) {
      if (!overlong) yield { line, bytes: null, isCover: false };
      overlong = true;
      line += lineEnds(rest);
      rest = Buffer.alloc(0);
    }
    ({ bytes, ended } = await fillBuffer(source, rest, rest.length + STEP));
  }
}
