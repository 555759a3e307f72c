import { isAscii, isUtf8 } from "node:buffer";

/** Bytes of a file that its encoding is guessed from: so many stretches of so many bytes at most, spread over it. */
const SAMPLE = { stretches: 16, length: 4096 };

/** What a file holds beyond ASCII. */
export interface Utf8Scan {
  readonly valid: boolean;
  /** Stretches that hold such bytes, each from the beginning of a character on; none where all is UTF-8. */
  readonly sample: readonly Buffer[];
}

/** Looks through all of a file, as far as it can be read, for bytes that are no UTF-8. */
export async function scanUtf8(source: AsyncIterable<Buffer>): Promise<Utf8Scan> {
  let stretches: Buffer[] = [];
  let every = 1;
  let seen = 0;
  let valid = true;
  let held: Buffer = Buffer.alloc(0);
  let atStart = true;
  const look = (bytes: Buffer) => {
    const opens = atStart;
    atStart = false;
    if (isAscii(bytes)) return;
    valid &&= isUtf8(bytes);
    const stretch = stretchOf(bytes, opens);
    if (stretch === null || seen++ % every !== 0) return;
    stretches.push(stretch);
    if (stretches.length < SAMPLE.stretches * 2) return;
    stretches = stretches.filter((_, at) => at % 2 === 0);
    every *= 2;
  };
  try {
    for await (const chunk of source) {
      const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
      const end = bytes.length - unfinished(bytes);
      held = bytes.subarray(end);
      look(bytes.subarray(0, end));
    }
    if (held.length > 0) look(held);
  } catch {
    // Where it breaks off is reported when it is read.
  }
  return { valid, sample: valid ? [] : stretches };
}

/** How many bytes at the end begin a character of UTF-8 that goes on. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** Bytes from about the first that is beyond ASCII on; null where no character can be seen to begin there. */
function stretchOf(bytes: Buffer, atStart: boolean): Buffer | null {
  const first = bytes.findIndex((byte) => byte > 127);
  const from = Math.max(0, first - SAMPLE.length / 2);
  let start = first;
  while (start > from && !isAlone(bytes[start - 1]!)) start--;
  if (!(start === 0 && atStart) && !isAlone(bytes[start - 1] ?? 0x80)) {
    start = bytes.findIndex((byte, at) => at > first && isAlone(byte));
    if (start < 0) return null;
  }
  return bytes.subarray(start, start + SAMPLE.length);
}

/** Whether a byte is a character of its own in every encoding, and part of no other. */
const isAlone = (byte: number): boolean => byte < 0x30;
