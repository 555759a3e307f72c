import type { SourceFile } from "../record.ts";

/** A file's bytes without a mark at their beginning, for readers that look for line ends and quotes. */
export async function* utf8Bytes({ head, open }: SourceFile): AsyncGenerator<Buffer> {
  let mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  for await (const bytes of open()) {
    const skipped = Math.min(mark, bytes.length);
    mark -= skipped;
    yield bytes.subarray(skipped);
  }
}
