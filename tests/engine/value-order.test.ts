import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Column } from "../../lib/engine/embedded/counting/column.ts";
import { valueOrder } from "../../lib/engine/embedded/counting/value-order.ts";
import { byCount, firstValues, valuePage } from "../../lib/engine/value-page.ts";

const count = fc.oneof(fc.nat(3), fc.constantFrom(0, 0, 4095, 4096, 4097, 9000));

describe("the order of a facet's values", () => {
  it("is that of sorting all of them, wherever it is cut", () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 60 }), fc.nat(70), fc.nat(70), (counts, from, length) => {
        const column = new Column();
        // Labels that fall as codes rise, some of them equal.
        counts.forEach((_, code) => {
          column.setValue({ value: `v${code}`, label: `Label ${String.fromCharCode(90 - Math.floor(code / 3))}` });
        });
        const all = counts
          .map((count, code) => ({ value: `v${code}`, label: column.labels[code]!, count }))
          .filter(({ count }) => count > 0)
          .sort(byCount);
        const order = valueOrder(column, Uint32Array.from(counts));
        expect(order.count).toBe(all.length);
        expect(order.slice(from, from + length)).toEqual(all.slice(from, from + length));
      }),
    );
  });
});

describe("a facet's list in parts", () => {
  it("holds each value once, the chosen ones first of all, whatever their number", () => {
    fc.assert(
      fc.property(fc.nat(70), fc.nat(170), (chosenCount, otherCount) => {
        const row = (value: string, count: number) => ({ value, label: value, count });
        const chosen = Array.from({ length: chosenCount }, (_, i) => row(`c${i}`, i % 5));
        const sorted = Array.from({ length: otherCount }, (_, i) => row(`o${i}`, 1 + (i % 7))).sort(byCount);
        const list = { chosen, others: (from: number, to: number) => sorted.slice(from, to), count: otherCount };
        const parts = [0, 50, 100, 150, 200, 250].map((skip) => valuePage(list, skip));
        const values = parts.flatMap(({ values }) => values);
        expect(new Set(values.map(({ value }) => value)).size).toBe(chosenCount + otherCount);
        expect(values).toHaveLength(chosenCount + otherCount);
        for (const [at, part] of parts.entries()) {
          expect(part.total).toBe(chosenCount + otherCount);
          expect(part.values).toHaveLength(Math.max(0, Math.min(50, chosenCount + otherCount - at * 50)));
        }
        const first = firstValues(list);
        expect(first.filter(({ value }) => value.startsWith("c"))).toHaveLength(chosenCount);
        expect(first).toEqual(first.toSorted(byCount));
        expect(first).toHaveLength(Math.min(chosenCount + otherCount, Math.max(50, chosenCount)));
        expect(parts[0]!.values).toEqual(first.slice(0, 50));
      }),
    );
  });
});
