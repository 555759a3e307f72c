/** How many items a sample holds at most, and their weight. */
const SAMPLE = { items: 20, weight: 1024 * 1024 };

/**
 * The first items of a stream, to learn from before any is handed on, and all of them with the rest behind. Where the
 * stream breaks, what came before it still comes.
 */
export async function takeSample<T>(
  source: AsyncIterable<T>,
  weigh: (item: T) => number,
): Promise<{ readonly sample: readonly T[]; readonly all: AsyncGenerator<T>; readonly close: () => Promise<unknown> }> {
  const iterator = source[Symbol.asyncIterator]();
  const sample: T[] = [];
  let weight = 0;
  let ended: { readonly error?: unknown } | null = null;
  while (!ended && sample.length < SAMPLE.items && weight < SAMPLE.weight) {
    try {
      const next = await iterator.next();
      if (next.done) ended = {};
      else {
        sample.push(next.value);
        weight += weigh(next.value);
      }
    } catch (error) {
      ended = { error };
    }
  }
  async function* all(): AsyncGenerator<T> {
    try {
      yield* sample;
      if (ended && "error" in ended) throw ended.error;
      if (ended) return;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  // A generator that was never begun cleans nothing up.
  return { sample, all: all(), close: async () => iterator.return?.() };
}
