/**
 * Things that are remembered by their keys until `state` says something else, those that nobody asked for longest going first;
 * `room` is in letters of JSON. What is asked for while it is made waits for the same; a making that failed is forgotten.
 */
export function openKept<T>(
  state: () => Promise<string>,
  room: number,
): (key: string, make: () => Promise<T>) => Promise<T> {
  let current = "";
  /** In order of last use; `size` in letters of JSON. */
  let kept = new Map<string, { readonly value: T; readonly size: number }>();
  let making = new Map<string, Promise<T>>();
  let used = 0;

  return async (key, make) => {
    const now = await state();
    if (now !== current) {
      [current, kept, making, used] = [now, new Map(), new Map(), 0];
    }
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    }
    const [own, underWay] = [kept, making];
    const made = underWay.get(key) ?? make().finally(() => underWay.delete(key));
    underWay.set(key, made);
    const value = await made;
    if (own === kept && !kept.has(key)) keep(key, value);
    return value;
  };

  function keep(key: string, value: T): void {
    const json = JSON.stringify(value);
    // Read anew: slices of articles' texts would keep all of these in memory.
    kept.set(key, { value: JSON.parse(json) as T, size: json.length });
    used += json.length;
    for (const [oldest, { size }] of kept) {
      if (used <= room) return;
      kept.delete(oldest);
      used -= size;
    }
  }
}
