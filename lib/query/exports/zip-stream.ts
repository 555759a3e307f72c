import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file in a zip file: its text comes in pieces. */
export interface ZipEntry {
  readonly path: string;
  readonly text: AsyncIterable<string>;
}

/** What the fields of a zip file hold; its longer ones (zip64) not every program reads where lengths follow the data. */
const MOST_BYTES = 2 ** 32 - 1;

/** 1 January 1980, the first day of the format: when a file is made is not told. */
const NO_DAY = 0x21;

/** A zip file piece by piece: each of its files is packed as its text comes, so that none is in memory. Throws beyond 4 GB. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let at = 0;
  for await (const { path, text } of entries) {
    const start = at;
    const name = Buffer.from(path);
    const head = fields([4, 0x04034b50], ...common({ crc: 0, packed: 0, length: 0 }, name.length));
    yield* told(head, name);
    const sizes = { crc: 0, packed: 0, length: 0 };
    for await (const piece of packed(text, sizes)) {
      sizes.packed += piece.length;
      yield* told(piece);
    }
    yield* told(fields([4, 0x08074b50], [4, sizes.crc], [4, sizes.packed], [4, sizes.length]));
    directory.push(
      fields([4, 0x02014b50], [2, 20], ...common(sizes, name.length), [2, 0], [2, 0], [2, 0], [4, 0], [4, start]),
      name,
    );
  }
  const [start, whole] = [at, Buffer.concat(directory)];
  const count = directory.length / 2;
  yield whole;
  yield fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, whole.length], [4, start], [2, 0]);

  function* told(...pieces: readonly Buffer[]): Generator<Buffer> {
    for (const piece of pieces) {
      at += piece.length;
      if (at > MOST_BYTES) throw new Error("Cannot write the file: it is larger than a zip file of 4 GB.");
      yield piece;
    }
  }
}

interface Sizes {
  crc: number;
  packed: number;
  length: number;
}

/** What a file's own head and its line in the directory have alike: version, lengths that follow (8), UTF-8 (2048), packed (8). */
const common = ({ crc, packed, length }: Sizes, name: number): [bytes: number, value: number][] => [
  [2, 20],
  [2, 8 | 2048],
  [2, 8],
  [2, 0],
  [2, NO_DAY],
  [4, crc],
  [4, packed],
  [4, length],
  [2, name],
  [2, 0],
];

function fields(...all: [bytes: number, value: number][]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of all) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** A text packed; its length and sum are added up while it goes by. */
async function* packed(text: AsyncIterable<string>, sizes: Sizes): AsyncGenerator<Buffer> {
  async function* bytes() {
    for await (const piece of text) {
      const sent = Buffer.from(piece);
      sizes.crc = crc32(sent, sizes.crc);
      sizes.length += sent.length;
      if (sizes.length > MOST_BYTES) throw new Error(`Cannot pack a file of more than ${MOST_BYTES} bytes.`);
      yield sent;
    }
  }
  const deflate = createDeflateRaw();
  // What fails is thrown where the packed pieces are read.
  pipeline(Readable.from(bytes()), deflate, () => {});
  yield* deflate as AsyncIterable<Buffer>;
}
