import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { openArchive } from "../../lib/archive/archive.ts";
import { eraseFetched } from "../../lib/fetch/erase-fetched.ts";
import { followOnce, type Place } from "../../lib/fetch/follow.ts";
import { openCapturedPages } from "../../lib/fetch/kept/captured-pages.ts";
import { openState } from "../../lib/fetch/kept/state.ts";
import { Source } from "../../lib/fetch/source.ts";
import { openWeb } from "../../lib/fetch/web.ts";
import { readRecord } from "../../lib/ingest/read-record.ts";
import { tracesOf } from "../../lib/ingest/traces.ts";
import { readSources } from "../../lib/source/read.ts";
import type { Rejection, SourceRecord } from "../../lib/source/record.ts";
import { column, makePdf } from "../source/pdf/make-pdf.ts";
import { feed, quickClock, webServer } from "./web-server.ts";

const web = webServer();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-again-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fetched = () => join(folder, "fetched");

/** Takes records into an archive of the folder, as one import; returns what was refused. */
async function take(name: string, { collection, outlet }: Place, records: AsyncIterable<SourceRecord | Rejection>) {
  const archive = openArchive(join(folder, name));
  const refused: Rejection[] = [];
  const run = archive.runs.start("2026-03-02T08:00:00Z", "test");
  for await (const one of records) {
    if (one.kind === "rejection") refused.push(one);
    else
      archive.put([readRecord(one, { outlet, today: "2026-03-09", collection: one.collection ?? collection })!], run);
  }
  archive.close();
  return refused;
}

/** All that an archive says of its articles, in the order of their ids. */
function articlesIn(name: string) {
  const archive = openArchive(join(folder, name), { readOnly: true });
  const articles = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article ?? []);
  archive.close();
  return articles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const captures = () =>
  readdirSync(fetched())
    .filter((name) => name.endsWith(".warc.gz"))
    .sort()
    .map((name) => join(fetched(), name));
const again = (name: string) => take(name, { collection: "main", outlet: null }, readSources(captures()));

/** Rounds of following, hours apart; before each one what the web says is changed. */
async function follow(given: readonly Partial<Source>[], rounds: readonly (() => void)[]) {
  const sources = given.map((source, at) =>
    Source.parse({ id: `s${at}`, private: true, added: "2026-03-01T00:00:00.000Z", ...source }),
  );
  const clock = quickClock();
  const { signal } = new AbortController();
  for (const change of rounds) {
    change();
    const state = openState(fetched());
    const { get, close } = openWeb(sources, state, {
      siteUrl: null,
      clock,
      signal,
      resolve: (_, done) => done(null, [{ address: "127.0.0.1", family: 4 }]),
    });
    const tell = { asked: () => {}, failed: () => {}, missed: () => {} };
    await followOnce(
      sources,
      {
        ...{ folder: fetched(), state, get, clock, signal, every: 0, tell },
        take: (place, records) => take("first.db", place, records),
      },
      () => {},
    );
    await close();
    state.close();
    clock.pass(3 * 60 * 60_000);
  }
}

const story = (name: string) =>
  `The ${name} ferry left the old quay at noon with its lights on, said Anna Lind of the ${name} office. `
    .repeat(8)
    .trim();
const page = (name: string, outlet = "") =>
  `<!doctype html><html lang="en"><head><title>The ${name} ferry</title>${outlet && `<meta property="og:site_name" content="${outlet}">`}</head><body><article><h1>The ${name} ferry</h1><p>${story(name)}</p></article></body></html>`;
const item = (id: string, text = story(id)) => ({ id, title: `The ${id} ferry`, content_text: text });
const rss = (items: string) => `<rss version="2.0"><channel><title>The Amber Quay</title>${items}</channel></rss>`;
const cut = (name: string, text = `The ${name} ferry left at noon…`) =>
  `<item><guid>urn:${name}</guid><title>The ${name} ferry</title><link>${web.url(`/pages/${name}`)}</link><pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate><description>${text}</description></item>`;

/** A source of each kind, and what can become of an item. */
async function followAll() {
  const feeds = (first: string, ...more: string[]) =>
    web.page("/feed", feed(item("whole", first), item("same"), ...more.map((id) => item(id))));
  await follow(
    [
      { url: web.url("/feed"), collection: "quays", outlet: "Quay Post" },
      { url: web.url("/cut"), outlet: "Pier Times" },
      { url: web.url("/sitemap.xml"), collection: "maps" },
      { url: web.url("/list") },
    ],
    [
      () => {
        feeds(story("whole"));
        const items = [...["cut", "gone", "moved"].map((name) => cut(name)), cut("wall", `${story("wall")} …`)];
        web.page("/cut", rss(items.join("")));
        const html = { "content-type": "text/html" };
        for (const name of ["mapped", "listed"]) web.page(`/${name}`, page(name, "The Lock Keeper"), html);
        web.page("/pages/cut", page("cut"), html);
        web.page("/pages/wall", page("shut").replace(story("shut"), story("shut").slice(0, 420)), {
          "content-type": "text/html",
        });
        web.serve("/pages/moved", (_, response) => response.writeHead(301, { location: "/pages/there" }).end());
        web.page("/pages/there", page("moved"), html);
        web.page(
          "/sitemap.xml",
          `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${web.url("/mapped")}</loc></url></urlset>`,
        );
        web.page("/list", ["/listed", "/plain.txt", "/print.pdf"].map((path) => web.url(path)).join("\n"));
        web.page("/plain.txt", `The plain ferry\n\nBy Paul Reed\n\n${story("plain")}`, {
          "content-type": "text/plain",
        });
        web.page(
          "/print.pdf",
          makePdf([
            [[24, 50, 650, "The printed ferry"], ...column(50, 600, 10, ...story("printed").match(/.{1,60}(?: |$)/g)!)],
          ]),
          { "content-type": "application/pdf" },
        );
      },
      () => feeds(story("altered")),
      () => feeds(story("whole"), "late"),
    ],
  );
}

describe("what was fetched", () => {
  it("gives the same articles when its folder is imported, of whatever source, in their collections", async () => {
    await followAll();
    const first = articlesIn("first.db");
    expect(first.map(({ headline }) => headline.text).sort()).toEqual(
      ["whole", "same", "late", "cut", "gone", "wall", "moved", "mapped", "listed", "plain", "printed"]
        .map((name) => `The ${name} ferry`)
        .sort(),
    );
    expect(new Set(first.map(({ collection }) => collection))).toEqual(new Set(["quays", "main", "maps"]));
    expect(new Set(first.map(({ publisher }) => publisher?.name))).toEqual(
      new Set(["Quay Post", "Pier Times", "The Lock Keeper", undefined]),
    );
    expect(await again("again.db")).toEqual([]);
    expect(articlesIn("again.db")).toEqual(first);
  });

  it("is found again as it came, the page of an article at its address, until that is erased", async () => {
    await followAll();
    const pagesNow = async () => {
      const captured = openCapturedPages(join(folder, "first.db"));
      const found = new Map<string, string>();
      for (const article of articlesIn("first.db")) {
        const bytes = await captured(article);
        if (!bytes) continue;
        const records = await Array.fromAsync(WARCParser.iterRecords([bytes]));
        expect(records.map(({ warcType, warcTargetURI }) => [warcType, warcTargetURI])).toEqual([
          ["response", article.source.place],
        ]);
        found.set(article.headline.text.split(" ")[1]!, gunzipSync(bytes).toString("latin1"));
      }
      return found;
    };
    const pages = await pagesNow();
    // What stands in its feed whole, or was gone, has none.
    expect([...pages.keys()].sort()).toEqual(["cut", "listed", "mapped", "moved", "plain", "printed", "wall"]);
    expect(pages.get("cut")).toContain(page("cut"));
    expect(pages.get("moved")).toContain(page("moved"));
    const gone = articlesIn("first.db").filter(({ headline }) => /mapped|plain/.test(headline.text));
    expect(eraseFetched(fetched(), gone.map(tracesOf))).toBeGreaterThan(0);
    const left = await pagesNow();
    expect([...left.keys()].sort()).toEqual(["cut", "listed", "moved", "printed", "wall"]);
    for (const [name, bytes] of left) expect(bytes).toBe(pages.get(name));
  });

  it("comes back no more where its article was erased, nor do its pages", async () => {
    await followAll();
    const gone = articlesIn("first.db").filter(({ headline }) => /whole|wall|printed/.test(headline.text));
    // Those that its feed listed with it are articles of their own, and stay.
    expect(eraseFetched(fetched(), gone.map(tracesOf))).toBeGreaterThan(0);
    await again("again.db");
    const ids = new Set(gone.map(({ id }) => id));
    expect(articlesIn("again.db").map(({ id }) => id)).toEqual(
      articlesIn("first.db")
        .map(({ id }) => id)
        .filter((id) => !ids.has(id)),
    );
  });

  it("is read by other programs, and is of no kind that another web archive would have", async () => {
    await followAll();
    const types: string[] = [];
    for await (const { warcType, warcHeaders } of WARCParser.iterRecords([readFileSync(captures()[0]!)]))
      types.push(`${warcType} ${warcHeaders.headers.get("Dateline-Fetched")}`);
    expect(new Set(types)).toEqual(new Set(["response answer", "metadata article"]));
    // The same pages, feeds and lists, as any other program keeps them: pages alone are articles.
    const bytes = gunzipSync(readFileSync(captures()[0]!));
    const other = join(folder, "other.warc");
    writeFileSync(other, bytes.toString("latin1").replaceAll("Dateline-Fetched", "Another-Remarked"), "latin1");
    await take("other.db", { collection: "main", outlet: null }, readSources([other]));
    expect(
      articlesIn("other.db")
        .map(({ headline }) => headline.text)
        .sort(),
    ).toEqual(["cut", "listed", "mapped", "moved", "shut"].map((name) => `The ${name} ferry`));
  });

  it("refuses what is said to be an article that was fetched and is none, and reads on", async () => {
    await followAll();
    const bytes = gunzipSync(readFileSync(captures()[0]!)).toString("latin1");
    const other = join(folder, "other.warc");
    const at = bytes.lastIndexOf('"place"');
    writeFileSync(other, `${bytes.slice(0, at)}"plate"${bytes.slice(at + 7)}`, "latin1");
    const refused = await take("other.db", { collection: "main", outlet: null }, readSources([other]));
    expect(refused.map(({ reason }) => reason)).toEqual(["is said to be an article that was fetched, and is none"]);
    expect(articlesIn("other.db").length).toBeGreaterThan(8);
  });
});
