/** What an archive may unpack to: so many times its packed size beyond a first allowance, and so many bytes in all. */
const LIMIT = { ratio: 200, allowance: 10 * 1024 * 1024, total: 64 * 1024 ** 3 };

/** Raised where an archive unpacks to far more than it can honestly hold. */
export class DecompressionBomb extends Error {
  override readonly name = "DecompressionBomb";
  constructor() {
    const most = `${LIMIT.ratio} times its size or ${LIMIT.total / 1024 ** 3} GB`;
    super(`unpacks to more than ${most}: refused as a decompression bomb`);
  }
}

/** The unpacking of one archive with all that lies in it; archives in archives share it. */
export interface Unpacking {
  /** How many archives deep its members lie. */
  readonly depth: number;
  /** Passes unpacked bytes on while the bounds hold, and throws beyond. `packed` says how many bytes held them so far. */
  readonly bound: (bytes: AsyncIterable<Buffer>, packed: () => number) => AsyncGenerator<Buffer>;
  /** Whether all that was unpacked is already too much: many members can each look honest. */
  readonly isSpent: () => boolean;
  /** The same, one archive deeper. */
  readonly deeper: () => Unpacking;
}

/** Begins to unpack an archive of so many bytes. */
export function openUnpacking(archive: number): Unpacking {
  let total = 0;
  // A text is unpacked twice: its encoding is detected from all of it before it is read.
  const isSpent = () => isBomb(total / 2, archive);
  const at = (depth: number): Unpacking => ({
    depth,
    isSpent,
    deeper: () => at(depth + 1),
    async *bound(bytes, packed) {
      let unpacked = 0;
      for await (const piece of bytes) {
        unpacked += piece.length;
        total += piece.length;
        if (isBomb(unpacked, packed()) || isSpent()) throw new DecompressionBomb();
        yield piece;
      }
    },
  });
  return at(1);
}

/** Whether so many unpacked bytes are beyond what so many packed ones may hold. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > LIMIT.allowance && (unpacked > packed * LIMIT.ratio || unpacked > LIMIT.total);
}
