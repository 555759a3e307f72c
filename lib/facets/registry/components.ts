/** Items in sets without a common link (connected components). */
export function components<T>(items: readonly T[], linksOf: (item: T) => readonly string[]): T[][] {
  const byLink = new Map<string, T[]>();
  for (const item of items)
    for (const link of linksOf(item)) {
      const held = byLink.get(link);
      if (held) held.push(item);
      else byLink.set(link, [item]);
    }
  const done = new Set<T>();
  const sets: T[][] = [];
  for (const start of items) {
    if (done.has(start)) continue;
    const set = new Set([start]);
    for (const item of set)
      for (const link of linksOf(item)) {
        for (const other of byLink.get(link) ?? []) set.add(other);
        byLink.delete(link);
      }
    for (const item of set) done.add(item);
    sets.push([...set]);
  }
  return sets;
}
