import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { citedOutlets, findOutlets } from "../../../lib/facets/outlets/find-outlets.ts";
import { outletId } from "../../../lib/facets/outlets/outlet-id.ts";
import { passageOf } from "./passage-of.ts";

interface Labelled {
  readonly title?: string;
  readonly text: string;
  readonly cited: readonly string[];
}

const GOLD = new URL("../../fixtures/gold/own-100.jsonl", import.meta.url);

it("cites what our own hundred labelled texts cite, F1 of 90 or more", () => {
  const rows = readFileSync(GOLD, "utf8").trim().split("\n");
  let [right, found, wanted] = [0, 0, 0];
  for (const { title, text, cited } of rows.map((row): Labelled => JSON.parse(row))) {
    const passages = [...(title ? [passageOf(title, "headline")] : []), passageOf(text)];
    const ids = citedOutlets(findOutlets(passages), null).map(({ name }) => outletId(name));
    const gold = new Set(cited.map(outletId));
    found += ids.length;
    wanted += gold.size;
    right += ids.filter((id) => gold.has(id)).length;
  }
  expect(rows).toHaveLength(100);
  expect((200 * right) / (found + wanted)).toBeGreaterThan(90);
});
