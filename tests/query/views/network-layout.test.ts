import fc from "fast-check";
import { expect, it } from "vitest";
import { layOut, type Size } from "../../../lib/query/views/network-layout.ts";

const AREA: Size = { width: 900, height: 560 };
const network = fc.array(fc.integer({ min: 40, max: 240 }), { minLength: 1, maxLength: 22 }).chain((widths) =>
  fc.record({
    boxes: fc.constant(widths.map((width): Size => ({ width, height: 30 }))),
    links: fc.array(
      fc.record({
        from: fc.nat(widths.length - 1),
        to: fc.nat(widths.length - 1),
        pull: fc.double({ min: 0.01, max: 1, noNaN: true }),
      }),
      { maxLength: 40 },
    ),
  }),
);

it("names never stand over each other or outside of the drawing, and the same ones always stand alike", () => {
  fc.assert(
    fc.property(network, ({ boxes, links }) => {
      const places = layOut(boxes, links, AREA);
      expect(layOut(boxes, links, AREA)).toEqual(places);
      for (const [at, { x, y }] of places.entries()) {
        const { width, height } = boxes[at]!;
        expect(x - width / 2).toBeGreaterThanOrEqual(-1);
        expect(x + width / 2).toBeLessThanOrEqual(AREA.width + 1);
        expect(y - height / 2).toBeGreaterThanOrEqual(-1);
        expect(y + height / 2).toBeLessThanOrEqual(AREA.height + 1);
        for (const [other, b] of places.entries()) {
          if (other <= at) continue;
          const wide = (width + boxes[other]!.width) / 2 - Math.abs(x - b.x);
          const high = (height + boxes[other]!.height) / 2 - Math.abs(y - b.y);
          expect(Math.min(wide, high)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});
