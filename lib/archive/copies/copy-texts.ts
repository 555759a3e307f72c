import { bandKeys, shinglesOf, similarity } from "../../article/identity/shingles.ts";

/** Texts that share this much are copies; samples of real reuse lie at 0.5 to 0.9, other texts on one event below 0.1. */
const COPY = 0.4;

/** Texts whose shingles are remembered: a report of every day is compared with yesterday's. */
const REMEMBERED = 256;

/** A text as it is compared to find copies. */
export interface CopyText {
  readonly shingles: ReadonlySet<number>;
  readonly keys: readonly number[];
}

/** Texts by their body's hash, of which the last ones asked for are remembered; null where `read` gives none. */
export function openTexts(read: (body: number) => string | null) {
  const known = new Map<number, CopyText>();

  function remember(body: number, text: string): CopyText {
    const shingles = shinglesOf(text);
    const made = { shingles, keys: bandKeys(shingles) };
    known.set(body, made);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
    return made;
  }

  return {
    remember,
    of(body: number): CopyText | null {
      const found = known.get(body);
      if (found) {
        known.delete(body);
        known.set(body, found);
        return found;
      }
      const text = read(body);
      return text === null ? null : remember(body, text);
    },
  };
}

/** Whether two texts share enough to be copies; what shares no band is not looked at further. */
export function areAlike(a: CopyText, b: CopyText): boolean {
  return similarity(a.shingles, b.shingles) >= COPY && a.keys.some((key, band) => key === b.keys[band]);
}
