import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
import { type Rejection, rejection, type SourceFile } from "../record.ts";
import { isBomb, type Unpacking } from "./unpacking.ts";
import { zipMember } from "./zip-member.ts";

const HEADER = { signature: 0x04034b50, length: 30 };
const DESCRIPTOR = 0x08074b50;

/** The extra field of sizes in 64 bits. */
const ZIP64 = 1;

/** A member's header as it stands before its bytes; sizes are null where they only follow behind. */
interface LocalHeader {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number | null;
  readonly size: number | null;
  readonly start: number;
}

/** The members of a ZIP archive that is cut off: one after another from its front, as long as they are whole. */
export async function* salvage(
  file: SourceFile,
  path: string | Buffer,
  unpacking: Unpacking,
): AsyncGenerator<SourceFile | Rejection> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    let at = 0;
    let whole = 0;
    for (;;) {
      const header = await headerAt(handle, at);
      if (!header || unpacking.isSpent()) break;
      const packed = header.packed ?? (await packedLength(path, header, unpacking));
      const end = packed === null ? Number.POSITIVE_INFINITY : header.start + packed;
      if (end > size) break;
      const { name, flags, method } = header;
      const member = await zipMember(file, {
        name,
        size: header.size,
        isEncrypted: (flags & 1) === 1,
        method,
        isLink: false,
        isBomb: header.size !== null && isBomb(header.size, packed!),
        open: () => bytesOf(path, header.start, end, method, unpacking),
      });
      if (member) yield member;
      whole++;
      at = (header.flags & 8) === 0 ? end : await afterDescriptor(handle, end);
    }
    yield rejection(
      file.path,
      `is cut off or damaged: it has no directory; the ${whole} files at its front were whole`,
    );
  } finally {
    await handle.close();
  }
}

async function headerAt(handle: FileHandle, at: number): Promise<LocalHeader | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER.length), { position: at });
  if (bytesRead < HEADER.length || buffer.readUInt32LE(0) !== HEADER.signature) return null;
  const [nameLength, extraLength] = [buffer.readUInt16LE(26), buffer.readUInt16LE(28)];
  const rest = Buffer.alloc(nameLength + extraLength);
  const read = await handle.read(rest, { position: at + HEADER.length });
  if (read.bytesRead < rest.length) return null;
  const flags = buffer.readUInt16LE(6);
  const sizes = sizesIn(buffer.readUInt32LE(18), buffer.readUInt32LE(22), rest.subarray(nameLength));
  const [packed, size] = (flags & 8) === 0 && sizes ? sizes : [null, null];
  return {
    name: rest.toString((flags & 0x800) === 0 ? "latin1" : "utf8", 0, nameLength),
    flags,
    method: buffer.readUInt16LE(8),
    packed,
    size,
    start: at + HEADER.length + rest.length,
  };
}

/** The packed and the unpacked size. ZIP64 has them in an extra field where 32 bits may not do; null where that is missing. */
function sizesIn(packed: number, size: number, extra: Buffer): readonly [number, number] | null {
  const isWide = (value: number) => value === 0xffffffff;
  if (!isWide(packed) && !isWide(size)) return [packed, size];
  const wide: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64) continue;
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    for (let from = at + 4; from + 8 <= end; from += 8) wide.push(Number(extra.readBigUInt64LE(from)));
  }
  const [known, length] = [isWide(size) ? wide.shift() : size, isWide(packed) ? wide.shift() : packed];
  return known === undefined || length === undefined ? null : [length, known];
}

/** How long a deflated member is whose header does not say it: it is unpacked to its end. Null where it has none. */
async function packedLength(path: string | Buffer, header: LocalHeader, { bound }: Unpacking): Promise<number | null> {
  if (header.method !== 8 || header.flags & 1) return null;
  const inflate = createInflateRaw();
  const source = createReadStream(path, { start: header.start });
  source.on("error", (error) => inflate.destroy(error));
  try {
    for await (const _ of bound(source.pipe(inflate) as AsyncIterable<Buffer>, () => inflate.bytesWritten));
    return inflate.bytesWritten;
  } catch {
    return null;
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

async function* bytesOf(
  path: string | Buffer,
  start: number,
  end: number,
  method: number,
  { bound }: Unpacking,
): AsyncGenerator<Buffer> {
  if (start === end) return;
  const source = createReadStream(path, { start, end: end - 1 });
  const stream = method === 0 ? source : source.pipe(createInflateRaw());
  source.on("error", (error) => stream.destroy(error));
  try {
    yield* bound(stream as AsyncIterable<Buffer>, () => end - start);
  } finally {
    source.destroy();
    stream.destroy();
  }
}

/**
 * Behind such a member stand its sizes, with or without a signature, in 32 or 64 bits: the next header tells. It is looked
 * for at the longer one first, since a size in 64 bits may begin as a header does.
 */
async function afterDescriptor(handle: FileHandle, end: number): Promise<number> {
  const { buffer } = await handle.read(Buffer.alloc(28), { position: end });
  const signed = buffer.readUInt32LE(0) === DESCRIPTOR ? 4 : 0;
  return end + signed + (buffer.toString("latin1", signed + 20, signed + 22) === "PK" ? 20 : 12);
}
