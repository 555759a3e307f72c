import { decode } from "../files/decode.ts";
import { lines } from "../files/lines.ts";
import { utf8Bytes } from "../files/utf8-bytes.ts";
import { MAX_RECORD } from "../limits.ts";
import type { SourceFile } from "../record.ts";
import type { DocLine } from "./doc-line.ts";

/** The lines of a text file, as they stand. What is no UTF-8 in one has marks for it. */
export async function* txtLines(file: SourceFile): AsyncGenerator<DocLine[]> {
  for await (const some of lines(utf8Bytes(file), MAX_RECORD))
    yield some.map(({ bytes, number, tooLong }) => {
      const decoded = decode(bytes);
      const words = `${"text" in decoded ? decoded.text : bytes.toString()}\n`;
      return { words, number, looks: [], ...(tooLong ? { isTooLong: true } : {}) };
    });
}
