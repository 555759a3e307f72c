// Longer than other files: each act is tried by the command, on one archive that all share.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { personId } from "../../lib/facets/person-id.ts";
import { main } from "../../scripts/corrections.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

let folder: string;
let archive: string;
let ledger: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "corrections-"));
  archive = join(folder, "archive.db");
  ledger = join(folder, "corrections.jsonl");
  for (const [name, value] of Object.entries({ ARCHIVE: archive, CORRECTIONS: ledger, ENGINE: "embedded" }))
    vi.stubEnv(name, value);
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function fill(...sketches: ArticleSketch[]): Promise<string[]> {
  const opened = openArchive(archive);
  const ids = opened.place(sketches.map(articleOf)).map(({ id }) => id);
  opened.close();
  await syncEmbedded(archive, ledger);
  said = [];
  return ids;
}

/** What a command ends with, and says. */
async function told(...args: string[]): Promise<{ code: number; said: string }> {
  said = [];
  const code = await main([...args, ...(["list", "show", "check"].includes(args[0]!) ? [] : ["--by", "ann"])]);
  return { code, said: said.join("\n") };
}

const lines = () => readLedger(ledger).lines;

describe("corrections -- check", () => {
  it("names lines that do not fit, and lines that wait, with whom their names may mean", async () => {
    await fill({ people: ["Ann Cole", "Eva Reis"] });
    const line = (correction: object) =>
      appendLines(ledger, [{ by: "ann", ...correction } as Correction], { after: lines().at(-1) })[0]!.id;
    const nobody = line({ act: "rename", person: "bob-reed", name: "Rob Reed" });
    const several = line({ act: "rename", person: "a-cole", name: "A", forms: ["Ann Cole", "Eva Reis"] });
    line({ act: "rename", person: "ann-cole", name: "Anna Cole" });
    appendFileSync(ledger, "{\n");
    const { code, said } = await told("check");
    expect(code).toBe(3);
    expect(said.split("\n")).toEqual([
      `Line 4 of "${ledger}" is no JSON.`,
      `Line ${nobody} waits (bob-reed is called Rob Reed): the archive knows nobody as bob-reed, and nobody by a name that the line keeps.`,
      `Line ${several} waits (a-cole is called A): the archive knows nobody as a-cole, and the names that the line keeps are those of Ann Cole (ann-cole), Eva Reis (eva-reis).`,
      "3 lines, 3 in force, 2 of them waiting, 1 that do not fit.",
    ]);
    expect(readFileSync(ledger, "utf8")).toContain("{\n");
  });
});

describe("corrections -- article ID --zone", () => {
  const TEXT = "A man waves. (Photo: Sea Wire)\n\nThe ferry will not sail.";

  it("writes the stretch with the words that stand there, and says what it did", async () => {
    const [id] = await fill({ text: TEXT });
    const written = await told("article", id!, "--zone", "0-30=body");
    expect(written).toMatchObject({ code: 0, said: expect.stringContaining("1 article says something else now.") });
    const [line] = lines();
    expect(line).toMatchObject({
      zone: { start: 0, end: 30, kind: "body" },
      forms: ["A man waves. (Photo: Sea Wire)"],
    });
    expect((await told("list")).said).toContain(`article ${id}: its text from 0 to 30 is body`);
    expect((await told("undo", line!.id)).said).toContain("1 article says something else now.");
  });

  it.each([
    ["0-30", "must be START-END=KIND"],
    ["0-30=lead", "the kinds of zones are headline"],
    ["30-30=body", "the text has"],
    ["30-32=body", "the text has"],
    ["0-9999=body", "the text has"],
  ])("refuses %s", async (zone, words) => {
    const [id] = await fill({ text: TEXT });
    const { code, said } = await told("article", id!, "--zone", zone);
    expect({ code, said: said.split("\n")[0] }).toEqual({ code: 2, said: expect.stringContaining(words) });
    expect(lines()).toEqual([]);
  });
});

describe("an act of corrections", () => {
  it.each([
    [["hide", "Nobody At All"], 1, "it would change no article (Nobody At All is no person)"],
    [["place", "Nowhere", "none"], 1, "it would change no article"],
    [["rename", "ann-cole", "Ann Cole"], 1, "it would change no article"],
    [["article", "ID", "--remove", "person=bob-reed"], 1, "it would change no article"],
    [["split", "ann-cole", "--scope", "(((", "--name", "X"], 2, "asks for nothing that tells articles apart"],
    [["split", "ann-cole", "--scope", "before:soon", "--name", "X"], 2, "holds no day of the calendar"],
    [["same", "Ann Cole", "ann-cole"], 1, "they are so already, Ann Cole (ann-cole)"],
    [["different", "Ann Cole", "ann-cole"], 1, "both are the one name ann-cole, which split divides"],
    [["hide", "Ann Cole", "--is", "boat"], 2, "is: must be one of place, outlet"],
    [["rename", "ann-cole", "x".repeat(201)], 2, "name: is longer than 200 characters"],
    [["article", "ID", "--set", "colour=red"], 2, "set: has keys that are not known (colour)"],
    [["article", "ID", "--set", "headline="], 2, "set.headline: must be a text"],
  ])("is refused in plain words, and not written: %j", async (args, code, words) => {
    const [id] = await fill({ people: ["Ann Cole"] });
    const found = await told(...args.map((arg) => (arg === "ID" ? id! : arg)));
    expect({ code: found.code, said: found.said.split("\n")[0] }).toEqual({
      code,
      said: expect.stringContaining(words),
    });
    expect(lines()).toEqual([]);
  });

  it("that would change no article is written for those that come, where one insists", async () => {
    await fill({ people: ["Ann Cole"] });
    expect((await told("hide", "Bob Reed", "--anyway")).code).toBe(0);
    const [id] = await fill({ people: ["Bob Reed"] });
    const archived = openArchive(archive);
    expect(archived.get(id!)!.facets.people).toEqual([]);
    archived.close();
  });

  it("tells two names apart that are one person's by the archive's own reckoning", async () => {
    const sketch = { countries: ["IN"], date: "2001" };
    await fill({ ...sketch, people: ["S. Jaishankar"] }, { ...sketch, people: ["Subrahmanyam Jaishankar"] });
    expect((await told("different", "S. Jaishankar", "Subrahmanyam Jaishankar")).code).toBe(0);
    expect(lines()).toMatchObject([{ act: "different", people: ["s-jaishankar", "subrahmanyam-jaishankar"] }]);
  });

  it("that undoes one is listed with what it undoes", async () => {
    await fill({ people: ["Ann Cole"] });
    await told("rename", "ann-cole", "Anna Cole");
    const [line] = lines();
    await told("undo", line!.id);
    expect((await told("list")).said).toContain(`undoes ${line!.id}: ann-cole is called Anna Cole`);
  });

  it("keeps what is hostile in it as text, whatever it is", async () => {
    const name = '<script>alert("x")</script> & Co';
    await fill({ people: ["Ann Cole"] });
    expect((await told("rename", "ann-cole", name, "--why", "<b>\n\u05d0\u200f")).code).toBe(0);
    expect(lines()).toMatchObject([{ name, why: "<b>\n\u05d0\u200f" }]);
    expect((await told("list")).said).toMatch(
      / ann-cole is called <script>alert\("x"\)<\/script> & Co {2}\(<b> \u05d0\\u200f\)$/,
    );
    for (const [args, fault] of [
      [["a\nb"], "name: must be one line"],
      [["a\u001b[2Jb"], "name: must be one line"],
      [["a\u202eb"], "name: must hold no marks that turn the direction of writing"],
      [["a", "--why", "\u009b2J"], "why: must hold no control characters"],
      [["a", "--why", "\u2067"], "why: must hold no marks that turn the direction of writing"],
    ] as const) {
      const { code, said } = await told("rename", "ann-cole", ...args);
      expect({ code, said: said.split("\n")[0] }).toEqual({ code: 2, said: `Cannot correct so: ${fault}.` });
    }
    expect(lines().length).toBe(1);
  });
});

describe("a surname that is nobody's yet", () => {
  /** Twelve articles that name one by it alone, and a person of another name. */
  async function filled(name: string): Promise<string[]> {
    const mentions = [{ field: "text" as const, start: 3, end: 3 + name.length, reason: "after-honorific" }];
    const opened = openArchive(archive);
    const lone = Array.from({ length: 12 }, (_, day) => {
      const article = articleOf({ text: `Mr ${name} spoke of the ferry for the ${day}th time.` });
      const people = [{ id: personId(name), name, hidden: true, mentions }];
      return { ...article, facets: { ...article.facets, people } };
    });
    const ids = opened.place([...lone, articleOf({ people: ["Rosa Reis"] })]).map(({ id }) => id);
    opened.close();
    await syncEmbedded(archive, ledger);
    return ids;
  }

  it.each([
    ["Dias", "dias-unresolved"],
    ["Dias", "Dias (unidentified)"],
    ["O'Dias", "o'dias (Unresolved)"],
    ["O'Dias", "odias-unresolved"],
  ])("%s is given by its id or as pages show it: %s", async (name, given) => {
    const [id] = await filled(name);
    const people = () => {
      const opened = openArchive(archive);
      const found = opened.get(id!)!.facets.people.map((one) => one.id);
      opened.close();
      return found;
    };
    const open = `${personId(name)}-unresolved`;
    expect(people()).toEqual([open]);
    const undo = async () => {
      await told("undo", lines().at(-1)!.id);
      expect(people()).toEqual([open]);
    };
    for (const [args, now] of [
      [["means", given, "--person", "Rosa Reis", "--scope", "ferry"], ["rosa-reis"]],
      [["means", given, "--person", "rosa-reis", "--article", id!], ["rosa-reis"]],
      [["article", id!, "--remove", `person=${given}`], []],
      [["hide", given], []],
      [["rename", given, "Eva"], [open]],
    ] as const) {
      expect(await told(...args), args.join(" ")).toMatchObject({ code: 0 });
      expect(people(), args.join(" ")).toEqual(now);
      await undo();
    }
    // What it is not.
    expect(await told("means", "Reis", "--person", given, "--article", id!)).toMatchObject({
      code: 1,
      said: expect.stringContaining("a surname which is nobody's yet; means says whose it is"),
    });
    expect((await told("same", given, "Rosa Reis")).code).toBe(1);
    await told("article", id!, "--remove", `person=${given}`);
    expect((await told("article", id!, "--add", `person=${given}`)).code).toBe(0);
    expect(people()).toEqual([open]);
  });

  it("is taken out of an article that shows it as open, though it is too rare to be a value", async () => {
    const article = articleOf({ text: "Mr Dias spoke." });
    const people = [
      { id: "dias", name: "Dias", hidden: true, mentions: [], candidates: [{ id: "a", name: "A Dias" }] },
    ];
    const opened = openArchive(archive);
    const [placed] = opened.place([{ ...article, facets: { ...article.facets, people } }]);
    opened.close();
    await syncEmbedded(archive, ledger);
    await told("article", placed!.id, "--remove", "person=Dias (unidentified)");
    expect(lines()).toMatchObject([{ remove: { person: "dias" } }]);
  });

  it("that the archive has not is no person either", async () => {
    await fill({ people: ["Ann Cole"] });
    expect((await told("rename", "Baker (unidentified)", "X")).said).toContain("the archive knows no person");
  });
});

describe("a value that a correction has renamed", () => {
  it("is given as pages show it since", async () => {
    const [id] = await fill({ people: ["Ann Cole", "Bob Reed"], outlet: "Harbour Post" }, { people: ["Eva Reis"] });
    await told("rename", "ann-cole", "Dame Ann");
    await told("outlet", "rename", "harbour post", "Harbour Weekly");
    for (const [args, written] of [
      [["same", "dame ann", "Bob Reed"], { people: ["ann-cole", "bob-reed"] }],
      [["rename", "Dame Ann", "Lady Ann"], { person: "ann-cole", name: "Lady Ann" }],
      [["article", id!, "--remove", "person=Lady Ann"], { remove: { person: "ann-cole" } }],
      [["article", id!, "--add", "person=Eva Reis"], { add: { person: "eva-reis" } }],
      [
        ["outlet", "rename", "Harbour weekly", "Pier"],
        { outlet: { rename: "harbour-post", name: "Pier" }, forms: ["Harbour Weekly"] },
      ],
    ] as const) {
      expect(await told(...args)).toMatchObject({ code: 0, said: expect.stringContaining("something else") });
      expect(lines().at(-1)).toMatchObject(written);
    }
  });

  it("is hidden by what it is called now, as one that a correction made is", async () => {
    const [id] = await fill({ people: ["Ann Cole"], title: "The quay" }, { people: ["Ann Cole", "Bob Reed"] });
    await told("rename", "bob-reed", "Sir Bob");
    await told("split", "ann-cole", "--scope", "quay", "--name", "Ann of the Quay");
    await told("rename", "ann of the quay", "Quay Ann");
    const people = () => {
      const opened = openArchive(archive);
      const named = opened.get(id!)!.facets.people.map(({ name }) => name);
      opened.close();
      return named;
    };
    expect(people()).toEqual(["Quay Ann"]);
    expect(await told("hide", "Quay Ann")).toMatchObject({ code: 0, said: expect.stringContaining("1 article says") });
    expect(people()).toEqual([]);
    expect(await told("hide", "sir bob")).toMatchObject({ code: 0, said: expect.stringContaining("1 article says") });
    expect(lines().at(-1)).toMatchObject({ name: "Bob Reed" });
    await told("undo", lines().at(-2)!.id);
    expect(people()).toEqual(["Quay Ann"]);
  });

  it("is not guessed where several are shown so", async () => {
    await fill({ people: ["Ann Cole", "Bob Reed"] });
    for (const id of ["ann-cole", "bob-reed"]) await told("rename", id, "The Mayor");
    expect(await told("rename", "the mayor", "X")).toMatchObject({
      code: 1,
      said: expect.stringContaining("ann-cole and bob-reed are shown so. Give the id"),
    });
  });
});

describe("corrections -- article --add and --remove", () => {
  it("take values as they are shown, and one of a kind at a time", async () => {
    const [id] = await fill({ people: ["Ann Cole", "Bob Reed"], cited: ["Sea Wire"], countries: ["TD"] });
    for (const [pair, removed] of [
      ["person=ann cole", { person: "ann-cole" }],
      ["cited=Sea Wire", { cited: "sea-wire" }],
      ["country=Chad", { country: "TD" }],
    ] as const) {
      expect((await told("article", id!, "--remove", pair)).code).toBe(0);
      expect(lines().at(-1)).toMatchObject({ remove: removed });
    }
    const twice = await told("article", id!, "--remove", "person=Bob Reed", "--remove", "person=ann-cole");
    expect(twice).toMatchObject({ code: 2, said: expect.stringContaining("--remove person= twice") });
  });
});

describe("corrections -- merge", () => {
  it("takes in what is not there, and names what does not fit or has the id of another line", async () => {
    await fill({ people: ["Ann Cole"] });
    await told("rename", "ann-cole", "Anna Cole");
    const [line] = lines();
    const other = join(folder, "other.jsonl");
    const news = { ...line, id: `${line!.id.slice(0, -1)}_`.replace("_", line!.id.endsWith("0") ? "1" : "0") };
    appendFileSync(other, [JSON.stringify({ ...line, name: "Otherwise" }), JSON.stringify(news), "{"].join("\n"));
    const { code, said } = await told("merge", other);
    expect(code).toBe(3);
    expect(said).toContain(`Left out line 3 of "${other}": it is no JSON.`);
    expect(said).toContain(`Left out line ${line!.id} of "${other}": the ledger has another line of that id.`);
    expect(
      lines()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([line!.id, news.id].sort());
  });
});
