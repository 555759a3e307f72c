import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCountries } from "./read-countries.ts";

const file = join(process.env.EVAL_DATA ?? "../shared/data", "000_a0d013f77489278d.txt");

test.skipIf(!existsSync(file))(
  "the article that the project started from (skipped where the evaluation data are absent)",
  () => {
    const text = readFileSync(file, "utf8");
    const zones = text.split(/\n\n+/).map((paragraph) => ["body", paragraph] as const);
    const found = readCountries(zones, { publishedAt: "2023-11-05", home: "IN" });
    expect(found.map(({ code }) => code)).toEqual(["IL", "IN", "IR", "PS", "QA"]);
    const counts = Object.fromEntries(found.map(({ code, mentions }) => [code, mentions.length]));
    expect(counts).toMatchObject({ IL: 10, IN: 2, IR: 14, PS: 5, QA: 1 });
    expect(found.filter(({ about }) => about).map(({ code }) => code)).toEqual(["IL", "IR", "PS"]);
  },
);
