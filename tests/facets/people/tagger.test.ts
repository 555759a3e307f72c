import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { articleNames } from "../../../lib/facets/people/evidence/article-names.ts";
import { decide } from "../../../lib/facets/people/evidence/decide.ts";
import { packTagger, readTagger } from "../../../lib/facets/people/tagger-file.ts";
import { passagesOfLines } from "./people-of.ts";

const FILE = new URL("../../../lib/facets/people/tagger.bin.br", import.meta.url);
const WEIGHTS = "c79e559f4beec5b80a289d9e01dce939952e24c908218d604251f4e11ea899b9";

describe("the tagger's weights", () => {
  test("are those that the training script wrote", () => {
    expect(
      createHash("sha256")
        .update(brotliDecompressSync(readFileSync(FILE)))
        .digest("hex"),
    ).toBe(WEIGHTS);
  });

  test("stay under 0.9 MB", () => {
    expect(readFileSync(FILE).length).toBeLessThan(900_000);
  });

  test("come out of a packed file as they went in", () => {
    const model = readTagger(FILE)!;
    expect(packTagger(model).equals(readFileSync(FILE))).toBe(true);
  });

  test("are not needed: the rules alone find people", () => {
    expect(readTagger(new URL("no-such-file.br", FILE))).toBeNull();
    const names = articleNames(passagesOfLines("Prime Minister Anna Lindqvist met Tom Okoro, 51, in the Hague."));
    const found = decide(names, false, () => 0).map(({ words }) => words.map(({ text }) => text).join(" "));
    expect(found).toEqual(["Anna Lindqvist", "Tom Okoro"]);
  });
});
