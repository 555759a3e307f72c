// Longer than other files: the commands are tried one after another on one archive.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../lib/archive/archive.ts";
import { openEmbedded } from "../lib/engine/embedded/embedded.ts";
import { FACETS } from "../lib/facets/facet-names.ts";
import { valuesOf } from "../lib/facets/facet-values.ts";
import { valueLink } from "../lib/query/address/links.ts";
import { EVERYTHING } from "../lib/query/address/request.ts";
import { parseRequest } from "../lib/query/address/url.ts";
import { answer } from "../lib/query/answer.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SCRAPED = resolve(ROOT, process.env.EVAL_DATA ?? "../shared/data", "000_a0d013f77489278d.txt");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const archivePath = () => join(folder, "kept/archive.db");
const run = (name: string, ...args: string[]) => {
  const env = { ...process.env, ARCHIVE: archivePath(), ENGINE: "auto", MEILISEARCH_URL: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", name, ...args], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

const STORY =
  "Harbour bridge opens\n\nPublished: 4 March 2001\n\nThe bridge over the Douro in Porto, Portugal, opened on Sunday.\n\n© 2001 The Pier";

describe("commands", () => {
  it("import keeps articles, and importing again changes nothing", () => {
    expect(run("import", file("a.txt", STORY))).toMatchObject({
      status: 0,
      stderr: expect.stringContaining(
        "1 article read: 1 new, 0 changed, 0 unchanged; 0 copies of others; 0 records rejected.",
      ),
    });
    expect(run("import", join(folder, "a.txt")).stderr).toContain("0 new, 0 changed, 1 unchanged");
    const found = run("search", "bridge", "--country", "Portugal", "--json");
    expect(JSON.parse(found.stdout)).toMatchObject({
      total: 1,
      hits: [{ outlet: { label: "The Pier" }, publishedAt: { value: "2001-03-04" } }],
    });
    expect(run("reindex")).toMatchObject({ status: 0, stderr: expect.stringContaining("1 articles indexed.") });
    expect(run("search", "bridge").stdout).toContain("1 article\n\nHarbour bridge opens");
  });

  it("import says in one line what it cannot read, imports the rest, and ends with 3", () => {
    const paths = [
      file("empty.txt", ""),
      file("binary.txt", Buffer.from([0, 1, 2])),
      file("invalid.txt", Buffer.from([0x41, 0xe2, 0x82, 0xac, 0xff])),
      file("long.txt", Buffer.alloc(50 * 1024 * 1024, "x")),
      file("blank.txt", " \n\n "),
      file("page.html", "<!doctype html><p>x"),
      join(folder, "none.txt"),
      file("good.txt", STORY),
    ];
    const { status, stderr } = run("import", ...paths);
    expect(status).toBe(3);
    const lines = stderr.trim().split("\n");
    expect(lines.filter((line) => line.startsWith("Rejected "))).toHaveLength(7);
    expect(lines).toContain("1 article read: 1 new, 0 changed, 0 unchanged; 0 copies of others; 7 records rejected.");
  });

  it("import says what the archive holds, what is not known of the articles, and what to do next", () => {
    const path = file("list.csv", "date,headline\n05/06/2001,tram opens\n05/07/2001,shops are glad\n");
    const told = run("import", "--headlines-only", path).stderr.split("\n");
    expect(told).toContain("The archive holds 2 articles.");
    expect(told).toContainEqual(
      expect.stringMatching(/2 {2}with a date that can be read two ways, such as "05\/06\/2001"/),
    );
    expect(told).toContainEqual(expect.stringMatching(/2 {2}is a headline only: its source has no text \(first: /));
    expect(told.at(-2)).toMatch(/^Next: npm start, then http:\/\/127\.0\.0\.1:3000/);
    const dated = run("extract", "--headlines-only", "--dates", "mdy", path).stdout.trim().split("\n");
    expect(dated.map((line) => JSON.parse(line).publishedAt.value)).toEqual(["2001-05-06", "2001-05-07"]);
    expect(run("import", "--dry-run", path)).toMatchObject({ status: 3, stderr: expect.not.stringContaining("Next:") });
  });

  it("import --dry-run keeps nothing", () => {
    expect(run("import", "--dry-run", file("a.txt", STORY))).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("Nothing was kept."),
    });
    expect(existsSync(archivePath())).toBe(false);
  });

  it("import leaves a report that says where each field came from, and a file of what was refused, to be mended", () => {
    const path = file("a.jsonl", `${JSON.stringify({ id: "1", text: STORY })}\n{"id": "2", "title": "No text"}\n`);
    expect(run("import", path).status).toBe(3);
    const report = JSON.parse(readFileSync(join(folder, "kept/archive.imports/1.json"), "utf8"));
    expect(report.counts).toMatchObject({ read: 1, added: 1, rejected: 1 });
    expect(report.articles[0]).toMatchObject({
      outcome: "added",
      headline: { derived: false, method: "first-line" },
      date: { value: "2001-03-04", from: "published-line" },
      outlet: { evidence: "disclaimer" },
      setAside: [{ kind: "disclaimer", reason: "disclaimer" }],
    });
    const summary = readFileSync(join(folder, "kept/archive.imports/1.txt"), "utf8");
    expect(summary.split("\n").map((line) => line.replace(/\s+/g, " "))).toMatchObject([
      "Format 1 JSONL",
      "Headline 1 its first line",
      "Date 1 a line that says when it was published",
      "Outlet 1 by its disclaimer",
      "Language 1 not known",
      "Set aside 1 disclaimer, a footer about rights or syndication",
      expect.stringMatching(/^Refused 1 has no text under a key that is known \(its keys: id, title\): --map text=KEY/),
      "",
      expect.stringMatching(/^Report: /),
      "",
    ]);
    const refused = join(folder, "kept/archive.imports/1.rejected.jsonl");
    const row = JSON.parse(readFileSync(refused, "utf8"));
    expect(row.rejected).toMatchObject({ place: "line 2" });
    writeFileSync(refused, JSON.stringify({ ...row, text: "Now it has a text of a few words." }));
    expect(run("import", refused)).toMatchObject({ status: 0, stderr: expect.stringContaining("1 new") });
  });

  it("imports lists the runs and takes one back; articles shows and removes", () => {
    run("import", file("a.txt", STORY));
    run("import", file("b.txt", "Ferry sinks\n\nThe old ferry sank at its berth on Tuesday, and nobody was hurt."));
    const runs = JSON.parse(run("imports", "--json").stdout);
    expect(runs.map(({ id, counts }: { id: number; counts: object }) => [id, counts])).toMatchObject([
      [2, { added: 1 }],
      [1, { added: 1 }],
    ]);
    expect(run("imports").stdout).toContain("1 new");
    expect(run("imports", "undo", "2").stderr).toContain("1 article gone");
    const { hits } = JSON.parse(run("search", "--json").stdout);
    expect(hits).toHaveLength(1);
    expect(JSON.parse(run("articles", "show", hits[0].id).stdout)).toMatchObject({ raw: { text: STORY } });
    expect(run("articles", "remove", hits[0].id).status).toBe(0);
    expect(JSON.parse(run("search", "--json").stdout).total).toBe(0);
    expect(run("import", join(folder, "a.txt")).stderr).toContain("1 removed before and left out");
    expect(run("imports", "undo", "9").status).toBe(1);
    expect(run("articles", "show", "none").status).toBe(1);
  });

  it("import --watch takes what appears, once it is written whole", async () => {
    const inbox = join(folder, "inbox");
    mkdirSync(inbox);
    const env = { ...process.env, ARCHIVE: archivePath(), ENGINE: "auto", MEILISEARCH_URL: "" };
    const watching = spawn(process.execPath, ["scripts/run.js", "import", "--watch", inbox], { cwd: ROOT, env });
    let said = "";
    watching.stderr.on("data", (data) => {
      said += data;
    });
    const until = async (words: string) => {
      for (let tries = 0; tries < 200 && !new RegExp(words, "s").test(said); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      expect(said).toMatch(new RegExp(words, "s"));
    };
    await until("Watching for more");
    writeFileSync(join(inbox, "a.txt"), STORY);
    await until("1 new");
    // The watcher hears of names without the bytes that are no UTF-8.
    writeFileSync(Buffer.from(`${inbox}/caf\xe9.txt`, "latin1"), STORY.replaceAll("bridge", "tunnel"));
    await until("(?:1 new.*){2}");
    watching.kill("SIGINT");
    expect(await new Promise((resolve) => watching.on("exit", resolve))).toBe(0);
    expect(JSON.parse(run("search", "bridge", "--json").stdout).total).toBe(1);
  });

  it.each([
    "import",
    "extract",
    "search",
    "reindex",
    "imports",
    "articles",
    "rederive",
    "bench",
    "start",
    "dev",
    "test",
    "check",
    "screenshots",
  ])("%s --help tells how it is used", (name) => {
    expect(run(name, "--help")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`^npm (?:run )?(?:-s )?${name}`)),
    });
  });

  it.each([
    ["import"],
    ["import", "--nonsense", "x"],
    ["import", "--map", "nonsense=x", "package.json"],
    ["import", "--dates", "ymd", "package.json"],
    ["extract"],
    ["extract", "--dates", "", "package.json"],
    ["reindex", "x"],
    ["search", "--nonsense"],
    ["search", "--from", "soon"],
  ])("%s %s is wrong use: 2", (...args) => expect(run(...(args as [string, ...string[]])).status).toBe(2));

  it("an error is one plain line: 1", () => {
    mkdirSync(dirname(archivePath()));
    writeFileSync(archivePath(), "this is no database, whatever its name says, and it is long enough to be looked at");
    const { status, stderr } = run("search", "x");
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 1, lines: 1 });
    expect(stderr).toMatch(/^Cannot open the archive /);
  });

  it("extract prints one object a record, whose offsets lead into the field as given", () => {
    const text =
      "\r\n  LISBON (Sea Wire) - Ana Maria Prado, the minister, met John Whitfield in Lisbon on Monday. Ms. Prado was glad.";
    const path = file(
      "a.jsonl",
      `${JSON.stringify({ id: 7, title: "Minister Ana Maria Prado travels", text, date: "2001-03-04" })}\nnonsense\n`,
    );
    const { status, stdout, stderr } = run("extract", path);
    expect(status).toBe(3);
    expect(stderr).toContain("line 2");
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({
      externalId: "7",
      headline: { text: "Minister Ana Maria Prado travels", derived: false },
    });
    const fields: Record<string, string> = { title: "Minister Ana Maria Prado travels", text };
    const places = (mentions: { field: string; start: number; end: number }[]) =>
      mentions.map(({ field, start, end }) => `${field}: ${fields[field]!.slice(start, end)}`);
    const ana = found.people.find(({ name }: { name: string }) => name === "Ana Maria Prado");
    expect(places(ana.mentions)).toEqual(["title: Ana Maria Prado", "text: Ana Maria Prado", "text: Prado"]);
    const portugal = found.countries.find(({ code }: { code: string }) => code === "PT");
    expect(places(portugal.mentions)).toContain("text: Lisbon");
  });
});

describe.skipIf(!existsSync(SCRAPED))(`the scraped article (skipped where ${SCRAPED} is absent)`, () => {
  it("is read right: date, caption, headline, people, countries, outlets, what is set aside", () => {
    const found = JSON.parse(run("extract", SCRAPED).stdout);
    expect(found.publishedAt).toMatchObject({ value: "2023-11-05", precision: "day", source: "date-marker" });
    expect(found.headline.derived).toBe(true);
    const names = found.people
      .filter(({ hidden }: { hidden: boolean }) => !hidden)
      .map(({ name }: { name: string }) => name);
    expect(names).toEqual([
      "S. Jaishankar",
      "Hossein Amirabdollahian",
      "Iraj Elahi",
      "Ismail Haniyeh",
      "Naor Gilon",
      "Ali Khamenei",
    ]);
    expect(found.countries.map(({ code }: { code: string }) => code).sort()).toEqual(["IL", "IN", "IR", "PS", "QA"]);
    expect(found.outlet).toEqual({ name: "NDTV" });
    expect(found.cited.map(({ name }: { name: string }) => name)).toEqual(["ANI", "The Jerusalem Post", "IRNA"]);
    expect(found.setAside.map(({ kind }: { kind: string }) => kind)).toEqual(["embed", "disclaimer"]);
  });

  it("is found by its words once imported, and by each of its facet values", async () => {
    expect(run("import", SCRAPED).status).toBe(0);
    expect(run("import", SCRAPED).stderr).toContain("0 new, 0 changed, 1 unchanged");
    const archive = openArchive(archivePath());
    const engine = openEmbedded(archive);
    const { hits } = await answer(engine, { ...EVERYTHING, q: "iran jaishankar" });
    expect(hits).toHaveLength(1);
    const article = archive.get(hits[0]!.id)!;
    expect(article).toMatchObject({ caption: { credit: "File" }, syndicated: true, agency: null });
    expect(article.headline.text.startsWith(article.caption!.text)).toBe(false);
    let followed = 0;
    for (const { key } of FACETS) {
      for (const { value } of valuesOf(article, key)) {
        const { request } = parseRequest(new URL(valueLink(key, value), "http://x").searchParams);
        expect((await answer(engine, request)).hits.map(({ id }) => id)).toEqual([article.id]);
        followed++;
      }
    }
    expect(followed).toBeGreaterThanOrEqual(15);
    await engine.close();
  });
});
