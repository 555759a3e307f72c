import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { main as fetchSources } from "../../scripts/fetch.ts";
import { main as importPaths } from "../../scripts/import.ts";
import { main as imports } from "../../scripts/imports.ts";
import { main as sources } from "../../scripts/sources.ts";
import { webServer } from "../fetch/web-server.ts";

const web = webServer();
let folder = "";
let [printed, said] = [[] as string[], ""];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-sources-"));
  [printed, said] = [[], ""];
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  vi.spyOn(console, "log").mockImplementation((line) => void printed.push(line));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const articles = (name = "archive") => {
  const archive = openArchive(join(folder, `${name}.db`), { readOnly: true });
  const found = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article ?? []);
  archive.close();
  return found;
};
const headlines = () => articles().map(({ headline, publisher }) => `${headline.text} (${publisher?.name})`);

it("follows a list of pages into the archive, once, and an import of what was kept changes nothing", async () => {
  const story = "The ferry left the old quay at noon with its lights on, the office said, and nobody waved. ".repeat(9);
  web.page("/list", web.url("/ferry"));
  web.page(
    "/ferry",
    `<!doctype html><html><head><title>Ferry leaves</title></head><body><article><h1>Ferry leaves</h1><p>${story}</p></article></body></html>`,
  );
  const given = ["--private", "--outlet", "Quay Post", "--collection", "quays"];
  expect(await sources(["add", web.url("/list"), ...given])).toBe(0);
  expect(await fetchSources(["--once"])).toBe(0);
  expect(await fetchSources(["--once"])).toBe(0);
  expect(headlines()).toEqual(["Ferry leaves (Quay Post)"]);
  expect(web.asked().filter((path) => path === "/ferry")).toHaveLength(1);
  said = "";
  await importPaths([join(folder, "fetched")]);
  expect(said).toMatch(/^1 article read: 0 new, 0 changed, 1 unchanged/m);
  const fetched = articles();
  for (const [name, collection] of [["again"], ["named", "piers"]] as const) {
    vi.stubEnv("ARCHIVE", join(folder, `${name}.db`));
    await importPaths([join(folder, "fetched"), ...(collection ? ["--collection", collection] : [])]);
    if (!collection) expect(articles(name)).toEqual(fetched);
    else expect(articles(name).map((one) => one.collection)).toEqual([collection]);
  }
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  expect(await sources(["list"])).toBe(0);
  expect(printed.join("\n")).toMatch(/\/list\n {4}asked .*; last had something new/);
});

it("takes the pages of an import out of what was fetched where that is taken back, and fetches them no more", async () => {
  const pages = ["early", "late"].map((name) => {
    const story = `The ${name} ferry left the old quay at noon with its lights on, the ${name} office said. `.repeat(9);
    web.page(
      `/${name}`,
      `<!doctype html><html><head><title>The ${name} ferry</title></head><body><article><h1>The ${name} ferry</h1><p>${story}</p></article></body></html>`,
    );
    return web.url(`/${name}`);
  });
  web.page("/list", `${pages[0]}\n`);
  await sources(["add", web.url("/list"), "--private"]);
  await fetchSources(["--once"]);
  web.page("/list", `${pages.join("\n")}\n`);
  await fetchSources(["--once"]);
  expect(headlines()).toHaveLength(2);
  const kept = () =>
    readdirSync(join(folder, "fetched"))
      .filter((name) => name.endsWith(".gz"))
      .map((name) => gunzipSync(readFileSync(join(folder, "fetched", name))).toString())
      .join("");
  expect(kept()).toContain("late office said");
  expect(await imports(["undo", "2"])).toBe(0);
  expect(kept()).not.toContain("late office said");
  expect(kept()).toContain("early office said");
  await fetchSources(["--once"]);
  expect(headlines().map((headline) => headline.slice(0, 15))).toEqual(["The early ferry"]);
});

it("keeps its list by the acts of the command, and says what is wrong use", async () => {
  const list = () => JSON.parse(readFileSync(join(folder, "sources.json"), "utf8")).sources as { id: string }[];
  const opml = join(folder, "feeds.opml");
  writeFileSync(opml, '<opml><body><outline xmlUrl="https://quay.example/feed" text="Quay"/></body></opml>');
  expect(await sources(["import", opml])).toBe(0);
  expect(await sources(["add", "https://quay.example/feed"])).toBe(1);
  expect(said).toContain("is followed already, as quay-example-feed");
  expect(await sources(["pause", "quay-example-feed", "--why", "away"])).toBe(0);
  expect(list()).toMatchObject([{ id: "quay-example-feed", name: "Quay", paused: { why: "away" } }]);
  expect(await sources(["resume", "quay-example-feed"])).toBe(0);
  expect(list()[0]).not.toHaveProperty("paused");
  expect(await sources(["export", join(folder, "out.opml")])).toBe(0);
  expect(readFileSync(join(folder, "out.opml"), "utf8")).toContain('xmlUrl="https://quay.example/feed"');
  expect(await sources(["remove", "quay-example-feed"])).toBe(0);
  expect(list()).toEqual([]);
  // Settings come back with a list; leave for a private network is given anew, to those that had it.
  const [own, kept] = ["http://desk.example:8080/feed", "https://b.example/"];
  expect(await sources(["add", own, "--private", "--collection", "desk", "--pages", "never"])).toBe(0);
  expect(await sources(["add", kept, "--outlet", "The Pier"])).toBe(0);
  expect(await sources(["export", opml])).toBe(0);
  const before = list();
  for (const given of [[], ["--private"]]) {
    for (const { id } of list()) expect(await sources(["remove", id])).toBe(0);
    expect(await sources(["import", opml, ...given])).toBe(0);
    const unlike = { added: expect.any(String), ...(given.length === 0 && { private: undefined }) };
    expect(list()).toEqual(before.map((source) => ({ ...source, ...unlike })));
  }
  expect(said).toContain("1 source had leave for a private network");
  for (const { id } of list()) expect(await sources(["remove", id])).toBe(0);
  expect(await sources(["remove", "quay-example-feed"])).toBe(1);
  expect(await sources(["add", "not an address"])).toBe(2);
  expect(await fetchSources(["--every", "soon"])).toBe(2);
});
