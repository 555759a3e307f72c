/** The text of a stream that somebody may still ask for, by places in the whole of it. */
export function openSourceText() {
  let text = "";
  let base = 0;
  return {
    add(more: string): void {
      text += more;
    },
    /** What stands before a place is not asked for again. */
    forget(before: number): void {
      text = text.slice(before - base);
      base = before;
    },
    /** Undefined where some of it is forgotten. */
    between: (from: number, to: number): string | undefined =>
      from < base ? undefined : text.slice(from - base, to - base),
  };
}
