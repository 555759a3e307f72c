import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openSeen } from "../../app/as-it-was-seen.ts";
import { GET } from "../../app/feed/[format]/route.ts";
import { isNotModified } from "../../app/not-modified.ts";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { articleOf } from "../fixtures/article.ts";

const site = vi.hoisted(() => ({ engine: null as unknown, state: "1" }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({
    ask: <T>(question: (of: unknown) => Promise<T>) => question({ engine: site.engine, state: async () => site.state }),
  }),
}));

let archive: Archive;
let engine: SearchEngine;
/** What was asked of the engine. */
const asked: string[] = [];

async function keep(...titles: readonly string[]): Promise<void> {
  archive.put(titles.map((title) => articleOf({ title })));
  await sync(archive, engine, () => {});
  site.state = String(archive.revision());
}

beforeAll(async () => {
  archive = openArchive(":memory:");
  engine = openEmbedded(archive);
  const told = Object.entries(engine).map(([name, call]) => [
    name,
    (...args: unknown[]) => {
      asked.push(name);
      return Reflect.apply(call as () => unknown, engine, args);
    },
  ]);
  site.engine = Object.fromEntries(told);
  await keep("A ferry", "A tram");
});
afterAll(() => engine.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost${path}`, { headers: { host: "news.example", ...headers } }), {
    params: Promise.resolve({ format: /^\/feed\/([^?]*)/.exec(path)![1]! }),
  });

describe("GET /feed/…", () => {
  it.each([
    ["atom", "application/atom+xml; charset=utf-8"],
    ["rss", "application/rss+xml; charset=utf-8"],
    ["json", "application/feed+json; charset=utf-8"],
  ])("answers as %s, to be asked again each time", async (format, type) => {
    const answer = await get(`/feed/${format}?q=ferry`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    const said = await answer.text();
    expect(said).toContain("A ferry");
    expect(said).toContain("http://news.example/article/");
    expect(said).not.toContain("A tram");
  });

  it("asked again with its tag or its date, asks the engine nothing", async () => {
    const { headers } = await get("/feed/atom");
    const known = { etag: headers.get("etag")!, "last-modified": headers.get("last-modified")! };
    for (const condition of [
      { "if-none-match": `"x", W/${known.etag}` },
      { "if-modified-since": known["last-modified"] },
    ]) {
      asked.length = 0;
      const again = await get("/feed/atom", condition);
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect(Object.fromEntries(again.headers)).toMatchObject(known);
      expect(asked).toEqual([]);
    }
  });

  it("is another for another search, format, site and day, and once the archive has changed", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2126-03-04T10:00:00Z") });
    const tag = async (path: string, headers = {}) => (await get(path, headers)).headers.get("etag");
    const paths = ["/feed/atom", "/feed/atom?q=ferry", "/feed/rss?q=ferry", "/feed/rss?added=7d"];
    const before = [
      ...(await Promise.all(paths.map((path) => tag(path)))),
      await tag("/feed/atom", { host: "other.example" }),
    ];
    const { headers } = await get("/feed/rss?added=7d");
    vi.setSystemTime(new Date("2126-03-05T00:00:01Z"));
    const dated = { "if-modified-since": headers.get("last-modified")! };
    expect((await get("/feed/rss?added=7d", dated)).status).toBe(200);
    before.push(await tag("/feed/rss?added=7d"));
    await keep("A canoe");
    before.push(await tag("/feed/atom"));
    expect(new Set(before).size).toBe(before.length);
    expect((await get("/feed/atom", { "if-none-match": before[0]! })).status).toBe(200);
    vi.useRealTimers();
  });

  it("refuses what it cannot take as programs are told", async () => {
    const none = await get("/feed/opml");
    expect([none.status, none.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
    expect(await (await get("/feed/rss?from=soon")).json()).toMatchObject({ status: 400, parameter: "from" });
  });
});

describe("isNotModified()", () => {
  const now = { tag: '"a"', since: 1000 };
  const date = (seconds: number) => new Date(seconds * 1000).toUTCString();
  it.each([
    [{}, false],
    [{ "if-none-match": '"a"' }, true],
    [{ "if-none-match": '"b"' }, false],
    [{ "if-none-match": "*" }, true],
    [{ "if-modified-since": date(1000) }, true],
    [{ "if-modified-since": date(999) }, false],
    [{ "if-modified-since": "yesterday" }, false],
    [{ "if-none-match": '"b"', "if-modified-since": date(2000) }, false],
  ])("%j: %s", (headers, expected) => {
    expect(isNotModified(new Headers(headers), now)).toBe(expected);
  });
});

it("a state is known since it was first seen, and no two since the same second", () => {
  const clock = { now: 5000 };
  const since = openSeen(() => clock.now);
  expect(since("a")).toBe(5);
  clock.now = 5900;
  expect([since("a"), since("b")]).toEqual([5, 6]);
  clock.now = 3000;
  expect(since("a")).toBe(7);
});
