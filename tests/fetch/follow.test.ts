// Longer than other files: what can befall a source is tried case by case, on one server and by one way of following.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { followOnce } from "../../lib/fetch/follow.ts";
import { sourceStates } from "../../lib/fetch/kept/source-state.ts";
import { openState } from "../../lib/fetch/kept/state.ts";
import { Source } from "../../lib/fetch/source.ts";
import { openWeb } from "../../lib/fetch/web.ts";
import type { Rejection, SourceRecord } from "../../lib/source/record.ts";
import { feed, quickClock, webServer } from "./web-server.ts";

const web = webServer();
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-fetch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MINUTES = 60_000;

/** Sources of the test's server, followed as a process of its own would each time; what was taken, and told. */
function followed(given: readonly (Partial<Source> & { readonly url: string })[], start = quickClock()) {
  let sources = given.map((source, at) =>
    Source.parse({ id: `s${at}`, private: true, added: "2026-03-01T00:00:00.000Z", ...source }),
  );
  const clock = start;
  const taken: string[] = [];
  const told: string[] = [];
  return {
    clock,
    taken,
    told,
    sources: () => sources,
    add: (url: string, id: string) => {
      sources = [...sources, Source.parse({ id, url, private: true, added: "2026-03-01T00:00:00.000Z" })];
    },
    remove: (id: string) => {
      sources = sources.filter((source) => source.id !== id);
    },
    /** One round; `take` may fail, and then nothing is taken. */
    async round({
      every = 0,
      take,
      stop,
    }: {
      every?: number;
      take?: (record: SourceRecord) => Rejection | null;
      stop?: AbortSignal;
    } = {}) {
      const state = openState(folder);
      const signal = stop ?? new AbortController().signal;
      const { get, close } = openWeb(sources, state, {
        siteUrl: null,
        clock,
        signal,
        resolve: (_, done) => done(null, [{ address: "127.0.0.1", family: 4 }]),
      });
      try {
        await followOnce(
          sources,
          {
            folder,
            state,
            get,
            clock,
            signal,
            every,
            async take(_, records) {
              const found = await Array.fromAsync(records);
              const refused = found.flatMap((record) => take?.(record) ?? []);
              taken.push(...found.map(({ fields, text }) => `${fields.title ?? fields.url}: ${text.trim()}`));
              return refused;
            },
            tell: {
              asked: ({ id }, found) => told.push(`${id} ${found ?? "same"}`),
              failed: ({ id }, fault, detail, paused) =>
                told.push(`${id} ${fault} ${detail}${paused ? " paused" : ""}`),
              missed: (_, url, fault, __, again) =>
                told.push(`${new URL(url).pathname} ${fault}${again ? " again" : ""}`),
            },
          },
          (source, why) => {
            sources = sources.map((one) =>
              one.id === source.id ? { ...one, paused: { at: "2026-03-02T00:00:00.000Z", why } } : one,
            );
          },
        );
        return sourceStates(state).of("s0", sources[0]!.url);
      } finally {
        await close();
        state.close();
      }
    },
  };
}

const item = (id: string, text = `The ${id} ferry left at noon.`) => ({ id, title: id, content_text: text });

/** Sends bytes as long as somebody takes them. */
function flood(response: ServerResponse): void {
  while (!response.destroyed && response.write(Buffer.alloc(2 ** 16, "a ")));
  if (!response.destroyed) response.once("drain", () => flood(response));
}

describe("following sources", () => {
  it("takes what is new, once, and asks only whether something changed", async () => {
    let body = feed(item("first"), item("second"));
    web.serve("/feed", (request, response) => {
      const etag = `"${body.length}"`;
      if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
      else response.writeHead(200, { etag }).end(body);
    });
    const { round, taken, told } = followed([{ url: web.url("/feed") }]);
    await round();
    await round();
    body = feed(item("third"), item("first"), item("second"));
    await round();
    expect(taken).toEqual(["first", "second", "third"].map((id) => `${id}: The ${id} ferry left at noon.`));
    expect(told).toEqual(["s0 2", "s0 same", "s0 1"]);
  });

  it("takes an item again where its source changed it, and no other", async () => {
    web.page("/feed", feed(item("first"), item("second")));
    const { round, taken } = followed([{ url: web.url("/feed") }]);
    await round();
    web.page("/feed", feed(item("first", "The ferry left at one."), item("second")));
    await round();
    expect(taken.slice(2)).toEqual(["first: The ferry left at one."]);
  });

  it("tells items of two feeds apart that number theirs alike", async () => {
    for (const host of ["one.example", "two.example"]) web.page(`${host}/feed`, feed(item("7")));
    const given = ["one.example", "two.example"].map((host) => ({ url: web.url("/feed", host) }));
    const ids: unknown[] = [];
    await followed(given).round({
      take: ({ fields }) => {
        ids.push(fields.externalId);
        return null;
      },
    });
    expect(new Set(ids).size).toBe(2);
  });

  it("tells items with one id apart by their addresses, and takes one that comes twice once", async () => {
    const at = (id: string, path: string) => ({ ...item(id), title: path, url: web.url(path) });
    web.page("/feed", feed(at("same", "/1"), at("same", "/2"), at("other", "/3"), at("other", "/3")));
    const { round, taken } = followed([{ url: web.url("/feed") }]);
    await round();
    await round();
    expect(taken.map((told) => told.slice(0, 2)).sort()).toEqual(["/1", "/2", "/3"]);
  });

  it("takes what was fetched where taking it failed, without asking for it again", async () => {
    web.page("/list", `${web.url("/1.txt")}\n${web.url("/2.txt")}\n`);
    web.page("/1.txt", "One\n\nThe first ferry left at noon, and was full.");
    web.page("/2.txt", "Two\n\nThe second ferry left at one, and was empty.");
    const { round, taken } = followed([{ url: web.url("/list") }]);
    const disk = () => {
      throw new Error("the disk is full");
    };
    await expect(round({ take: disk })).rejects.toThrow("the disk is full");
    expect(taken).toEqual([]);
    await round();
    expect(taken).toHaveLength(2);
    expect(web.asked().filter((path) => path === "/1.txt")).toHaveLength(1);
  });

  it("goes on where it was ended in the middle of its pages", async () => {
    const pages = Array.from({ length: 9 }, (_, at) => `/${at}.txt`);
    web.page("/list", pages.map((path) => web.url(path)).join("\n"));
    const stop = new AbortController();
    for (const path of pages)
      web.serve(path, (_, response) => {
        if (path === "/4.txt") stop.abort();
        response.end(`Ferry ${path}\n\nThe ferry of ${path} left at noon and came back at night.`);
      });
    const { round, taken } = followed([{ url: web.url("/list") }]);
    await expect(round({ stop: stop.signal })).rejects.toThrow();
    await round();
    expect(taken).toHaveLength(9);
    expect(new Set(taken).size).toBe(9);
  });

  it("keeps each page as it came, in files that are sound after a process was killed while it wrote", async () => {
    web.page("/feed", feed(item("first")), { "content-type": "application/feed+json" });
    const { round, clock } = followed([{ url: web.url("/feed") }]);
    await round();
    const [name] = readdirSync(folder).filter((file) => file.endsWith(".warc.gz"));
    const path = join(folder, name!);
    // A part of a record that no note tells of.
    const whole = readFileSync(path);
    writeFileSync(path, Buffer.concat([whole, whole.subarray(0, 100)]));
    clock.pass(MINUTES);
    web.page("/feed", feed(item("second"), item("first")));
    await round();
    const bodies: string[] = [];
    for await (const record of new WARCParser([readFileSync(path)])) {
      const text = await record.contentText();
      // Beside each answer stand the articles that were taken from it.
      if (record.warcType === "response") bodies.push(text);
    }
    expect(bodies.map((body) => JSON.parse(body).items.length)).toEqual([1, 2]);
  });

  it("waits longer after each failure, and pauses a source that fails ten times, telling why", async () => {
    web.serve("/feed", (_, response) => response.writeHead(500).end());
    const { round, clock, told, sources } = followed([{ url: web.url("/feed") }]);
    const waits: number[] = [];
    for (let round_ = 0; round_ < 10; round_++) {
      const { due } = (await round({ every: 15 * MINUTES }))!;
      waits.push(Math.round((due - clock.now()) / MINUTES));
      await round({ every: 15 * MINUTES });
      clock.pass(due - clock.now() + 1);
    }
    expect(web.asked()).toHaveLength(10);
    expect(waits.slice(0, 6).every((wait, at) => Math.abs(wait / (15 * 2 ** at) - 1) < 0.11)).toBe(true);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1.1 * 24 * 60);
    expect(told.at(-1)).toBe("s0 status 500 paused");
    expect(sources()[0]!.paused!.why).toBe("status (500)");
    clock.pass(48 * 60 * MINUTES);
    await round();
    expect(web.asked()).toHaveLength(10);
  });

  it("begins to count again with a success, and waits as long as a server asks", async () => {
    let busy = true;
    web.serve("/feed", (_, response) => {
      if (busy) response.writeHead(429, { "retry-after": "7200" }).end();
      else response.end(feed(item("first")));
    });
    const { round, clock, taken } = followed([{ url: web.url("/feed") }]);
    const failed = (await round())!;
    expect(failed.due - clock.now()).toBeGreaterThan(7_190_000);
    busy = false;
    clock.pass(7_300_000);
    const went = (await round())!;
    expect([went.failures, went.fault, taken.length]).toEqual([0, null, 1]);
  });

  it("says where a page stands in the place of a feed, and takes nothing of it", async () => {
    web.page("/feed", "<!doctype html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>");
    const { round, told, taken } = followed([{ url: web.url("/feed") }]);
    await round();
    expect([told, taken]).toEqual([["s0 kind "], []]);
  });

  it("tries a page again where that can help, and else says what is missing", async () => {
    web.page("/list", ["/late.txt", "/gone.txt", "/never.txt"].map((path) => web.url(path)).join("\n"));
    let late = true;
    web.serve("/late.txt", (_, response) => {
      if (late) response.writeHead(500).end();
      else response.end("Late\n\nThe ferry came late, but it came after all.");
    });
    web.serve("/gone.txt", (_, response) => response.writeHead(404).end());
    web.serve("/never.txt", (_, response) => response.writeHead(502).end());
    const { round, clock, taken, told } = followed([{ url: web.url("/list") }]);
    await round();
    expect(told.toSorted()).toEqual(["/gone.txt status", "/late.txt status again", "/never.txt status again", "s0 3"]);
    late = false;
    for (let day = 0; day < 20; day++) {
      clock.pass(26 * 60 * MINUTES);
      await round();
    }
    expect(taken).toEqual([`${web.url("/late.txt")}: Late\n\nThe ferry came late, but it came after all.`]);
    expect(web.asked().filter((path) => path === "/never.txt")).toHaveLength(10);
    expect(told.filter((one) => one === "/never.txt status")).toHaveLength(1);
    expect(web.asked().filter((path) => path === "/gone.txt")).toHaveLength(1);
  });

  it("says of each page what befell it, and takes the others once", async () => {
    const text = (name: string) =>
      `The ${name} ferry\n\nThe ${name} ferry left the quay at noon and came back at night.`;
    const names = ["picture", "long", "bomb", "endless", "dying", "inside", "chain", "whole"];
    web.page("/list", names.map((name) => web.url(`/${name}.txt`)).join("\n"));
    web.page("/robots.txt", "User-agent: *\nDisallow: /inside");
    web.page("/picture.txt", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), { "content-type": "image/png" });
    web.serve("/long.txt", (_, response) => {
      response.writeHead(200, { "content-length": `${200 * 2 ** 20}` });
      flood(response);
    });
    web.page("/bomb.txt", gzipSync(Buffer.alloc(64 * 2 ** 20)), { "content-encoding": "gzip" });
    web.serve("/endless.txt", (_, response) => flood(response));
    let dies = true;
    web.serve("/dying.txt", (_, response) => {
      if (!dies) return void response.end(text("dying"));
      response.writeHead(200, { "content-length": "1000" }).write("The dying ferry");
      setTimeout(() => response.destroy(), 20);
    });
    web.page("/inside.txt", text("inside"));
    web.serve("/chain.txt", (_, response) => response.writeHead(301, { location: "/chain-2.txt" }).end());
    web.serve("/chain-2.txt", (_, response) => response.writeHead(308, { location: "/chain-3.txt" }).end());
    web.page("/chain-3.txt", text("chain"));
    web.page("/whole.txt", text("whole"));
    const { round, clock, taken, told } = followed([{ url: web.url("/list") }]);
    await round();
    expect(told.toSorted()).toEqual([
      "/bomb.txt large",
      "/dying.txt connection again",
      "/endless.txt large",
      "/inside.txt robots",
      "/long.txt large",
      "/picture.txt kind",
      "s0 8",
    ]);
    dies = false;
    for (let hour = 0; hour < 3; hour++) {
      clock.pass(60 * MINUTES);
      await round();
    }
    expect(taken.map((one) => /The (\w+) ferry/.exec(one)![1]).sort()).toEqual(["chain", "dying", "whole"]);
    const asked = (name: string) => web.asked().filter((path) => path === `/${name}.txt`).length;
    expect(names.map(asked)).toEqual([1, 1, 1, 1, 2, 0, 1, 1]);
  });

  it("follows a sitemap's index to its sitemaps and their pages, and no further", async () => {
    const sitemap = (tag: string, inner: string, paths: readonly string[]) =>
      `<?xml version="1.0"?><${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<${inner}><loc>${web.url(path)}</loc></${inner}>`).join("")}</${tag}>`;
    web.page("/index.xml", sitemap("sitemapindex", "sitemap", ["/map.xml", "/deeper.xml"]));
    web.page("/map.xml", sitemap("urlset", "url", ["/1.txt"]));
    web.page("/deeper.xml", sitemap("sitemapindex", "sitemap", ["/index.xml"]));
    web.page("/1.txt", "One\n\nThe first ferry left at noon, and was full.");
    const { round, taken } = followed([{ url: web.url("/index.xml") }]);
    await round();
    await round();
    expect(taken).toHaveLength(1);
    expect(
      web
        .asked()
        .filter((path) => path !== "/index.xml")
        .toSorted(),
    ).toEqual(["/1.txt", "/deeper.xml", "/map.xml"]);
  });

  it("fetches the page behind an item that is cut short, and keeps what only the feed says", async () => {
    const entry = (id: string, more: string) =>
      `<item><guid>${web.url(`/${id}`)}</guid><link>${web.url(`/${id}`)}</link><title>Ferry ${id}</title><pubDate>Mon, 02 Mar 2026 06:00:00 GMT</pubDate>${more}</item>`;
    const long = "The ferry left the old quay at noon with its lights on, and nobody waved. ".repeat(8);
    web.page(
      "/feed",
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Amber Quay</title>
       ${entry("cut", "<description>The ferry left …</description>")}
       ${entry("wall", `<description>${long} …</description>`)}
       ${entry("whole", `<content:encoded><![CDATA[<p>${long}</p>]]></content:encoded>`)}</channel></rss>`,
    );
    const page = (text: string) =>
      `<!doctype html><html lang="en"><head><title>x</title></head><body><article><h1>Ferry leaves the quay</h1>${text}</article></body></html>`;
    web.page("/cut", page(`<p>${long}</p><p>${long}</p>`), { "content-type": "text/html" });
    web.page("/wall", page("<p>Please subscribe to read on.</p>"), { "content-type": "text/html" });
    const records: SourceRecord[] = [];
    const { round } = followed([{ url: web.url("/feed") }]);
    await round({
      take: (record) => {
        records.push(record);
        return null;
      },
    });
    expect(web.asked().toSorted()).toEqual(["/cut", "/feed", "/wall"]);
    const [cut, wall, whole] = ["cut", "wall", "whole"].map(
      (id) => records.find(({ fields }) => fields.externalId === web.url(`/${id}`))!,
    );
    expect(cut!.text.match(/nobody waved/g)).toHaveLength(16);
    expect(cut!.fields).toMatchObject({ title: "Ferry leaves the quay", date: expect.stringContaining("02 Mar 2026") });
    expect(cut!.fields.summaryOnly).toBe(undefined);
    expect(wall!.text).toContain("nobody waved");
    expect(wall!.fields.summaryOnly).toBe(true);
    expect(wall!.notes.join()).toMatch(/page holds/);
    expect(whole!.text).toContain("nobody waved");
  });

  it("forgets a source that is followed no more", async () => {
    web.page("/feed", feed(item("first")));
    const { round, taken, add, remove } = followed([{ url: web.url("/feed") }]);
    await round();
    remove("s0");
    add(web.url("/other"), "s1");
    web.page("/other", feed(item("other")));
    await round();
    expect(taken).toHaveLength(2);
  });

  it("lets two hundred sources be asked for an hour, each four times, the failing ones less", async () => {
    const given = Array.from({ length: 200 }, (_, at) => ({ url: web.url(`/feed`, `paper${at}.example`) }));
    const fails = (at: number) => at % 10 === 9;
    const { round, clock, taken } = followed(given);
    const start = clock.now();
    const asked = new Map<number, number>();
    for (let at = 0; at < 200; at++)
      web.serve(`paper${at}.example/feed`, (_, response) => {
        asked.set(at, (asked.get(at) ?? 0) + 1);
        if (fails(at)) response.socket!.destroy();
        else response.end(feed(...Array.from({ length: asked.get(at)! }, (_, number) => item(`${at}-${number}`))));
      });
    for (let minute = 0; minute < 60; minute += 5) {
      if (clock.now() < start + minute * MINUTES) clock.pass(start + minute * MINUTES - clock.now());
      await round({ every: 15 * MINUTES });
    }
    const good = given.flatMap((_, at) => (fails(at) ? [] : [at]));
    expect(good.every((at) => asked.get(at) === 4)).toBe(true);
    expect(given.every((_, at) => !fails(at) || asked.get(at)! <= 3)).toBe(true);
    expect(taken).toHaveLength(good.length * 4);
    expect(new Set(taken).size).toBe(taken.length);
  });
});
