import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type Buffered, fillBuffer } from "../files/fill-buffer.ts";

/** A member's header is longer only by names and comments; one of more than this is none. */
const MOST_HEADER = 64 * 1024;
const FOOTER = 8;
const HAS = { checksum: 2, extra: 4, name: 8, comment: 16 };

/**
 * Unpacks a gzip file, member after member (RFC 1952). The library's own stream forgets what it unpacked where other bytes
 * stand behind the last member; `behind` is called with how many they are. Zeros are padding and not counted.
 */
export async function* gzipMembers(
  source: AsyncIterable<Buffer>,
  behind: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const packed = source[Symbol.asyncIterator]();
  try {
    for (let rest: Buffer = Buffer.alloc(0), members = 0; ; members++) {
      const start = await fillBuffer(packed, rest, MOST_HEADER);
      const length = headerLength(start.bytes);
      if (length === null) {
        if (members === 0) throw damaged("Z_DATA_ERROR", "incorrect header check");
        const count = await countRest(packed, start);
        if (count > 0) behind(count);
        return;
      }
      rest = yield* member(packed, start.bytes.subarray(length));
    }
  } finally {
    await packed.return?.();
  }
}

/** The unpacked bytes of one member, whose header is gone; returns the bytes that were taken from behind it. */
async function* member(packed: AsyncIterator<Buffer>, first: Buffer): AsyncGenerator<Buffer, Buffer> {
  const inflate = createInflateRaw();
  const given: Buffer[] = [];
  let before = 0;
  async function* pieces() {
    for (let piece: Buffer | undefined = first; piece; piece = (await packed.next()).value) {
      while (given.length > 0 && before + given[0]!.length <= inflate.bytesWritten) before += given.shift()!.length;
      given.push(piece);
      yield piece;
    }
  }
  const feed = pieces();
  const source = Readable.from(feed, { objectMode: false });
  source.on("error", (error) => inflate.destroy(error));
  let checksum = 0;
  let size = 0;
  try {
    for await (const bytes of source.pipe(inflate) as AsyncIterable<Buffer>) {
      checksum = crc32(bytes, checksum);
      size += bytes.length;
      yield bytes;
    }
  } finally {
    source.destroy();
    inflate.destroy();
    // What it was just fetching is among what was given then.
    await feed.return(undefined);
  }
  const rest = given.length === 1 ? given[0]! : Buffer.concat(given);
  const { bytes } = await fillBuffer(packed, rest.subarray(inflate.bytesWritten - before), FOOTER - 1);
  if (bytes.length < FOOTER) throw damaged("Z_BUF_ERROR", "unexpected end of file");
  if (bytes.readUInt32LE(0) !== checksum || bytes.readUInt32LE(4) !== size % 2 ** 32)
    throw damaged("Z_DATA_ERROR", "incorrect data check");
  return bytes.subarray(FOOTER);
}

/** How long the header at the start of some bytes is; null where none stands there. */
function headerLength(bytes: Buffer): number | null {
  if (bytes.length < 10 || bytes.readUInt16BE(0) !== 0x1f8b || bytes[2] !== 8) return null;
  const flags = bytes[3]!;
  let length = 10;
  if (flags & HAS.extra) length += bytes.length < 12 ? Number.POSITIVE_INFINITY : 2 + bytes.readUInt16LE(10);
  for (const text of [HAS.name, HAS.comment]) {
    if (!(flags & text)) continue;
    const end = bytes.indexOf(0, length);
    length = end < 0 ? Number.POSITIVE_INFINITY : end + 1;
  }
  if (flags & HAS.checksum) length += 2;
  return length <= bytes.length ? length : null;
}

async function countRest(packed: AsyncIterator<Buffer>, { bytes }: Buffered): Promise<number> {
  let count = 0;
  let said = false;
  for (let piece: Buffer | undefined = bytes; piece; piece = (await packed.next()).value) {
    count += piece.length;
    said ||= piece.some((byte) => byte !== 0);
  }
  return said ? count : 0;
}

function damaged(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
