/** Longer texts are not remembered, in UTF-16 units: they seldom come again, and would be held. */
const LONGEST = 200;

/**
 * A pure function of a text that remembers what it gave for the texts it was lately asked about, at most so many: names of
 * outlets and languages are few in an archive, and come with every article.
 */
export function remember<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    // A slice of a text would keep all of that in memory.
    const own = Buffer.from(text, "utf16le").toString("utf16le");
    const made = work(own);
    if (known.size >= most) known.clear();
    known.set(own, made);
    return made;
  };
}
