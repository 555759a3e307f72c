import fc from "fast-check";
import { expect, it } from "vitest";
import { nearIn } from "../../lib/engine/words/near.ts";

const WORDS = ["a", "b", "c", "d"] as const;

/** The same by its meaning: each run is tried as the one that begins last, with each other run beside it. */
function byHand(words: readonly string[], texts: readonly string[], within: number) {
  const runs = texts.map((text) => {
    const row = text.split(" ");
    return words.flatMap((_, from) =>
      row.every((word, at) => words[from + at] === word) ? [{ from, to: from + row.length }] : [],
    );
  });
  const near = runs.flat().flatMap((last) => {
    const beside = runs.map((found) => found.filter(({ from, to }) => from <= last.from && last.from - to <= within));
    return beside.every((found) => found.length > 0) ? beside.flat() : [];
  });
  const places = new Map(near.map((run) => [JSON.stringify(run), run]));
  return [...places.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}

it("finds what stands near each other as comparing each place with each does", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }),
      fc.array(fc.constantFrom(...WORDS, "a b", "b a", "a a"), { minLength: 2, maxLength: 3 }),
      fc.nat({ max: 6 }),
      (words, texts, within) => {
        expect(nearIn(words, { kind: "near", texts, within })).toEqual(byHand(words, texts, within));
      },
    ),
  );
});
