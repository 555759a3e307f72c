import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestEdit } from "../../lib/query/article/shortest-edit.ts";

const FREE = Number.POSITIVE_INFINITY;

/** The number of edits by the textbook's table: a simple model. */
function distance(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, x] of a.entries()) {
    const next = [i + 1];
    for (const [j, y] of b.entries()) next.push(x === y ? row[j]! : 1 + Math.min(row[j + 1]!, next[j]!));
    row = next;
  }
  return row.at(-1)!;
}

const list = fc.array(fc.nat(4), { maxLength: 40 });

describe("shortestEdit", () => {
  it("leads from one list to the other in as few edits as there can be", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { runs } = shortestEdit(Uint32Array.from(a), Uint32Array.from(b), FREE);
        let [x, y, edits] = [0, 0, 0];
        for (const [at, { in: where, length }] of runs!.entries()) {
          expect(length).toBeGreaterThan(0);
          const earlier = runs![at - 1]?.in;
          expect(earlier).not.toBe(where);
          if (where === "first") expect(earlier).not.toBe("second");
          if (where === "both") expect(b.slice(y, y + length)).toEqual(a.slice(x, x + length));
          else edits += length;
          if (where !== "second") x += length;
          if (where !== "first") y += length;
        }
        expect([x, y, edits]).toEqual([a.length, b.length, distance(a, b)]);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives up before it takes more than a few steps above those that it may", () => {
    const random = fc.sample(fc.array(fc.nat(3), { minLength: 3000, maxLength: 3000 }), 2);
    const [a, b] = random.map((one) => Uint32Array.from(one));
    const whole = shortestEdit(a!, b!, FREE);
    expect(whole.runs).not.toBeNull();
    const cut = shortestEdit(a!, b!, 50_000);
    expect(cut.runs).toBeNull();
    expect(cut.steps).toBeLessThan(50_000 + 2 * 3000);
    expect(shortestEdit(a!, b!, whole.steps + 6000).runs).toEqual(whole.runs);
  });
});
