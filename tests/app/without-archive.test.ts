// Longer than other files: a site without an archive is held to one beside it, address by address, over one index.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formToken } from "../../app/corrections/form-token.ts";
import { serveAudiences } from "../../app/serve-audiences.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { normalize } from "../../lib/article/normalize.ts";
import { readConfig } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { chosenEngine } from "../../lib/engine/engines.ts";
import { rebuild } from "../../lib/engine/rebuild.ts";
import { extract } from "../../lib/facets/extract.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { LOCALES } from "../../lib/query/messages/locales.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { shownCounts } from "../../scripts/bench/follow/shown-counts.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { openRealServer, type RealServer } from "../engine/opensearch/real-server.ts";
import { askRoute, ROUTES } from "./ask-route.ts";

const serving = vi.hoisted(() => ({
  now: null as ReturnType<typeof serveAudiences> | null,
  /** Stands for an engine on a server that answers all that the port asks; null: the one that the settings choose. */
  standIn: null as (() => import("../../lib/engine/port/reader.ts").Reader) | null,
}));
vi.mock("../../app/open.ts", () => ({ serving: () => serving.now }));
vi.mock("../../lib/engine/open.ts", async (original) => {
  const { openEngine } = await original<typeof import("../../lib/engine/open.ts")>();
  const opened: typeof openEngine = (settings, archive) =>
    serving.standIn && archive === null ? serving.standIn() : openEngine(settings, archive);
  return { openEngine: opened };
});

/** Long enough for copies. */
const STORY = Array.from({ length: 60 }, (_, at) => `tide${"abcdefghij"[at % 10]}${"uvwxyz"[at % 6]}`).join(" ");

const ARTICLES = [
  { title: "Ferry strike in Lisbon", text: `Robert Vane, the minister, spoke. ${STORY}`, date: "1987-03-02" },
  {
    title: "Ferry strike in Lisbon",
    text: `Robert Vane, the minister, spoke. ${STORY}`,
    date: "1987-03-02",
    outlet: "The Pier",
  },
  {
    title: "Vane speaks",
    text: "Robert Vane told workers in Portugal that the ferry would sail, said Reuters. Vane left.",
    date: "1987-03-03",
  },
  {
    title: "Quay closed",
    text: "Eva Reis closed the quay in Kenya, said Reuters.",
    date: "1991-02-03",
    outlet: "The Quay",
  },
  {
    title: "Ferry sails",
    text: "Eva Reis and Robert Vane were on the ferry that sailed from Kenya to Portugal.",
    date: "1992-05",
  },
  { title: "Without a date", text: "Nobody was seen on the ferry.", outlet: "The Quay" },
];

let folder: string;
let ids: string[] = [];
let real: RealServer | { readonly reason: string };
const at = (name: string) => join(folder, name);

/** The articles' archive is where `sync` runs: of the sites here one has it, the other has a server's address alone. */
const settings = (given: Readonly<Record<string, string>>) => ({
  ...readConfig({ LOG_LEVEL: "silent", SEARCH_MS: "60000", WORKERS: "1", ...given }, null),
  samples: at("no-samples.db"),
});
const beside = () => settings({ ARCHIVE: at("archive.db"), ENGINE: "embedded" });
const alone = (url: string) =>
  settings({ ARCHIVE: at("none.db"), ENGINE: "opensearch", OPENSEARCH_URL: url, OPENSEARCH_INDEX: "alone" });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-alone-"));
  const archive = openArchive(at("archive.db"));
  const read = ARTICLES.map(({ text, ...fields }, place) => {
    const record = {
      kind: "record" as const,
      file: "main.jsonl",
      place: `${place}`,
      text,
      fields: { ...fields, externalId: `${place}` },
      notes: [],
    };
    return extract(normalize(record, { collection: "main", outlet: null, today: "2026-01-01" })!, null);
  });
  ids = archive.place(read, archive.runs.start("2026-01-01T00:00:00.000Z", "main.jsonl")).map(({ id }) => id);
  canonicalisePeople(archive, () => {});
  archive.close();
  await syncEmbedded(at("archive.db"), null);
  real = await openRealServer({ nodes: 1, shards: 3, replicas: 0 });
}, 300_000);

afterAll(async () => {
  if (!("reason" in real)) await real.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** Fills a real server from the archive, as `reindex` does. */
async function fill(url: string): Promise<void> {
  const archive = openArchive(at("archive.db"));
  const listener = { progressed: () => {}, rejected: () => {}, stepped: () => {} };
  const secrets = { meilisearch: [], opensearch: null };
  const reference = openEmbedded(archive);
  await rebuild(
    chosenEngine(alone(url)).openHome(archive, secrets, () => {}),
    { archive, reference, listener },
  );
  await reference.close();
}

/** Pages and files that a reader may ask for, by the routes that answer them, with what stands in their names. */
const READ: readonly (readonly [file: string, params?: Readonly<Record<string, string>>, query?: string])[] = [
  ["route.ts"],
  ...[
    "",
    "q=ferry+&sort=newest",
    "q=ferri+",
    "q=vane&view=network",
    "view=map",
    "view=timeline",
    "from=1987&to=1991",
    "q=nowhere+",
  ].map((query) => ["search/route.ts", {}, query] as const),
  ...FACETS.map(({ param }) => ["facet/[param]/route.ts", { param }] as const),
  ["facet/[param]/route.ts", { param: "person" }, "find=va&order=label&copies=1"],
  ["person/[id]/route.ts", { id: "robert-vane" }],
  ["country/[id]/route.ts", { id: "PT" }],
  ["outlet/[id]/route.ts", { id: "quay" }],
  ["compare/route.ts", {}, "q=ferry+&q=quay+"],
  ["help/route.ts"],
  ["about/route.ts"],
  ...["atom", "rss", "json"].map((format) => ["feed/[format]/route.ts", { format }, "q=ferry+"] as const),
  ...["csv", "xlsx", "jsonl", "ris", "bibtex", "csl", "txt", "warc", "receipt"].map(
    (format) => ["export/[format]/route.ts", { format }, "q=ferry+"] as const,
  ),
  ["api/health/route.ts"],
  ["api/v1/search/route.ts", {}, "q=ferry+&sort=newest"],
  ["api/v1/count/route.ts", {}, "q=ferry+"],
  ["api/v1/facets/route.ts"],
  ["api/v1/facets/[param]/route.ts", { param: "person" }],
  ["api/v1/people/[id]/route.ts", { id: "eva-reis" }],
  ["api/v1/countries/[id]/route.ts", { id: "KE" }],
  ["api/v1/outlets/[id]/route.ts", { id: "pier" }],
  ["api/v1/suggest/route.ts", {}, "q=ro"],
  ["api/v1/corrections/route.ts"],
  ["api/v1/openapi.json/route.ts"],
];
const articlesRead = (): typeof READ =>
  ids.flatMap((id) =>
    ["article/[id]/route.ts", "api/v1/articles/[id]/route.ts", "article/[id]/cite/route.ts"].map(
      (file) => [file, { id }, file.includes("cite") ? "format=ris" : ""] as const,
    ),
  );

/** What the archive alone knows: when something was imported, and how often it was written. */
const ITS_OWN = [
  /<span class="text-soft"> Last import: [^<]*<\/span>/g,
  /(?<=The last import<\/h2>)<p[\s\S]*?<\/p>/g,
  /"revision":\d+/g,
];

/** Answers that say when they were made, and out of what. */
const MADE = /^(?:api\/health|export.*(?:xlsx|receipt))/;

/** Of two answers where they begin to differ; null: they say the same. */
function difference(found: string, expected: string): string | null {
  const [own, other] = [found, expected].map((text) =>
    ITS_OWN.reduce((left, pattern) => left.replace(pattern, ""), text),
  ) as [string, string];
  if (own === other) return null;
  let at = 0;
  while (own[at] === other[at]) at++;
  return `…${own.slice(Math.max(0, at - 80), at + 120)} for …${other.slice(Math.max(0, at - 80), at + 120)}`;
}

/** Numbers of a kind that are followed. */
const OF_A_KIND = 6;

/** Asks again where a machine that is busy otherwise was too slow. */
async function patiently(...asked: Parameters<typeof askRoute>): ReturnType<typeof askRoute> {
  for (let tries = 0; ; tries++) {
    const answered = await askRoute(...asked);
    if (answered.status !== 503 || tries === 5) return answered;
  }
}

describe.each([
  ["an engine in this process that stands for a server", false],
  ["a real OpenSearch", true],
] as const)("a site without an archive, on %s", (_, isReal) => {
  const missing = () => (isReal && "reason" in real ? real.reason : null);
  let site: ReturnType<typeof serveAudiences>;

  beforeAll(async () => {
    if (missing() !== null) return;
    let url = "http://127.0.0.1:1";
    if (isReal) {
      url = (real as RealServer).urls[0]!;
      await fill(url);
    }
    serving.standIn = isReal ? null : () => openEmbedded(openArchive(at("archive.db"), { readOnly: true }));
    site = serveAudiences(alone(url));
    serving.now = site;
  }, 300_000);
  afterAll(() => site?.close());

  it("answers all that is read as the site beside the archive does", async ({ skip }) => {
    const why = missing();
    if (why !== null) return skip(why);
    const withArchive = serveAudiences(beside());
    const differences: unknown[] = [];
    for (const [file, params = {}, query = ""] of [...READ, ...articlesRead()]) {
      // Through a proxy nothing can be corrected beside an archive either.
      const asked = { params, query, forwarded: true };
      serving.now = withArchive;
      const expected = await patiently(file, asked);
      serving.now = site;
      const found = await patiently(file, asked);
      const differs = MADE.test(`${file} ${JSON.stringify(params)}`) ? null : difference(found.text, expected.text);
      if (found.status !== 200 || expected.status !== 200 || differs !== null)
        differences.push([file, params, query, found.status, expected.status, differs]);
    }
    await withArchive.close();
    expect(differences).toEqual([]);
  });

  it("shows at each number that leads on what is found there", async ({ skip }) => {
    const why = missing();
    if (why !== null) return skip(why);
    const [kinds, seen] = [new Map<string, number>(), new Set<string>()];
    const wrong: unknown[] = [];
    for (const [file, params = {}, query = ""] of READ.filter(([file]) => !/^(?:api|export|feed)/.test(file))) {
      const page = file
        .replace(/\/?route\.ts$/, "")
        .replace("[param]", params.param!)
        .replace("[id]", params.id!);
      const { text } = await patiently(file, { params, query });
      for (const { kind, shown, leadsTo } of shownCounts(text, `/${page}?${query}`)) {
        const often = kinds.get(kind) ?? 0;
        if (often >= OF_A_KIND || seen.has(leadsTo)) continue;
        kinds.set(kind, often + 1);
        seen.add(leadsTo);
        const led = await patiently("search/route.ts", { query: leadsTo.replace(/^\/search\??/, "") });
        const [, total] = /data-testid="total">([\d,]+)</.exec(led.text) ?? [];
        if (Number(total) !== shown) wrong.push({ page, query, kind, shown, leadsTo, total });
      }
    }
    expect(wrong).toEqual([]);
    expect([...kinds.keys()].length).toBeGreaterThanOrEqual(6);
  });

  it("answers every address, and none with a fault of its own", async ({ skip }) => {
    const why = missing();
    if (why !== null) return skip(why);
    const faults: unknown[] = [];
    const named = { param: "person", format: "csv", page: "1", path: "nothing", id: ids[0]! };
    for (const file of ROUTES) {
      const { status } = await patiently(file, { params: named });
      if (status >= 500) faults.push([file, status]);
    }
    expect(faults).toEqual([]);
  });

  it("says in health that it has no archive, and what it is served from", async ({ skip }) => {
    const why = missing();
    if (why !== null) return skip(why);
    const { text } = await askRoute("api/health/route.ts");
    expect(JSON.parse(text)).toMatchObject({
      status: "ok",
      samples: false,
      archive: null,
      articles: ids.length,
      trouble: null,
    });
  });

  it.each(LOCALES)(
    "says wherever something is corrected, kept or saved that it is where the archive is, in %s",
    async (locale) => {
      if (missing() !== null) return;
      const { corrections, lists, saved } = messagesFor(locale);
      const said = [
        ["corrections/route.ts", corrections.refusals.noArchive],
        ["corrections/review/route.ts", corrections.refusals.noArchive],
        ["corrections/new/route.ts", corrections.refusals.noArchive],
        ["lists/route.ts", lists.refusals.noArchive],
        ["lists/keep/route.ts", lists.refusals.noArchive],
        ["saved/route.ts", saved.refusals.noArchive],
        ["saved/new/route.ts", saved.refusals.noArchive],
      ] as const;
      const missingOn: string[] = [];
      for (const [file, words] of said) {
        const query = `ui=${locale}&article=${ids[0]}&ids=${ids[0]}&facet=people&value=robert-vane&query=q%3Dferry`;
        const { status, text } = await askRoute(file, { query });
        if (status !== 200 || !text.includes(words) || /method="post"/.test(text)) missingOn.push(`${status} ${file}`);
      }
      expect(missingOn).toEqual([]);
      for (const id of ids)
        expect((await askRoute("article/[id]/route.ts", { params: { id } })).text).not.toMatch(
          /\/corrections\/new|method="post"/,
        );
    },
  );

  it.each([
    ["corrections/route.ts", { act: "rename", facet: "people", value: "robert-vane", name: "Bob Vane", by: "ann" }],
    ["corrections/route.ts", { undo: "0123456789ab", by: "ann" }],
    ["lists/route.ts", { act: "make", name: "Ferries" }],
    ["saved/route.ts", { act: "save", name: "Ferries", query: "q=ferry" }],
  ])("refuses what is sent to %s, and says why", async (file, fields) => {
    if (missing() !== null) return;
    const body = new URLSearchParams({ token: formToken(), ...fields } as Record<string, string>);
    const { status, text } = await askRoute(file, { init: { method: "POST", body } });
    const { corrections, lists, saved } = messagesFor("en");
    const { noArchive } = { corrections, lists, saved }[file.split("/")[0] as "lists"].refusals;
    expect([status, text.includes(noArchive)]).toEqual([403, true]);
  });
});
