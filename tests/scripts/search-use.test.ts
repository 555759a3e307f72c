import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { main as score } from "../../scripts/eval.ts";
import { main as search } from "../../scripts/search.ts";
import { articleOf } from "../fixtures/article.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let said: string[];
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  vi.stubEnv("ENGINE", "embedded");
  said = [];
  printed = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
  const archive = openArchive(join(folder, "archive.db"));
  archive.put([
    articleOf({ title: "Moon over Paris", countries: ["FR"], language: "en", date: "2001-02-03" }),
    articleOf({ title: "Tides at Porto", countries: ["PT"], language: "pt", date: "2002-02-03" }),
  ]);
  archive.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** What a search ends with, finds and says. */
async function searched(...args: string[]) {
  said = [];
  printed = [];
  const code = await search([...args, "--json"]);
  const { total, query } = printed.length > 0 ? JSON.parse(printed[0]!) : { total: null, query: { url: null } };
  return { code, total, url: query.url, said: said.join("\n") };
}

describe("a search on the command line", () => {
  it("prints the numbers of a picture in the place of hits, and an answer as JSON without one", async () => {
    expect(await search(["--view", "map"])).toBe(0);
    expect(printed.slice(0, 3).map((line) => line.trim())).toEqual(["2 articles", "1  France", "1  Portugal"]);
    printed = [];
    expect(await search(["--view", "timeline", "--stack", "lang", "--from", "2001"])).toBe(0);
    expect(printed.slice(1, 5).map((line) => line.trim())).toEqual([
      "1  English, 2001",
      "0  English, 2002",
      "0  Portuguese, 2001",
      "1  Portuguese, 2002",
    ]);
    expect(await searched("--view", "network")).toEqual({ code: 0, total: 2, url: "", said: "" });
  });

  it.each([
    [["--country", "fr"], 1, "country=FR"],
    [["--country=-fR"], 1, "country=-FR"],
    [["--lang", "EN"], 1, "lang=en"],
    [["country:fr"], 1, "country=FR"],
    [["-lang:EN"], 1, "lang=-en"],
    [["--country", "France"], 1, "country=FR"],
  ])("takes codes of countries and languages in any letters, and prints theirs: %j", async (args, total, url) => {
    expect(await searched(...args)).toEqual({ code: 0, total, url, said: "" });
  });

  it.each([
    [["-moon"], 1, "q=-moon"],
    [["--", "-moon"], 1, "q=-moon"],
    [["--", "--moon"], 1, "q=--moon"],
    [["porto", "-moon"], 1, "q=porto+-moon"],
    [["--sort", "oldest", "-moon", "porto"], 1, "q=-moon+porto&sort=oldest"],
    [["-moon", "--country=-fr", "--", "-h"], 1, "q=-moon+-h&country=-FR"],
  ])("takes a query that begins with a minus: %j", async (args, total, url) => {
    const end = args.indexOf("--");
    const json = end < 0 ? args : [...args.slice(0, end), "--json", ...args.slice(end)];
    printed = [];
    expect(await search(end < 0 ? [...json, "--json"] : json)).toBe(0);
    expect(JSON.parse(printed[0]!)).toMatchObject({ total, query: { url } });
  });

  it("names what is no flag, and where a query stands that looks like one", async () => {
    expect(await search(["--moon"])).toBe(2);
    expect(said[0]).toBe(
      "Unknown option '--moon'. What is no flag and begins with a minus stands behind a -- of its own.",
    );
  });

  it.each([
    [["--page", "999"], 0, "There is no page 999: the last is 1, and is shown."],
    [["--person", "nobody"], 0, "No article has “nobody” among its people."],
    [["--country", "-XX"], 2, "ambiguous"],
    [["--country=-XX"], 0, "No article has “XX” among its countries."],
    [["person:nobody", "moon"], 0, "No article has “nobody” among its people."],
    [["before:foo"], 0, "“before:foo” holds no day of the calendar"],
    [['on:"5 May"'], 0, "“on:5 May” holds no day of the calendar"],
    [["--from", "2001", "--from", "2002"], 2, '--from is given more than once, first as "2001"; the first is taken'],
    [["--sort", "oldest", "--sort", "newest"], 2, "--sort is given more than once"],
    [["--from", "soon"], 2, "--from is "],
  ])("says what of %j is not as it was meant, as the page does", async (args, code, words) => {
    const found = await searched(...args);
    expect({ code: found.code, words: found.said.includes(words) }).toEqual({ code, words: true });
  });

  it.each([["--page", "1"], ["--from", "2001", "--from", "2001"], ["before:2002"], ["on:2001-02-03"]])(
    "says nothing of %s %s %s %s",
    async (...args) => expect((await searched(...args.filter(Boolean))).said).toBe(""),
  );

  it("says the same with and without --json", async () => {
    await searched("--page", "7");
    const once = said;
    said = [];
    await search(["--page", "7"]);
    expect(said).toEqual(once);
  });
});

it("a measure that there is not is wrong use of the scores", async () => {
  expect(await score(["nope"])).toBe(2);
  expect(said[0]).toMatch(/^Cannot score "nope": the measures are people, mentioned, .*, languages\.$/);
});

it.each(["nope", "", "../vitest.config", "lib/say"])("a command that there is not is told: %j", (name) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/run.js", ...(name ? [name] : [])], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Cannot run ".*": there is no such command\. There are access, alerts, archive, articles, bench, build, .*\.\n$/,
  );
});
