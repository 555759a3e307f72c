import { describe, expect, it } from "vitest";
import { scaleOf } from "../../lib/query/dates/scale.ts";
import { type TimeColumn, timeline } from "../../lib/query/dates/timeline.ts";

const bar = (value: string, count = 1) => {
  const first = value.endsWith("s") ? value.slice(0, 4) : value;
  return { value, from: first, to: value.endsWith("s") ? `${value.slice(0, 3)}9` : value, count };
};
const drawn = (columns: readonly TimeColumn[]) =>
  columns
    .map((column) => (column.kind === "bar" ? column.bar.value : `(${column.from} to ${column.to}: ${column.years})`))
    .join(" ");

describe("timeline", () => {
  it("folds long gaps of years and draws short ones", () => {
    expect(drawn(timeline([bar("1987"), bar("2020"), bar("2023")], null, null))).toBe(
      "1987 (1988 to 2019: 32) 2020 2021 2022 2023",
    );
    expect(drawn(timeline([bar("1987"), bar("1991"), bar("1996")], null, null))).toBe(
      "1987 1988 1989 1990 1991 (1992 to 1995: 4) 1996",
    );
  });

  it("folds decades, from the first article of an archive of a thousand years to the last", () => {
    expect(drawn(timeline([bar("1200s"), bar("1980s")], null, null))).toBe("1200s (1210 to 1979: 770) 1980s");
    expect(drawn(timeline([bar("0010s"), bar("9990s")], "0001", "9999"))).toBe(
      "0000s 0010s (0020 to 9989: 9970) 9990s",
    );
  });

  it("tells what is empty at the ends of the span that is looked at, and no more of a decade than is looked at", () => {
    expect(drawn(timeline([bar("1987")], "1960", "1990"))).toBe("(1960 to 1986: 27) 1987 1988 1989 1990");
    expect(drawn(timeline([bar("1980s")], "1905", "2023-05"))).toBe("(1905 to 1979: 75) 1980s (1990 to 2023-05: 34)");
  });

  it("draws all months of a year and all days of a month", () => {
    expect(timeline([bar("1987-03"), bar("1987-12")], "1987", "1987")).toHaveLength(12);
    expect(timeline([bar("1987-02-01"), bar("1987-02-28")], null, null)).toHaveLength(28);
  });

  it("is nothing of nothing", () => {
    expect(timeline([], "1987", "1987")).toEqual([]);
  });
});

describe("scaleOf", () => {
  it("is of whole round numbers, from 0 to the first above all", () => {
    for (const [most, scale] of [
      [0, [0, 1]],
      [1, [0, 1]],
      [3, [0, 1, 2, 3]],
      [4, [0, 1, 2, 3, 4]],
      [5, [0, 2, 4, 6]],
      [9, [0, 5, 10]],
      [21, [0, 10, 20, 30]],
      [14_712, [0, 5000, 10_000, 15_000]],
    ] as const)
      expect(scaleOf(most)).toEqual(scale);
  });

  it("has few and even intervals, the last of which holds the greatest count", () => {
    for (let most = 1; most < 3e9; most = Math.ceil(most * 1.07)) {
      const scale = scaleOf(most);
      const step = scale[1]!;
      expect(scale.length).toBeGreaterThan(1);
      expect(scale.length).toBeLessThan(6);
      expect(scale).toEqual(scale.map((_, at) => at * step));
      expect(String(step)).toMatch(/^[125]0*$/);
      expect(scale.at(-1)! >= most && scale.at(-1)! - step < most).toBe(true);
    }
  });
});
