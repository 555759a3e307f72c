import { bandKeys, leadKey, shared, shinglesOf } from "../../article/identity/shingles.ts";

/** Texts that share this much are versions; samples of real reuse lie at 0.5 to 0.9, other texts on one event below 0.1. */
const ALIKE = 0.4;

/** So much of the shorter one in the longer makes versions, too: a story may grow to many times its length. */
const CONTAINED = 0.8;

/** Texts whose shingles are remembered: a report of every day is compared with yesterday's. */
const REMEMBERED = 256;

/** A text as it is compared to find versions. */
export interface FamilyText {
  readonly shingles: ReadonlySet<number>;
  readonly keys: readonly number[];
}

/** Texts by their body's hash, of which the last ones asked for are remembered; null where `read` gives none. */
export function openTexts(read: (body: number) => string | null) {
  const known = new Map<number, FamilyText>();

  function remember(body: number, shingles: ReadonlySet<number>): FamilyText {
    const made = { shingles, keys: [...bandKeys(shingles), ...leadKey(shingles)] };
    known.set(body, made);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value!);
    return made;
  }

  return {
    remember,
    of(body: number): FamilyText | null {
      const found = known.get(body);
      if (found) {
        known.delete(body);
        known.set(body, found);
        return found;
      }
      const text = read(body);
      return text === null ? null : remember(body, shinglesOf(text));
    },
  };
}

/** Whether two texts share enough to be versions of one another; what shares no key is not looked at further. */
export function areAlike(a: FamilyText, b: FamilyText): boolean {
  if (!a.keys.some((key, band) => key === b.keys[band])) return false;
  const both = shared(a.shingles, b.shingles);
  const [less, more] = [a.shingles.size, b.shingles.size].sort((x, y) => x - y) as [number, number];
  return both >= ALIKE * (less + more - both) || both >= CONTAINED * less;
}
