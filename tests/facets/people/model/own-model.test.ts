import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { normalize } from "../../../../lib/article/normalize.ts";
import { extract } from "../../../../lib/facets/extract.ts";
import { type Passage, passagesOf, spanText } from "../../../../lib/facets/passage.ts";
import { identifyModel } from "../../../../lib/facets/people/model/model-folder.ts";
import { openModel } from "../../../../lib/facets/people/model/open-model.ts";
import { type Tiny, writeTinyModel } from "../../../fixtures/model/tiny-model.ts";

const root = mkdtempSync(join(tmpdir(), "model-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** Where the packages that run models are installed, as `npm install --prefix` puts them: the same tests run on them. */
const INSTALLED = process.env.ONNX_TEST_PACKAGES;

const WORDS: Tiny["words"] = {
  ada: "B-PER",
  kvist: "I-PER",
  hol: "I-PER",
  "##loway": "B-LOC",
  oslo: "B-LOC",
  zorro: "B-PER",
};

function written(tiny: Partial<Tiny> = {}, installed?: string): string {
  const folder = writeTinyModel(join(root, `m${++folders}`), {
    words: WORDS,
    packages: installed === undefined,
    ...tiny,
  });
  if (installed !== undefined) symlinkSync(join(installed, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const articleOf = (text: string, language = "en") =>
  normalize(
    { kind: "record", file: "a.jsonl", place: "1", text, fields: { title: "From our paper", language }, notes: [] },
    { collection: "main", outlet: null, today: "2026-01-01" },
  )!;

const namesIn = async (folder: string, passages: readonly Passage[]) => {
  const model = await openModel(folder);
  try {
    return (await model.people(passages)).map((span) => spanText(passages, span));
  } finally {
    await model.close();
  }
};

const named = (folder: string, text: string) => namesIn(folder, passagesOf(articleOf(text)));

describe.each([
  ["on stand-ins for its packages", undefined],
  ...(INSTALLED === undefined ? [] : [["on the packages themselves", INSTALLED] as const]),
] as const)("a model of one's own, %s", (_, installed) => {
  it("names people word by word, a word in parts by its first", async () => {
    const folder = written({}, installed);
    expect(await named(folder, "Ada Kvist met Ada Holloway and Zorro in Oslo.")).toEqual([
      "Ada Kvist",
      "Ada Holloway",
      "Zorro",
    ]);
    expect(await named(folder, "ADA KVIST AND ADA ADA SPOKE.")).toEqual(["ADA KVIST", "ADA", "ADA"]);
  });

  it("takes labels without places, and other words for person", async () => {
    const labels = ["O", "PERSON", "PERSON", "LOC"];
    expect(await named(written({ labels }, installed), "Then Ada Kvist and Zorro spoke.")).toEqual([
      "Ada Kvist",
      "Zorro",
    ]);
    const bilou = ["O", "U-person", "L-person", "U-org"];
    expect(await named(written({ labels: bilou }, installed), "Ada Kvist spoke.")).toEqual(["Ada Kvist"]);
  });

  it("reads a text of any length, as many words at once as the model takes, and cuts no name between sentences", async () => {
    const folder = written({}, installed);
    const sentences = Array.from({ length: 60 }, (_, n) => `${"it rained and ".repeat(n % 9)}Ada Kvist left.`);
    const found = await named(folder, sentences.join(" "));
    expect(found).toEqual(sentences.map(() => "Ada Kvist"));
    expect((await named(folder, `${"rain, ".repeat(300)}Zorro`)).at(-1)).toBe("Zorro");
  });

  it("names nobody who is an outlet that the text cites", async () => {
    const folder = written({ words: { ...WORDS, reuters: "B-PER" } }, installed);
    const article = articleOf("Ada Kvist told Reuters that it rained.");
    const model = await openModel(folder);
    const spans = await model.people(passagesOf(article));
    await model.close();
    expect(spans.length).toBe(2);
    expect(extract(article, null, { hash: "abc", spans }).facets.people).toMatchObject([{ name: "Ada Kvist" }]);
  });

  it("names people by their mentions in the article, in a language that Dateline does not serve, too", async () => {
    const folder = written({}, installed);
    const article = articleOf("Ada Kvist alisema hivyo. Baadaye Kvist aliondoka Oslo.", "sw");
    const passages = passagesOf(article);
    const model = await openModel(folder);
    const spans = await model.people(passages);
    await model.close();
    const read = extract(article, null, { hash: "abc", spans });
    expect(read.facets.people).toMatchObject([
      { id: "ada-kvist", hidden: false, mentions: [{ start: 0 }, { start: 33 }] },
    ]);
    expect(read.model).toBe("abc");
    expect(extract(article, null).facets.people).toEqual([]);
    // Read without it again, the article says so.
    expect(extract(read, null)).not.toHaveProperty("model");
  });
});

describe("a model of one's own", () => {
  it("is another wherever one of its files is", async () => {
    const folder = written();
    const { hash } = await identifyModel(folder);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(await identifyModel(written())).toMatchObject({ hash });
    for (const name of ["config.json", "tokenizer.json", "model.onnx"]) {
      const changed = written();
      appendFileSync(join(changed, name), " ");
      expect((await identifyModel(changed)).hash).not.toBe(hash);
    }
  });

  const refusals: readonly (readonly [string, () => string, RegExp])[] = [
    ["that is nowhere", () => join(root, "nowhere"), /it has no model\.onnx or onnx\/model\.onnx\.$/],
    ["without labels", () => written({ config: { id2label: null } }), /its config\.json names no labels/],
    [
      "with no label for people",
      () => written({ labels: ["O", "B-ORG", "I-ORG", "MISC"] }),
      /none of its labels says person.*: O, B-ORG/,
    ],
    [
      "whose labels are not numbered",
      () => written({ config: { id2label: { 1: "B-PER", 7: "O" } } }),
      /not numbered from 0 to 1/,
    ],
    [
      "that asks for more than words",
      () => written({ inputs: ["input_ids", "attention_mask", "words_mask"] }),
      /labels no words one by one: it takes input_ids, attention_mask, words_mask/,
    ],
    [
      "with another number of labels than it gives",
      () => written({ config: { id2label: { 0: "O", 1: "B-PER" } } }),
      /gives 1 by \d+ by 4 numbers for \d+ parts and 2 labels/,
    ],
    [
      "whose network is none",
      () => {
        const folder = written();
        writeFileSync(join(folder, "model.onnx"), "no network");
        return folder;
      },
      /its network cannot be loaded \(/,
    ],
    [
      "whose tokenizer is none",
      () => {
        const folder = written();
        writeFileSync(join(folder, "tokenizer.json"), "{");
        return folder;
      },
      /its tokenizer\.json cannot be read/,
    ],
    [
      "that nothing here can run",
      () => written({ packages: false }),
      /the package onnxruntime-web, which runs it, is not installed\. Install it with: npm install --prefix ".*" onnxruntime-web@\d+\.\d+\.\d+ @huggingface\/tokenizers@\d+\.\d+\.\d+\.$/,
    ],
  ];
  it.each(refusals)("%s is refused with the reason", async (_, folder, reason) => {
    const path = folder();
    const error: Error = await openModel(path).then(
      () => new Error("it was not refused"),
      (error) => error,
    );
    expect(error.message).toContain(`Cannot use the model "${path}": `);
    expect(error.message).toMatch(reason);
  });
});
