import { describe, expect, it } from "vitest";
import { FIELD_KEYS } from "../../lib/source/fields/field-keys.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const MISSING = [
  "nan",
  "NaN",
  "NAN",
  "none",
  "None",
  "null",
  "NULL",
  "(null)",
  "\\N",
  "NaT",
  "n/a",
  "N/A",
  "#N/A",
].concat(["-", "--", "–", "undefined", "<NA>", "NA", " nan "]);

const TEXT = "The tram along the quay carried its first passengers on Monday.";

const row = (value: object) => JSON.stringify(value);

async function fieldsOf(value: object) {
  const [found] = await read([file("a.jsonl", row(value))]);
  return found?.kind === "record" ? { text: found.text, fields: found.fields, notes: found.notes } : found?.reason;
}

describe("a value that stands for a missing one", () => {
  it.each(MISSING)("%s is no value in any field, and nothing is said of it", async (missing) => {
    const all = Object.fromEntries(Object.entries(FIELD_KEYS).map(([, keys]) => [keys[0], missing]));
    expect(await fieldsOf({ ...all, text: TEXT })).toEqual({ text: TEXT, fields: {}, notes: [] });
    expect(await fieldsOf({ text: TEXT, authors: [missing, "Rosa Lind"], source: { name: missing } })).toEqual({
      text: TEXT,
      fields: { authors: ["Rosa Lind"] },
      notes: [],
    });
  });

  it.each(MISSING)("%s is no text: another key has it, or the record is refused", async (missing) => {
    expect(await fieldsOf({ text: missing, body: TEXT })).toMatchObject({ text: TEXT });
    expect(await fieldsOf({ id: 7, title: "Tram opens", text: missing })).toMatch(/^has no text: .* missing value$/);
  });

  it.each(["Nan Goldin", "None of the above", "N", "Null Island Post", "na", "0", "Nature", "—- no -—"])(
    "is not %s",
    async (name) =>
      expect(await fieldsOf({ text: TEXT, title: name, outlet: name, author: name })).toMatchObject({
        fields: { title: name, outlet: name, authors: [name] },
      }),
  );

  it("stands in JSON as Python writes it, beside words of the same letters", async () => {
    const line = `{"text": "NaN \\" Infinity ${TEXT}", "outlet": NaN, "author": -Infinity, "n": [NaN, 1]}`;
    expect(await read([file("a.jsonl", line)])).toMatchObject([{ text: `NaN " Infinity ${TEXT}`, fields: {} }]);
    expect(await read([file("b.jsonl", `{"text": "x", "outlet": NaNo}`)])).toMatchObject([
      { reason: expect.stringContaining("is not valid JSON") },
    ]);
  });
});
