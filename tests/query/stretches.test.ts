import { expect, it } from "vitest";
import type { Bar } from "../../lib/engine/port/results.ts";
import { stretches } from "../../lib/query/dates/stretches.ts";

const year = (value: string): Bar => ({ value, from: value, to: value, count: 1 });

it("empty stretches at the ends of a span are the parts of it that are looked at", () => {
  expect(stretches([year("1984")], "1982-04", "1986-02-03")).toEqual([
    { value: "1982", from: "1982-04", to: "1982", count: 0 },
    { value: "1983", from: "1983", to: "1983", count: 0 },
    year("1984"),
    { value: "1985", from: "1985", to: "1985", count: 0 },
    { value: "1986", from: "1986", to: "1986-02-03", count: 0 },
  ]);
  const decade = { value: "1950s", from: "1950", to: "1959", count: 2 };
  expect(stretches([decade], "1944", null).map(({ from, to }) => [from, to])).toEqual([
    ["1944", "1949"],
    ["1950", "1959"],
  ]);
});

it("other stretches are whole", () => {
  expect(stretches([year("1984"), year("1986")], null, null).map(({ from, to }) => [from, to])).toEqual([
    ["1984", "1984"],
    ["1985", "1985"],
    ["1986", "1986"],
  ]);
  expect(stretches([], "1982", "1983")).toEqual([]);
});
