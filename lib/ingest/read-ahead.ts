/** Texts that are read at the same time at most, and how long they are together in UTF-16 units; a longer one is read alone. */
const AHEAD = { texts: 256, length: 1 << 21 };

/** Reads what comes, some of it ahead, and gives the results in order. `lengthOf` is what an item weighs. */
export async function* readAhead<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  lengthOf: (item: T) => number,
  read: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const flying: { readonly result: Promise<R>; readonly length: number }[] = [];
  let total = 0;
  const landed = (): Promise<R> => {
    const { result, length } = flying.shift()!;
    total -= length;
    return result;
  };
  for await (const item of items) {
    const length = lengthOf(item);
    while (flying.length > 0 && (flying.length >= AHEAD.texts || total + length > AHEAD.length)) yield await landed();
    const result = read(item);
    // It is awaited in its turn; until then nothing handles its failure.
    result.catch(() => {});
    flying.push({ result, length });
    total += length;
  }
  while (flying.length > 0) yield await landed();
}
