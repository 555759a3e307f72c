import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { normalize } from "../../../lib/article/normalize.ts";
import { extract } from "../../../lib/facets/extract.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly people: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

const rows = readFileSync(new URL("../../fixtures/gold/turkish-news.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

function peopleOf({ id, text }: Row) {
  const record = { kind: "record" as const, file: "a.txt", place: "", text, fields: { externalId: id }, notes: [] };
  const context = { collection: "main", outlet: null, today: "2026-11-30" };
  return extract(normalize(record, context)!, null).facets.people;
}

it("finds the people of Turkish news, and shows few that are none", () => {
  let [right, found, wanted, shown, stray] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    expect(row.people.map(({ start, end }) => row.text.slice(start, end))).toEqual(row.people.map(({ text }) => text));
    const gold = new Set(row.people.map(({ start, end }) => `${start} ${end}`));
    const people = peopleOf(row);
    const spans = new Set(people.flatMap(({ mentions }) => mentions.map(({ start, end }) => `${start} ${end}`)));
    wanted += gold.size;
    found += spans.size;
    right += gold.intersection(spans).size;
    for (const { mentions } of people.filter(({ hidden }) => !hidden)) {
      shown++;
      if (!mentions.some(({ start, end }) => row.people.some((one) => one.start < end && start < one.end))) stray++;
    }
  }
  expect((2 * right) / (found + wanted)).toBeGreaterThan(0.87);
  expect(stray / shown).toBeLessThan(0.05);
});
