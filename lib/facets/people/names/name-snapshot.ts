/** What who reads an article is told of its archive: the folded family names that may stand alone in capitals. */
export interface NameSnapshot {
  readonly families: readonly string[];
}

const sets = new WeakMap<NameSnapshot, ReadonlySet<string>>();

/** Whether an archive knows a folded family name. */
export function knowsFamily(snapshot: NameSnapshot, family: string): boolean {
  const known = sets.get(snapshot) ?? new Set(snapshot.families);
  sets.set(snapshot, known);
  return known.has(family);
}
