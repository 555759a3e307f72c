import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { main } from "../../scripts/export.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
let said: string[];
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), "utf8");

function keep(...titles: readonly string[]): void {
  const archive = openArchive(at("archive.db"));
  archive.put(titles.map((title) => articleOf({ title, text: `${title}, it says.` })));
  archive.close();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", at("archive.db"));
  vi.stubEnv("ENGINE", "embedded");
  vi.stubEnv("SITE_URL", "https://news.example/");
  said = [];
  vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line).trimEnd()) > 0);
  vi.spyOn(console, "error").mockImplementation(() => {});
  keep("Moon over Paris", "Moon and tide", "Tides at Porto");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe("an export on the command line", () => {
  it("goes into a file with its receipt, which holds until something changes, and then says what", async () => {
    const out = ["--out", at("moon.csv"), "--receipt", at("moon.json")];
    expect(await main(["moon ", "--format", "csv", ...out])).toBe(0);
    expect(text("moon.csv").split("\r\n")).toHaveLength(4);
    expect(text("moon.csv")).toContain("https://news.example/article/");
    expect(said.join("\n")).toContain(`2 of 2 articles exported to "${at("moon.csv")}".`);
    expect(JSON.parse(text("moon.json"))).toMatchObject({
      total: 2,
      format: "csv",
      search: expect.stringContaining("q=moon"),
    });
    expect(await main(["--verify", at("moon.json")])).toBe(0);
    expect(said.at(-1)).toMatch(/^The export is the same, to the byte, as on .*: 2 articles\.$/);
    keep("Moon rise");
    said = [];
    expect(await main(["--verify", at("moon.json")])).toBe(1);
    expect(said.join("\n")).toMatch(
      /not the same.*\n {2}1 articles found now and not then: [0-9a-f]+\n {2}total: was 2, is 3/s,
    );
    expect(existsSync(at("moon.csv.part"))).toBe(false);
  });

  it("goes to stdout, chosen articles alone, with their texts", async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((piece) => written.push(String(piece)) > 0);
    expect(await main(["--format", "jsonl", "--text", "tide"])).toBe(0);
    const rows = written
      .join("")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => row.text).sort()).toEqual(["Moon and tide, it says.", "Tides at Porto, it says."]);
    written.length = 0;
    expect(await main(["--format", "csl", "--ids", rows[1].id])).toBe(0);
    expect(JSON.parse(written.join("")).map(({ id }: { id: string }) => id)).toEqual([rows[1].id]);
  });

  it.each([
    [["moon"], "--format is one of csv|xlsx|jsonl"],
    [["moon", "--format", "doc"], "--format is one of"],
    [["moon", "--format", "csv", "--from", "soon"], '--from is "soon"'],
    [["moon", "--format", "csv", "--ids", "../x"], '--ids holds "../x"'],
    [["moon", "--verify", "x"], "a receipt has query and format of its own"],
    [["--format", "csv", "--page", "2"], "Unknown option '--page'"],
  ])("is refused where it is used wrongly, with the help: %j", async (args, words) => {
    expect(await main(args)).toBe(2);
    expect(said.join("\n")).toContain(words);
    expect(said.join("\n")).toContain("npm run -s export");
  });

  it("says what is no receipt", async () => {
    writeFileSync(at("no.json"), "{}");
    writeFileSync(at("no.txt"), "x");
    for (const [name, why] of [
      ["no.json", "it is no receipt"],
      ["no.txt", "it is no JSON"],
    ] as const) {
      expect(await main(["--verify", at(name)])).toBe(1);
      expect(said.at(-1)).toBe(`Cannot verify "${at(name)}": ${why}.`);
    }
  });

  it("leaves nothing under the name of a file that is not whole", async () => {
    const out = at("missing/moon.csv");
    expect(await main(["moon", "--format", "csv", "--out", out])).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
