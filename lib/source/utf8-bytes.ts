import type { SourceFile } from "./record.ts";

/** UTF-16 whose units do not pair up: what came before is read. */
export class DamagedUtf16 extends Error {
  override readonly message = "begins like UTF-16 and is damaged";
}

/** A file's bytes for readers that look for line ends and quotes as single bytes: UTF-16 becomes UTF-8, a mark is dropped. */
export async function* utf8Bytes({ head, open }: SourceFile): AsyncGenerator<Buffer> {
  const little = head[0] === 0xff && head[1] === 0xfe;
  if (!little && !(head[0] === 0xfe && head[1] === 0xff)) {
    yield* withoutMark(head, open());
    return;
  }
  const decoder = new TextDecoder(little ? "utf-16le" : "utf-16be", { fatal: true });
  for await (const bytes of open()) yield transcoded(decoder, bytes);
  yield transcoded(decoder);
}

async function* withoutMark(head: Buffer, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  for await (const bytes of source) {
    const skipped = Math.min(mark, bytes.length);
    mark -= skipped;
    yield bytes.subarray(skipped);
  }
}

function transcoded(decoder: TextDecoder, bytes?: Buffer): Buffer {
  try {
    return Buffer.from(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
  } catch {
    throw new DamagedUtf16();
  }
}
