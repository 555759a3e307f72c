import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { drawing } from "../../app/_page/drawn.ts";
import { formToken } from "../../app/corrections/form-token.ts";
import { serveAudiences } from "../../app/serve-audiences.ts";
import type { Site } from "../../app/site.ts";
import type { Role } from "../../lib/access/role.ts";
import { type Rules, writeRules } from "../../lib/access/rules.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { normalize } from "../../lib/article/normalize.ts";
import { readConfig } from "../../lib/config.ts";
import { appendLines } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { extract } from "../../lib/facets/extract.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { writeListChanges } from "../../lib/lists/lists-file.ts";
import { writeSavedChanges } from "../../lib/lists/saved-file.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { askRoute, ROUTES } from "./ask-route.ts";

const serving = vi.hoisted(() => ({ now: null as ReturnType<typeof serveAudiences> | null }));
vi.mock("../../app/open.ts", () => ({ serving: () => serving.now }));

/** Long enough for copies, in words of no other text. */
const STORY = Array.from({ length: 60 }, (_, at) => `tide${"abcdefghij"[at % 10]}${"uvwxyz"[at % 6]}`).join(" ");

/** What a reader may read. */
const OPEN: readonly Sketch[] = [
  { title: "Ferry strike in Lisbon", text: `Robert Vane, the minister, spoke. ${STORY}`, date: "1987-03-02" },
  {
    title: "Vane speaks",
    text: "Robert Vane told workers in Portugal that the ferry would sail. Vane left.",
    date: "1987-03-03",
  },
  { title: "Quay closed", text: "Eva Reis closed the quay in Kenya, said Reuters.", date: "1991-02-03" },
  { title: "Zqarble", text: "A word that is nobody's secret: zqopen.", date: "1991-02-04" },
];
/** What only admins may: each says something that stands nowhere else, in every field there is. */
const SHUT: readonly Sketch[] = [
  {
    title: "Ferry strike: zqheadline",
    text: `Robert Zqmiddle Vane, the minister, spoke. ${STORY} One zqmore paragraph.\n\nAnd a zqlast one, said Robert Zqmiddle Vane.`,
    date: "1987-03-02",
    outlet: "Zqazette Daily",
  },
  {
    title: "Zqsecond tale",
    text: "Robert Zqmiddle Vane and Zqamina Oldberg met in Iceland, reports the Zqazette Daily.",
    date: "1987-03-04",
    authors: ["Ann Zqwriter"],
  },
  {
    title: "Vane and the zqthird",
    text: "Zqamina Oldberg told Robert Zqmiddle Vane of ferries. Oldberg left for Chile.",
    date: "2001-05-06",
    url: "https://zqsite.example/1",
  },
];
/** Whatever of it would give it away. Zqarble is what a misspelt zqarbel must not be mended to but by what is open. */
const SECRET =
  /zq(?:headline|place|middle|more|last|azette|second|amina|writer|third|site|list|note|saved|source|why|renamed|split)|oldberg/i;

interface Sketch {
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
}

const RULES: Rules = { v: 1, collections: { legal: "admin" }, others: "reader" };

let folder: string;
let open: string[] = [];
let shut: string[] = [];
let lists: string[] = [];
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-readers-"));
  const archive = openArchive(at("archive.db"));
  const read = (sketches: readonly Sketch[], collection: string) =>
    sketches.map(({ text, ...fields }, place) => {
      const record = {
        kind: "record" as const,
        file: `${collection}.jsonl`,
        place: `${place}`,
        text,
        fields: { ...fields, externalId: `${place}` },
        notes: [],
      };
      return extract(normalize(record, { collection, outlet: null, today: "2026-01-01" })!, null);
    });
  const run = archive.runs.start("2026-01-01T00:00:00.000Z", "zqsource.jsonl");
  open = archive.place(read(OPEN, "main"), run).map(({ id }) => id);
  shut = archive.place(read(SHUT, "legal"), run).map(({ id }) => id);
  archive.runs.finish(run, "2026-01-02T00:00:00.000Z", { read: 7, added: 7, changed: 0, rejected: 0 });
  canonicalisePeople(archive, () => {});
  archive.close();
  say(
    { act: "article", article: shut[1]!, set: { headline: "Zqrenamed tale" }, why: "zqwhy" },
    { act: "rename", person: "zqamina-oldberg", name: "Zqrenamed Oldberg" },
    { act: "hide", name: "Oldberg" },
    // Of what a reader knows in part: a family name, a word of a place, one of two outlets, a person elsewhere.
    { act: "hide", name: "Zqamina Vane" },
    { act: "place", name: "Zqplace in Lisbon", country: null },
    { act: "outlet", outlet: { same: ["reuters", "zqazette-daily"] }, forms: ["Reuters", "Zqazette Daily"] },
    { act: "split", person: "robert-vane", scope: "collection:legal zqthird", name: "Zqsplit Vane" },
    { act: "means", name: "Vane", scope: "zqthird", person: "robert-vane" },
    { act: "split", person: "zqamina-oldberg", scope: "ferries", name: "Zqsplit Oldberg" },
    {
      act: "rename",
      person: "robert-vane",
      name: "Bob Vane",
      forms: ["Robert Vane", "Robert Zqmiddle Vane"],
      samples: [shut[0]!, open[0]!],
    },
  );
  lists = ["aaaaaa", "bbbbbb"];
  writeListChanges(at("lists.jsonl"), [
    { act: "make", list: lists[0]!, name: "Ferries", by: "ann" },
    { act: "keep", list: lists[0]!, articles: [open[0]!, shut[0]!], by: "ann" },
    { act: "note", list: lists[0]!, article: shut[0]!, note: "zqnote", by: "ann" },
    { act: "make", list: lists[1]!, name: "Zqlist", by: "ann" },
    { act: "keep", list: lists[1]!, articles: [shut[1]!], by: "ann" },
  ]);
  writeSavedChanges(at("alerts.jsonl"), [
    { act: "save", search: "cccccc", name: "Zqsaved", query: "q=zqsecond+", by: "ann" },
    { act: "save", search: "dddddd", name: "Ferries saved", query: "q=ferry+", as: "reader", by: "eve" },
    { act: "save", search: "eeeeee", name: "Quays saved", query: "q=quay+", as: "editor", by: "eve" },
  ]);
  const source = { url: "https://a.example/feed", added: "2026-01-01T00:00:00Z" };
  writeFileSync(
    at("sources.json"),
    JSON.stringify({
      v: 1,
      sources: [
        { ...source, id: "zq", name: "Zqsource", collection: "legal" },
        { ...source, id: "b", url: "https://b.example/feed", name: "An open source" },
      ],
    }),
  );
  writeRules(at("archive.db"), RULES);
  await syncEmbedded(at("archive.db"), at("corrections.jsonl"));
  serving.now = serveAudiences(config());
}, 120_000);

afterAll(async () => {
  await serving.now?.close();
  rmSync(folder, { recursive: true, force: true });
});

const config = () => ({
  ...readConfig(
    { ARCHIVE: at("archive.db"), ENGINE: "embedded", LOG_LEVEL: "silent", SEARCH_MS: "60000", WORKERS: "1" },
    null,
  ),
  samples: at("samples.db"),
});

type Without<T> = T extends Correction ? Omit<T, "by"> : never;
const say = (...said: readonly Without<Correction>[]) =>
  appendLines(
    at("corrections.jsonl"),
    said.map((one) => ({ by: "ann", ...one }) as Correction),
    { after: undefined },
  );

const QUERIES = [
  "",
  "q=zqsec&view=timeline&copies=1",
  "q=vane&view=network",
  "q=vane+&words=1&find=vane",
  "q=zqaz&find=zqa&letter=Z",
  // Spelt a letter otherwise than what nobody may know of.
  "q=zqsecnod+",
  "q=zqheadlin+ferry+strike+&view=map",
  "q=ferry+strike+&sort=added&text=1&format=jsonl",
  "q=list:ferries+",
  "q=oldber&country=IS",
];

/** Asks the site as somebody of a role. */
const ask = (role: Role, file: string, params: Record<string, string>, query: string, init: RequestInit = {}) =>
  askRoute(file, { params, query, init, role });

/** What may stand in the place of each name of a route. */
const placesOf = (file: string): readonly Record<string, string>[] => {
  const [, name] = /\[(?:\.\.\.)?(\w+)\]/.exec(file) ?? [];
  if (name === undefined) return [{}];
  const values: Record<string, readonly string[]> = {
    param: FACETS.map(({ param }) => param),
    format: file.startsWith("feed")
      ? ["atom", "rss", "json"]
      : ["csv", "jsonl", "ris", "bibtex", "csl", "txt", "warc", "receipt"],
    page: ["0.xml", "1.xml", "articles-1.xml", "0", "1"],
    path: ["nothing"],
    id: [open[0]!, "robert-vane", "PT", "reuters", lists[0]!],
  };
  return values[name]!.map((value) => ({ [name]: value }));
};

/** What is asked of every address, without an id of what is secret in it. */
const asked = ROUTES.flatMap((file) => QUERIES.map((query) => ({ file, query })));

describe("what a reader is answered", () => {
  it("has no word, name or id of what the reader may not read, whatever is asked", async () => {
    const told: string[] = [];
    for (const { file, query } of asked)
      for (const params of placesOf(file)) {
        let { status, text } = await ask("reader", file, params, query);
        // A machine that is busy otherwise may be too slow once.
        for (let tries = 0; status === 503 && tries < 5; tries++)
          ({ status, text } = await ask("reader", file, params, query));
        const found = SECRET.exec(text)?.[0] ?? shut.find((id) => text.includes(id));
        if (found !== undefined || status >= 500)
          told.push(`${status} ${file} ${JSON.stringify(params)} ${query}: ${found}`);
      }
    expect(told).toEqual([]);
  });

  it("is found by that test where it is there", async () => {
    const told = new Set<string>();
    for (const { file, query } of asked.filter(({ query }) => [0, 2, 8].includes(QUERIES.indexOf(query))))
      for (const params of placesOf(file))
        if (SECRET.test((await ask("admin", file, params, query)).text)) told.add(file);
    expect([...told].sort()).toEqual(
      [
        ...["about", "article/[id]", "corrections", "export/[format]", "facet/[param]", "feed/[format]", "help"],
        ...["lists", "lists/[id]", "outlet/[id]", "person/[id]", "saved", "search"],
        ...["articles/[id]", "corrections", "facets/[param]", "people/[id]", "search", "suggest"].map(
          (of) => `api/v1/${of}`,
        ),
        "",
      ]
        .map((folder) => `${folder}${folder && "/"}route.ts`)
        .sort(),
    );
  });

  it("is that there is none, of an article, a person, an outlet and a list that the reader may not read", async () => {
    const none: [string, string][] = [
      ...shut.flatMap((id): [string, string][] => [
        ["article/[id]/route.ts", id],
        ["article/[id]/cite/route.ts", id],
        ["api/v1/articles/[id]/route.ts", id],
      ]),
      ["person/[id]/route.ts", "zqamina-oldberg"],
      ["api/v1/people/[id]/route.ts", "zqamina-oldberg"],
      ["person/[id]/route.ts", "zqrenamed-oldberg"],
      ["person/[id]/route.ts", "robert-zqmiddle-vane"],
      ["outlet/[id]/route.ts", "zqazette-daily"],
      ["country/[id]/route.ts", "IS"],
      ["lists/[id]/route.ts", lists[1]!],
    ];
    for (const [file, id] of none) {
      const query = file.includes("cite") ? "format=ris" : "";
      expect([file, id, (await ask("reader", file, { id }, query)).status]).toEqual([file, id, 404]);
    }
    expect((await ask("reader", "person/[id]/route.ts", { id: "robert-vane" }, "")).status).toBe(200);
  });

  it("has the searches that were saved by whoever reads no more", async () => {
    const { text } = await ask("reader", "saved/route.ts", {}, "");
    // An editor reads here what a reader does.
    expect(["Ferries saved", "Quays saved", "Zqsaved"].map((name) => text.includes(name))).toEqual([true, true, false]);
  });

  it("counts of a list only what the reader may read", async () => {
    const sizes = async (role: Role) => {
      const receipt = await ask(role, "export/[format]/route.ts", { format: "receipt" }, `list=${lists[0]}`);
      const found = await ask(role, "api/v1/count/route.ts", {}, `list=${lists[0]}`);
      return [JSON.parse(receipt.text).total, JSON.parse(found.text).total];
    };
    expect([await sizes("reader"), await sizes("admin")]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it("takes no correction of it, and keeps it in no list", async () => {
    const send = (file: string, fields: Record<string, string>) =>
      ask("editor", file, {}, "", {
        method: "POST",
        body: new URLSearchParams({ token: formToken(), by: "eve", ...fields }),
      });
    const { text } = await send("lists/route.ts", { act: "keep", list: lists[0]!, ids: shut[2]! });
    expect(text).not.toMatch(SECRET);
    const corrected = await ask("reader", "corrections/new/route.ts", {}, `article=${shut[2]}&act=headline`);
    expect(corrected.status).toBe(404);
  });
});

/** What a role has of the site. */
const as = <T>(role: Role, question: (site: Site) => Promise<T>): Promise<T> =>
  drawing.run({ drawn: null, forwarded: false, visitor: { name: null, role } }, () => serving.now!.ask(question));

describe("a site with several audiences", () => {
  it("says of a correction how many articles it changes of those that its maker reads", async () => {
    const rename = { act: "rename", person: "robert-vane", name: "R. Vane", by: "eve" } as const;
    const changed = (role: Role) => as(role, async ({ corrections }) => corrections!.writer.rehearse(rename));
    const found = async (role: Role) =>
      JSON.parse((await ask(role, "api/v1/search/route.ts", {}, "person=robert-vane&copies=1")).text).total as number;
    expect([await changed("editor"), await changed("admin")]).toEqual([await found("editor"), await found("admin")]);
    expect(await found("editor")).toBeLessThan(await found("admin"));
  });

  it("shows at once what was corrected, to each what they read of it", async () => {
    const line = { act: "rename", person: "eva-reis", name: "Eva Reis Lima", by: "eve" } as const;
    await as("editor", async ({ corrections }) => corrections!.writer.submit(line));
    for (const role of ["reader", "admin"] as const) {
      const { text } = await ask(role, "api/v1/facets/[param]/route.ts", { param: "person" }, "find=reis");
      expect(text).toContain("Eva Reis Lima");
    }
  });

  it("gives nobody what another is known to have", async () => {
    const etag = async (role: Role, known = "") => {
      const { headers, status } = await feed(role, known);
      return { tag: headers.get("etag")!, status };
    };
    const feed = async (role: Role, known: string) => {
      const { GET } = (await import(
        "../../app/feed/[format]/route.ts"
      )) as typeof import("../../app/feed/[format]/route.ts");
      const request = new Request("http://localhost:3000/feed/atom", {
        headers: known ? { "if-none-match": known } : {},
      });
      const page = { drawn: null, forwarded: false, visitor: { name: null, role } };
      return drawing.run(page, () => GET(request, { params: Promise.resolve({ format: "atom" }) }));
    };
    const [reader, admin] = [await etag("reader"), await etag("admin")];
    expect(reader.tag).not.toBe(admin.tag);
    expect([(await etag("reader", reader.tag)).status, (await etag("reader", admin.tag)).status]).toEqual([304, 200]);
    expect((await etag("editor", reader.tag)).status).toBe(304);
  });

  it("closes what nobody asks, and opens it again", async () => {
    const site = serveAudiences(config(), { role: () => "reader", idle: { after: -1, every: 1 } });
    const articles = () => site.ask(async ({ engine }) => (await engine.health()).articles);
    expect(await articles()).toBe(OPEN.length);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await articles()).toBe(OPEN.length);
    await site.close();
  });

  it("answers a reader nothing while what was removed, or shut, is still there, and others everything", async () => {
    const statuses = async () => [
      (await ask("reader", "api/v1/search/route.ts", {}, "q=quay")).status,
      (await ask("admin", "api/v1/search/route.ts", {}, "q=quay")).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    const archive = openArchive(at("archive.db"));
    archive.remove(open[2]!);
    archive.close();
    expect(await statuses()).toEqual([503, 200]);
    await syncEmbedded(at("archive.db"), at("corrections.jsonl"));
    expect(await statuses()).toEqual([200, 200]);
    writeRules(at("archive.db"), { ...RULES, collections: { legal: "admin", main: "editor" } });
    expect(await statuses()).toEqual([503, 200]);
    await syncEmbedded(at("archive.db"), at("corrections.jsonl"));
    const { text } = await ask("reader", "api/v1/search/route.ts", {}, "");
    expect(JSON.parse(text)).toMatchObject({ total: 0 });
    writeFileSync(at("access.json"), "{");
    expect(await statuses()).toEqual([503, 200]);
    const told = await ask("reader", "search/route.ts", {}, "");
    expect([told.status, told.text]).toEqual([503, expect.stringContaining("It is not known what you may read")]);
  });

  it("serves the samples to everybody while there is no archive", async () => {
    await openSamples();
    const site = serveAudiences({ ...config(), archive: at("none/archive.db") }, { role: () => "reader" });
    mkdirSync(at("none"));
    writeRules(at("none/archive.db"), RULES);
    expect(await site.ask(async ({ samples }) => samples)).toBe(true);
    await site.close();
  });
});

async function openSamples(): Promise<void> {
  const archive = openArchive(at("samples.db"));
  archive.close();
  await syncEmbedded(at("samples.db"), null);
}
