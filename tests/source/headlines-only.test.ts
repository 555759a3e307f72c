import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const TEXT = "The tram along the quay carried its first passengers on Monday.";
const CSV =
  "publish_date,headline_text\n20010304,tram opens on the quay\n20010305,tram opens on the quay\n20010305,nan\n";

async function articlesOf(path: string) {
  const found = await read([path], { headlinesOnly: true });
  const context = { collection: "main", outlet: null, today: "2026-01-01" };
  return found.map((one) => (one.kind === "record" ? normalize(one, context)! : one.reason));
}

describe("lists of headlines", () => {
  it("are refused as a whole, with their columns and what would read them", async () => {
    expect(await read([file("a.csv", CSV)])).toMatchObject([
      {
        reason: expect.stringMatching(/its columns: publish_date, headline_text.*--map text=COLUMN.*--headlines-only/),
      },
    ]);
    const rows = '{"headline": "Tram opens", "when": 3}\n{"size": 4}';
    expect((await read([file("a.jsonl", rows)])).map((one) => one.kind === "rejection" && one.reason)).toEqual([
      "has no text under a key that is known (its keys: headline, when): --map text=KEY names it, --headlines-only reads its headlines without texts",
      "has no text under a key that is known (its keys: size): --map text=KEY names it",
    ]);
  });

  it("are read where it is said, each day's headline an article of its own, and marked", async () => {
    const [first, second, third] = await articlesOf(file("a.csv", CSV));
    expect(first).toMatchObject({
      headline: { text: "tram opens on the quay", derived: false },
      body: "",
      publishedAt: { value: "2001-03-04" },
      given: { headlineOnly: true },
    });
    expect(second).toMatchObject({ publishedAt: { value: "2001-03-05" } });
    expect(first).not.toHaveProperty("id", (second as { id: string }).id);
    expect(third).toMatch(/^has no text/);
  });

  const empty = ["", "  ", "\u00a0\ufeff", "<p></p>", "<div class='x'><p>&nbsp;</p>\n</div>"];

  it.each(empty)("rows whose text is %j are none without being said to be, and one article with it", async (text) => {
    const rows = [
      { id: "1", title: "Tram opens", text },
      { id: "2", text },
    ];
    const path = file("a.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    expect((await read([path])).map((one) => one.kind === "rejection" && one.reason)).toEqual([
      'has no text: "text" is empty: --headlines-only reads its headline without a text',
      'has no text: "text" is empty',
    ]);
    const [first, second] = await read([path], { headlinesOnly: true });
    expect(first).toMatchObject({ text: "", fields: { headlineOnly: true, title: "Tram opens" } });
    expect(second).toMatchObject({ kind: "rejection" });
  });

  it.each(["<", "<>", "…", "1", "<p>1</p>", "🙂", "<b"])("a text of %j is one", async (text) => {
    const path = file("a.jsonl", JSON.stringify({ id: "1", title: "Tram opens", text }));
    for (const headlinesOnly of [false, true])
      expect(await read([path], { headlinesOnly })).toMatchObject([{ kind: "record", text }]);
  });

  it("may hold texts too, which are read as ever", async () => {
    const rows = [
      { title: "Tram opens", text: TEXT },
      { title: "Shops are glad", text: "" },
      { title: "Ferry", text: null },
    ];
    const path = file("a.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const found = await read([path], { headlinesOnly: true });
    expect(found.map((one) => one.kind === "record" && [one.text, one.fields.headlineOnly, one.notes])).toEqual([
      [TEXT, undefined, []],
      ["", true, ["is a headline only: its source has no text"]],
      ["", true, ["is a headline only: its source has no text"]],
    ]);
  });
});
