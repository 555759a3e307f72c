// Longer than other files: every store is searched for the same words, by helpers that the cases share.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { ArchiveFault } from "../../lib/archive/archive-fault.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { main as articles } from "../../scripts/articles.ts";
import { main as importPaths } from "../../scripts/import.ts";
import { main as imports } from "../../scripts/imports.ts";
import { main as sync } from "../../scripts/sync.ts";
import { openApart } from "../fixtures/apart.ts";

/** Words that nobody ever wrote, one for each place where an article can hold one; none begins as another does. */
const SECRETS = {
  title: "qwazzled",
  text: "jyxwvutting",
  person: "Vornquist",
  outlet: "Blimpgazet",
  author: "Kjoldwink",
  cited: "Drumbleton",
  url: "ploxwick",
  id: "grubnash",
} as const;

const HERALD = { facet: "outlets", name: `The ${SECRETS.outlet} Herald` } as const;

const record = (words: typeof SECRETS) => ({
  id: words.id,
  url: `https://news.example/${words.url}`,
  title: `Minister praises the ${words.title} harbour of Corvala`,
  text:
    `LISBON - Minister Maria ${words.person} said on Monday that the ${words.text} ferry would go. ` +
    `Maria ${words.person} told The ${words.cited} Times of Portugal so. Mr ${words.person} of Chile was not there.`,
  date: "2001-02-03",
  outlet: `The ${words.outlet} Herald`,
  author: `Ann ${words.author}`,
});

const others = Array.from({ length: 20 }, (_, n) => ({
  id: `other-${n}`,
  title: `Tram ${n} is late again`,
  text: `The tram number ${n} of Porto was late again, said Rui Costa, since qwa${n} jyx${n} snow lay on the rails of Portugal.`,
  date: "2001-02-04",
}));

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", path());
  vi.stubEnv("ENGINE", "embedded");
  said = [];
  const hear = (...words: unknown[]) => void said.push(words.join(" "));
  vi.spyOn(console, "error").mockImplementation(hear);
  vi.spyOn(console, "log").mockImplementation(hear);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const path = () => join(folder, "kept/archive.db");
const source = (name: string, rows: readonly object[]) => {
  mkdirSync(join(folder, "sources"), { recursive: true });
  const file = join(folder, "sources", name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return file;
};

/** The words of which some trace is left in a folder, with the file; as they are and folded, in any encoding. */
function traces(words: readonly string[], where = join(folder, "kept")): string[] {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const packed = readFileSync(join(entry.parentPath, entry.name));
      const unpack = entry.name.endsWith(".gz") ? gunzipSync : entry.name.endsWith(".br") ? brotliDecompressSync : null;
      const bytes = unpack ? unpack(packed) : packed;
      return words
        .filter((word) =>
          [word, word.toLowerCase(), word.toUpperCase()].some((form) => {
            const utf16 = Buffer.from(form, "utf16le");
            return [Buffer.from(form), utf16, Buffer.from(utf16).swap16()].some((found) => bytes.includes(found));
          }),
        )
        .map((word) => `${entry.name}: ${word}`);
    });
}

const ALL = Object.values(SECRETS);
const idOf = (externalId: string) => {
  const archive = openArchive(path());
  const [found] = [...archive.changesSince(0)].filter(({ kept }) => kept?.article.externalId === externalId);
  archive.close();
  return found!.id;
};

describe("what is removed", () => {
  it("leaves no trace in archive, index, log, reports and refused records; all else stays", async () => {
    // First refused, then mended; then found again, unchanged.
    const { text: _, ...unmended } = record(SECRETS);
    expect(await importPaths([source("first.jsonl", [unmended, { title: "Another one without a text" }])])).toBe(3);
    expect(await importPaths([source("first.jsonl", [record(SECRETS), ...others])])).toBe(0);
    expect(await importPaths([source("again.jsonl", [...others, record(SECRETS)])])).toBe(0);
    expect(await importPaths(["--dry-run", source("again.jsonl", [record(SECRETS)])])).toBe(0);
    expect(traces(ALL).length).toBeGreaterThan(ALL.length);
    const id = idOf(SECRETS.id);
    expect(await articles(["remove", id])).toBe(0);
    expect(traces(ALL)).toEqual([]);
    const archive = openArchive(path());
    expect(archive.count()).toBe(20);
    const engine = openEmbedded(archive);
    expect((await engine.search(queryOf({ ...EVERYTHING, q: "tram jyx7" }))).total).toBe(1);
    expect((await engine.search(queryOf({ ...EVERYTHING, q: SECRETS.text }))).total).toBe(0);
    expect(await engine.valuesNamed([HERALD])).toEqual([null]);
    expect(await engine.suggest(SECRETS.person)).toEqual([]);
    await engine.close();
    for (const name of ["1", "2", "3"]) {
      const report = JSON.parse(readFileSync(join(folder, `kept/archive.imports/${name}.json`), "utf8"));
      if (name !== "1") expect(report.articles).toHaveLength(21);
      if (name !== "1") expect(report.articles).toContainEqual({ id, outcome: "removed since" });
    }
    expect(readFileSync(join(folder, "kept/archive.imports/1.rejected.jsonl"), "utf8")).toContain(
      "Another one without a text",
    );
    expect(said.join("\n")).toMatch(/backups/);
    expect(await importPaths([source("again.jsonl", [record(SECRETS)])])).toBe(0);
    expect(said.join("\n")).toContain("1 removed before and left out");
    expect(openArchive(path()).count()).toBe(20);
  });

  it("leaves none where it had changed before, had its people canonicalised, and is read by the site", async () => {
    await importPaths([source("a.jsonl", [record(SECRETS), ...others])]);
    const later = Object.fromEntries(Object.entries(SECRETS).map(([key, word]) => [key, `${word}er`]));
    await importPaths([
      source("b.jsonl", [{ ...record(later as typeof SECRETS), id: SECRETS.id, url: record(SECRETS).url }]),
    ]);
    const site = openApart(path());
    const misspelt = queryOf({ ...EVERYTHING, q: "jyxwvuttingar " });
    expect(await site.search(misspelt)).toMatchObject({ total: 1, repairs: [{ read: ["jyxwvuttinger"] }] });
    const outlet = { facet: "outlets" as const, name: `The ${later.outlet} Herald` };
    expect(await site.valuesNamed([outlet])).not.toEqual([null]);
    expect(await articles(["remove", idOf(SECRETS.id)])).toBe(0);
    expect(traces([...ALL, ...Object.values(later)])).toEqual([]);
    // The site has the index in memory: a word or value that is gone must not come back as what was meant.
    expect(await site.search(misspelt)).toMatchObject({ total: 0, repairs: [] });
    expect(await site.valuesNamed([outlet])).toEqual([null]);
    await site.close();
  });

  it("leaves a copy's text where the copy stays, and says so", async () => {
    const text = `${record(SECRETS).text} ${Array.from({ length: 40 }, (_, n) => `word${n}`).join(" ")}`;
    await importPaths([
      source("a.jsonl", [
        { id: "a", text },
        { id: "b", text },
      ]),
    ]);
    expect(await articles(["remove", idOf("a")])).toBe(0);
    expect(said.join("\n")).toContain(`Copies of the same text stay: ${idOf("b")}`);
    expect(traces([SECRETS.text]).length).toBeGreaterThan(0);
    expect(await articles(["remove", idOf("b")])).toBe(0);
    expect(traces([SECRETS.text])).toEqual([]);
  });
});

describe("what an import brought that is taken back", () => {
  it("leaves no trace; what it changed is as before, with its own words", async () => {
    await importPaths([source("a.jsonl", [record(SECRETS), ...others.slice(0, 10)])]);
    const later = Object.fromEntries(
      Object.entries(SECRETS).map(([key, word]) => [key, `${word[0]}oo${word.slice(1)}`]),
    );
    const laterWords = Object.values(later);
    const changed = { ...record(later as typeof SECRETS), id: SECRETS.id, url: record(SECRETS).url };
    const added = { ...record(later as typeof SECRETS), id: "new", url: undefined };
    const refused = { title: `Refused ${laterWords[0]}` };
    expect(await importPaths([source("b.jsonl", [changed, added, refused, ...others])])).toBe(3);
    expect(traces(laterWords).length).toBeGreaterThan(5);
    expect(await imports(["undo", "2"])).toBe(0);
    expect(traces(laterWords.filter((word) => word !== later.id && word !== later.url))).toEqual([]);
    expect(traces(laterWords)).toEqual([]);
    expect(existsSync(join(folder, "kept/archive.imports/2.json"))).toBe(false);
    expect(
      JSON.stringify(JSON.parse(readFileSync(join(folder, "kept/archive.imports/1.json"), "utf8")).articles),
    ).not.toContain("removed since");
    expect(traces([SECRETS.text]).length).toBeGreaterThan(0);
    const archive = openArchive(path());
    expect(archive.count()).toBe(11);
    const engine = openEmbedded(archive);
    expect((await engine.search(queryOf({ ...EVERYTHING, q: SECRETS.text }))).total).toBe(1);
    expect(await engine.valuesNamed([HERALD])).not.toEqual([null]);
    await engine.close();
  });

  it("does not take another archive's report of the same number for its own", async () => {
    await importPaths([source("a.jsonl", others.slice(0, 3))]);
    const report = join(folder, "kept/archive.imports/1.json");
    const other = { ...JSON.parse(readFileSync(report, "utf8")), started: "2020-01-01T00:00:00.000Z" };
    const text = `${JSON.stringify({ run: 1, started: other.started, command: "x" }).slice(0, -1)},"articles":[\n],"rejected":[],"counts":{}}\n`;
    writeFileSync(report, text);
    await imports(["undo", "1"]);
    expect(readFileSync(report, "utf8")).toBe(text);
  });
});

describe("erasing that could not be done", () => {
  it("is told, and done by the next sync", async () => {
    await importPaths([source("a.jsonl", [record(SECRETS), ...others])]);
    const odd = join(folder, "kept/archive.imports/9.json");
    mkdirSync(odd);
    expect(await articles(["remove", idOf(SECRETS.id)])).toBe(1);
    expect(said.join("\n")).toMatch(/Traces of what was removed may be left; npm run sync goes on/);
    expect(said.join("\n")).toContain(`Cannot erase from the report "${odd}": it is a folder`);
    expect(traces(ALL).length).toBeGreaterThan(0);
    rmSync(odd, { recursive: true });
    expect(await sync([])).toBe(0);
    expect(traces(ALL)).toEqual([]);
    const before = statSync(path()).mtimeMs;
    expect(await sync([])).toBe(0);
    expect(statSync(path()).mtimeMs).toBe(before);
  });

  it("waits for who reads the log, and says so where that does not end", async () => {
    await importPaths([source("a.jsonl", [record(SECRETS)])]);
    const archive = openArchive(path());
    archive.remove(idOf(SECRETS.id));
    const reader = openArchive(path());
    reader[RAW].exec("begin");
    reader.count();
    archive.put([]);
    archive[RAW].exec("pragma busy_timeout = 10");
    expect(() => archive.erasing.rewriteFile()).toThrow(ArchiveFault);
    reader[RAW].exec("commit");
    expect(() => archive.erasing.rewriteFile()).not.toThrow();
    reader.close();
    archive.close();
  });
});
