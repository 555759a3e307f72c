import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main as extract } from "../../scripts/extract.ts";
import { openAside } from "../../scripts/lib/aside.ts";

let folder: string;
let printed: string[];
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "extract-"));
  [printed, said] = [[], []];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const source = (...lines: readonly (object | string)[]): string => {
  const path = join(folder, "news.jsonl");
  writeFileSync(path, lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join(""));
  return path;
};

describe("extract", () => {
  const day = (id: number) => ({
    id: `d${id}`,
    title: "A bridge in Porto",
    text: `Rui Costa of Portugal spoke on day ${id}, said Rui Costa.`,
    date: "2001-02-04",
  });
  const loud = {
    id: "loud",
    title: "COSTA OPENS BRIDGE",
    text: "It was closed again, and nobody of Portugal said why it had been.",
    date: "2001-02-05",
  };

  it("reads a headline in capitals again once others name whom it means, wherever it stands among them", async () => {
    expect(await extract([source(loud, day(1), day(2), day(3))])).toBe(0);
    const articles = printed.map((line) => JSON.parse(line));
    expect(articles.map(({ externalId }) => externalId)).toEqual(["loud", "d1", "d2", "d3"]);
    expect(articles[0].people).toMatchObject([
      { id: "rui-costa", hidden: false, mentions: [{ field: "title", start: 0, end: 5 }] },
    ]);
    printed = [];
    expect(await extract([source(loud, day(1), day(2))])).toBe(0);
    expect(JSON.parse(printed[0]!).people).toEqual([]);
  });

  it("names what is no article in its place, and goes on", async () => {
    expect(await extract([source(day(1), "{", day(2))])).toBe(3);
    expect(printed.map((line) => JSON.parse(line).externalId)).toEqual(["d1", "d2"]);
    expect(said.filter((line) => line.startsWith("Rejected"))).toEqual([expect.stringMatching(/line 2": |, line 2: /)]);
  });
});

describe("values put aside", () => {
  it("come back as they were, in their order, and leave no file", async () => {
    for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, folder);
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u2028", "a\u2029b", "\r\n", "\\u2028", "x".repeat(400_000)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ text, at: fc.integer() }), { maxLength: 12 }), async (values) => {
        const aside = openAside<(typeof values)[number]>();
        for (const value of values) aside.add(value);
        const back: typeof values = [];
        for await (const value of aside.all()) back.push(value);
        aside.close();
        expect(back).toEqual(values);
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
