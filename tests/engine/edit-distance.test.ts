import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../lib/engine/words/edit-distance.ts";

/** Optimal string alignment as it is defined: of each beginning of both words, the least of four ways to go on. */
function naive(a: string, b: string): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const ways = [
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return distance(a.length, b.length);
}

/** Few letters, so that much is equal. */
const word = fc.array(fc.constantFrom("a", "b", "c", "é"), { maxLength: 9 }).map((letters) => letters.join(""));

/** A word and what some edits make of it: near words, which two random ones seldom are. */
const edited = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.constantFrom("put", "drop", "change", "swap"), fc.nat(8), fc.constantFrom("a", "b", "d"))),
  )
  .map(([start, edits]) => {
    const letters = [...start];
    for (const [edit, at, letter] of edits.slice(0, 3)) {
      if (edit === "put") letters.splice(at, 0, letter);
      else if (edit === "drop") letters.splice(at, 1);
      else if (edit === "change" && at < letters.length) letters[at] = letter;
      else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1]!, letters[at]!);
    }
    return [start, letters.join("")] as const;
  });

describe("editDistance()", () => {
  it("is the naive distance up to the most that is asked for, and one more beyond", () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(word, word)), fc.nat(4), ([a, b], most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(naive(a, b), most + 1));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["bridge", "bridge", 0],
    ["brigde", "bridge", 1],
    ["brdge", "bridge", 1],
    ["bridges", "bridge", 1],
    ["", "ab", 2],
    // Two exchanges that overlap are not one edit each.
    ["ca", "abc", 3],
  ])("of %s and %s is %d", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });
});
