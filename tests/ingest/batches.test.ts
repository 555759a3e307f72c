import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batches } from "../../lib/ingest/batches.ts";

/** The batches in which things of some lengths are written. */
function written(lengths: readonly number[]): number[][] {
  const out: number[][] = [];
  const { add, flush } = batches<number>(
    (length) => length,
    (batch) => out.push([...batch]),
  );
  for (const length of lengths) add(length);
  flush();
  flush();
  return out;
}

const MB = 1024 * 1024;

describe("things that are written together", () => {
  it("are at most 200", () => {
    expect(written(Array(450).fill(1)).map((batch) => batch.length)).toEqual([200, 200, 50]);
  });

  it("are as long together as 4 M units, and the last of them may go beyond", () => {
    expect(written(Array(10).fill(3 * MB)).map((batch) => batch.length)).toEqual([2, 2, 2, 2, 2]);
    expect(written([1, 100 * MB, 1]).map((batch) => batch.length)).toEqual([2, 1]);
  });

  it("are all that were given, in order, whatever their lengths", () => {
    const length = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 10 * MB }));
    fc.assert(
      fc.property(fc.array(length, { maxLength: 500 }), (lengths) => {
        const out = written(lengths);
        expect(out.flat()).toEqual(lengths);
        for (const batch of out) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(200);
          expect(batch.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeLessThan(8 * MB);
        }
      }),
    );
  });
});
