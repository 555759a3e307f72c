import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PLACES } from "../../../app/_components/views/places.ts";
import { countryLabel } from "../../../lib/facets/countries/country-label.ts";
import { FORMER_STATES } from "../../../lib/facets/countries/former-states.ts";
import { tableRows } from "../../../lib/facets/countries/table-rows.ts";

const svg = readFileSync("app/_page/world.svg", "utf8");
const idsOf = (tag: string) => [...svg.matchAll(new RegExp(`<${tag} id="([A-Z]+)"`, "g"))].map(([, id]) => id!);
const circles = [...svg.matchAll(/<circle id="([A-Z]+)" cx="(\d+)" cy="(\d+)" r="(\d+)"/g)].map(
  ([, id, ...numbers]) => {
    const [x = 0, y = 0, radius = 0] = numbers.map(Number);
    return { id: id!, x, y, radius };
  },
);

it("the map has every country and every state that is no more which an article can name, each once", () => {
  const known = [...tableRows("countries").map(([code]) => code!), ...FORMER_STATES.map(({ code }) => code)];
  const drawn = [...idsOf("path"), ...idsOf("circle")];
  expect(drawn.toSorted()).toEqual([...new Set(known)].sort());
  for (const code of drawn) expect(countryLabel(code)).not.toBe(code);
});

it("circles are drawn in the order of the file, inside of the drawing, none hidden by another", () => {
  expect(circles.map(({ id }) => id)).toEqual([...PLACES]);
  for (const { x, y, radius } of circles) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(2000);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(880);
  }
  for (const [at, a] of circles.entries())
    for (const b of circles.slice(at + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThan((a.radius + b.radius) * 0.8);
});

it("the outlines weigh little", () => {
  expect(Buffer.byteLength(svg)).toBeLessThan(50_000);
});
