import { describe, expect, it } from "vitest";
import { initialOf, labelPage } from "../../lib/engine/label-page.ts";
import type { FacetCount } from "../../lib/engine/port/results.ts";
import { byCount } from "../../lib/engine/value-page.ts";

const LABELS = [
  "Zoë Lund",
  "Émile Zola",
  "emma Reis",
  "Élodie",
  "Ana",
  "ana",
  "20 Minutes",
  "毎日新聞",
  "人民日報",
  "Økonomisk",
  "—",
  "Жук",
];
const rows = LABELS.map((label, at): FacetCount => ({ value: `v${at}`, label, count: 1 + (at % 3) }));
const listOf = (
  chosen: readonly FacetCount[],
  others: readonly FacetCount[],
  count: number | null = others.length,
) => ({
  chosen,
  others: (from: number, to: number) => others.slice(from, to),
  count,
});
const labels = (values: readonly FacetCount[]) => values.map(({ label }) => label);

describe("a facet's list by label", () => {
  it("goes by letters, whatever their accents and case, under the letters that there are", () => {
    const { values, total, initials } = labelPage(listOf([], rows), 0);
    expect(labels(values)).toEqual([
      "—",
      "20 Minutes",
      "Ana",
      "ana",
      "Élodie",
      "Émile Zola",
      "emma Reis",
      "Økonomisk",
      "Zoë Lund",
      "Жук",
      "人民日報",
      "毎日新聞",
    ]);
    expect(total).toBe(rows.length);
    expect(initials!.map(({ letter, at }) => `${letter} ${at}`)).toEqual([
      "# 0",
      "A 2",
      "E 4",
      "O 7",
      "Z 8",
      "Ж 9",
      "… 10",
    ]);
    for (const { letter, at } of initials!) expect(initialOf(values[at]!.label)).toBe(letter);
  });

  it("holds chosen values at their places, and each value once on its pages", () => {
    const many = Array.from({ length: 130 }, (_, at) => ({
      value: `n${at}`,
      label: `Name ${500 - at}`,
      count: 1 + (at % 7),
    }));
    const [first, second, third] = [0, 50, 100].map((skip) => labelPage(listOf(many.slice(0, 3), many.slice(3)), skip));
    const all = [first!, second!, third!].flatMap(({ values }) => values);
    expect(labels(all)).toEqual(labels([...many].reverse()));
    expect([first, second, third].map((page) => page!.values.length)).toEqual([50, 50, 30]);
    expect(labelPage(listOf([], many), 150).values).toEqual([]);
  });

  it("is by count where the list is not known as a whole", () => {
    const page = labelPage(listOf([], rows, null), 0);
    expect(page.initials).toBeUndefined();
    expect(page.total).toBeNull();
    expect(page.values).toEqual([...rows].sort(byCount));
  });
});
