import fc from "fast-check";
import { expect, it } from "vitest";
import { shadeOf, shadesOf } from "../../../lib/query/views/shades.ts";

it("shades begin at round numbers, some times the one before", () => {
  expect(shadesOf([1, 9950, 30, 250])).toEqual([
    { from: 1, to: 9 },
    { from: 10, to: 49 },
    { from: 50, to: 499 },
    { from: 500, to: 1999 },
    { from: 2000, to: 9950 },
  ]);
  expect(shadesOf([3])).toEqual([{ from: 3, to: 3 }]);
  expect(shadesOf([1, 2, 3])).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 3, to: 3 },
  ]);
  expect(shadesOf([])).toEqual([]);
});

it("every number has one of at most five shades, which follow each other without a gap", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 50 }), (counts) => {
      const shades = shadesOf(counts);
      expect(shades.length).toBeLessThanOrEqual(5);
      expect(shades[0]!.from).toBe(Math.min(...counts));
      expect(shades.at(-1)!.to).toBe(Math.max(...counts));
      for (const [at, { from, to }] of shades.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        if (at > 0) expect(from).toBe(shades[at - 1]!.to + 1);
      }
      for (const count of counts) {
        const { from, to } = shades[shadeOf(count, shades) - 1]!;
        expect(count >= from && count <= to).toBe(true);
      }
    }),
  );
});
