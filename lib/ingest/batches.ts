/**
 * Things written together, and how long they are in UTF-16 units: what a crash can lose is at most this, and it was not
 * yet reported.
 */
const BATCH = { things: 200, length: 1 << 22 };

/** Collects things, and writes them as soon as there are enough of them or they are long enough together. */
export function batches<T>(lengthOf: (thing: T) => number, write: (batch: readonly T[]) => void) {
  let batch: T[] = [];
  let length = 0;
  const flush = (): void => {
    const full = batch;
    batch = [];
    length = 0;
    if (full.length > 0) write(full);
  };
  return {
    /** Whether a batch was written. */
    add(thing: T): boolean {
      batch.push(thing);
      length += lengthOf(thing);
      const isFull = batch.length >= BATCH.things || length >= BATCH.length;
      if (isFull) flush();
      return isFull;
    },
    flush,
  };
}
