import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { countryLabel } from "../../../lib/facets/countries/country-label.ts";
import { fold } from "../../../lib/facets/people/names/fold.ts";
import { holderMeant, holdersCalled } from "../../../lib/facets/registry/lone/office-holders.ts";

const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(`../../../lib/facets/registry/lone/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

const NO_COUNTRY = new Set(["UN", "EU", "EZ"]);

test("every holder of an office has a place that is known, an office that is read, and years in order", () => {
  const faults = rowsOf("office-holders.tsv").filter(([name, place, office, from, to], at) => {
    const known = NO_COUNTRY.has(place!) || countryLabel(place!) !== place;
    const years = /^\d{4}$/.test(from!) && (to === "" || (/^\d{4}$/.test(to!) && Number(to) >= Number(from)));
    const twice =
      rowsOf("office-holders.tsv").findIndex((row) => row.join() === [name, place, office, from, to].join()) !== at;
    return !name || !known || !years || twice;
  });
  expect(faults).toEqual([]);
});

test("every holder is found in the middle of the years, by family name and office", () => {
  const words: Record<string, string> = { fed: "fed", leader: "leader", bank: "bank governor", secretary: "secretary" };
  const lost = rowsOf("office-holders.tsv").filter(([name, place, office, from, to]) => {
    // In a year of change two may bear the name.
    const year = to === "" ? Number(from) + 1 : Math.floor((Number(from) + Number(to)) / 2);
    const signs = { year, countries: [place!], offices: [words[office!] ?? office!] };
    if (from === to) return false;
    const families = new Set(fold(name!).split(/[\s-]+/));
    return ![...families].some((word) => holderMeant(holdersCalled(word), signs) !== null);
  });
  expect(lost.map(([name]) => name)).toEqual([]);
});

test("every word by which somebody is called is folded and stands once", () => {
  const words = rowsOf("called.tsv").map(([word]) => word!);
  expect(words.filter((word, at) => word !== fold(word) || words.indexOf(word) !== at)).toEqual([]);
  expect(rowsOf("called.tsv").filter(([, name, from]) => !name || !/^\d{4}$/.test(from!))).toEqual([]);
});
