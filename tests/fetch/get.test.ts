import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { FetchFault } from "../../lib/fetch/net/fetch-fault.ts";
import { openGet } from "../../lib/fetch/net/get.ts";
import { openHosts } from "../../lib/fetch/net/hosts.ts";
import { openRequests } from "../../lib/fetch/net/request.ts";
import type { RobotsFile } from "../../lib/fetch/net/robots.ts";
import { quickClock, webServer } from "./web-server.ts";

const web = webServer();
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Opens the web; hosts named are allowed to be private, and every name leads to this machine. */
function open(allowed: readonly string[] | null = null) {
  const clock = quickClock();
  const robots = new Map<string, RobotsFile>();
  const requests = openRequests({
    userAgent: "Dateline/test",
    clock,
    isAllowed: (host) => (allowed ?? [`127.0.0.1:${web.port()}`, `paper.example:${web.port()}`]).includes(host),
    resolve: (_, done) => done(null, [{ address: "127.0.0.1", family: 4 }]),
  });
  closing.push(requests.close);
  const store = { get: (origin: string) => robots.get(origin) ?? null, set: robots.set.bind(robots) };
  const get = openGet(requests, openHosts(clock, new AbortController().signal), store, clock, 2000);
  return {
    clock,
    get: (url: string, more: object = {}) => get({ url: new URL(url), limit: 1 << 20, ms: 5000, ...more }),
  };
}

/** What a fetch came to nothing by, as `fault` or `fault: detail`. */
async function faultOf(fetched: Promise<unknown>): Promise<string> {
  const error = await fetched.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof FetchFault)) throw error ?? new Error("nothing failed");
  return error.fault;
}

describe("fetching an address", () => {
  it("gives what the server answers, and asks in its own name", async () => {
    web.page("/a", "Good morning", { etag: '"1"' });
    const got = await open().get(web.url("/a"));
    expect(got.body.toString()).toBe("Good morning");
    expect(got.headers.get("etag")).toBe('"1"');
    expect(web.requests.at(-1)!.headers["user-agent"]).toBe("Dateline/test");
  });

  it("follows where it leads, five times and no more, and never in a circle", async () => {
    for (let step = 0; step < 9; step++)
      web.serve(`/${step}`, (_, response) =>
        response.writeHead(step % 2 ? 302 : 301, { location: `/${step + 1}` }).end(),
      );
    web.page("/9", "The end");
    web.serve("/circle", (_, response) => response.writeHead(301, { location: "/circle" }).end());
    const { get } = open();
    const got = await get(web.url("/4"));
    expect([got.body.toString(), got.url, got.through.length]).toEqual(["The end", web.url("/9"), 5]);
    expect(await faultOf(get(web.url("/3")))).toBe("redirects");
    expect(await faultOf(get(web.url("/circle")))).toBe("redirects");
  });

  it("asks whether it is still the same", async () => {
    web.serve("/a", (request, response) =>
      request.headers["if-none-match"] === '"1"' ? response.writeHead(304).end() : response.writeHead(200).end("x"),
    );
    expect((await open().get(web.url("/a"), { etag: '"1"' })).status).toBe(304);
  });

  it("takes 304 for no answer where nothing was asked", async () => {
    web.serve("/a", (_, response) => response.writeHead(304).end());
    expect(await faultOf(open().get(web.url("/a")))).toBe("status");
  });

  it("stops at what is longer than is taken, packed or without end", async () => {
    const bomb = gzipSync(Buffer.alloc(8 << 20));
    expect(bomb.length).toBeLessThan(1 << 20);
    web.page("/bomb", bomb, { "content-encoding": "gzip" });
    web.page("/long", Buffer.alloc((1 << 20) + 1));
    let sent = 0;
    web.serve("/endless", (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 16))) sent += 1 << 16;
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    });
    const { get } = open();
    for (const path of ["/bomb", "/long", "/endless"]) expect(await faultOf(get(web.url(path)))).toBe("large");
    expect(sent).toBeLessThan(64 << 20);
  });

  it("gives up what never comes to an end, and what breaks off", async () => {
    web.serve("/silent", () => {});
    web.serve("/trickle", (_, response) => response.writeHead(200).write("a"));
    web.serve("/broken", (_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half");
      setTimeout(() => response.destroy(), 20);
    });
    web.serve("/chunk", (_, response) => {
      response.write("half");
      setTimeout(() => response.socket!.destroy(), 20);
    });
    const { get } = open();
    expect(await faultOf(get(web.url("/silent"), { ms: 150 }))).toBe("slow");
    expect(await faultOf(get(web.url("/trickle"), { ms: 150 }))).toBe("slow");
    expect(await faultOf(get(web.url("/broken")))).toBe("connection");
    expect(await faultOf(get(web.url("/chunk")))).toBe("connection");
  });

  it("says how a server refuses, and leaves it alone as long as it asks", async () => {
    web.serve("/busy", (_, response) => response.writeHead(429, { "retry-after": "30" }).end());
    web.serve("/gone", (_, response) => response.writeHead(410).end());
    web.serve("/no", (_, response) => response.writeHead(403).end());
    web.page("/a", "x");
    const { get, clock } = open();
    await get(web.url("/a"));
    const before = clock.now();
    const error = await get(web.url("/busy")).catch((error: FetchFault) => error);
    expect(error).toMatchObject({ fault: "busy", retryAfter: 30_000 });
    await get(web.url("/a"));
    expect(clock.now() - before).toBeGreaterThanOrEqual(30_000);
    expect(await faultOf(get(web.url("/gone")))).toBe("gone");
    expect(await faultOf(get(web.url("/no")))).toBe("status");
  });

  it("does not wait for a host that asks for an hour, and asks others meanwhile", async () => {
    web.serve("127.0.0.1/busy", (_, response) => response.writeHead(503, { "retry-after": "3600" }).end());
    web.page("/a", "x");
    const { get } = open();
    await faultOf(get(web.url("/busy")));
    expect(await faultOf(get(web.url("/a")))).toBe("busy");
    expect((await get(web.url("/a", "paper.example"))).body.toString()).toBe("x");
  });

  it("asks one thing of a host at a time, with a pause", async () => {
    let running = 0;
    let most = 0;
    for (const path of ["/1", "/2", "/3"])
      web.serve(path, (_, response) => {
        most = Math.max(most, ++running);
        setTimeout(() => {
          running--;
          response.end("x");
        }, 10);
      });
    const { get, clock } = open();
    const before = clock.now();
    await Promise.all(["/1", "/2", "/3"].map((path) => get(web.url(path))));
    expect(most).toBe(1);
    // robots.txt is the first of four.
    expect(clock.now() - before).toBeGreaterThanOrEqual(6000);
  });
});

describe("robots.txt", () => {
  it("is heeded, by the longest rule, with its pause", async () => {
    web.page("/robots.txt", "User-agent: *\nDisallow: /inside\nAllow: /inside/open\nCrawl-delay: 7");
    for (const path of ["/inside/a", "/inside/open", "/b"]) web.page(path, "x");
    const { get, clock } = open();
    expect(await faultOf(get(web.url("/inside/a")))).toBe("robots");
    await get(web.url("/inside/open"));
    const before = clock.now();
    await get(web.url("/b"));
    expect(clock.now() - before).toBeGreaterThanOrEqual(7000);
    expect(web.asked()).toEqual(["/inside/open", "/b"]);
  });

  it("forbids nothing where there is none, and everything for now where it cannot be had", async () => {
    web.page("/a", "x");
    await open().get(web.url("/a"));
    web.serve("/robots.txt", (_, response) => response.writeHead(500).end());
    expect(await faultOf(open().get(web.url("/a")))).toBe("robots-unknown");
  });

  it("is asked for once a day, and of each host that an address leads to", async () => {
    web.page("/b", "x");
    web.serve("127.0.0.1/a", (_, response) =>
      response.writeHead(301, { location: web.url("/b", "paper.example") }).end(),
    );
    web.page("paper.example/robots.txt", "User-agent: Dateline\nDisallow: /");
    const { get, clock } = open();
    expect(await faultOf(get(web.url("/a")))).toBe("robots");
    await get(web.url("/b"));
    const asked = () => web.requests.filter(({ path }) => path === "/robots.txt").length;
    expect(asked()).toBe(2);
    clock.pass(25 * 3600_000);
    await get(web.url("/b"));
    expect(asked()).toBe(3);
  });
});

describe("private addresses", () => {
  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://localhost/",
    "http://paper.example/",
    "http://0/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
  ])("are not fetched: %s", async (url) => {
    expect(await faultOf(open([]).get(url))).toBe("private");
  });

  it("are not reached by a redirect, nor by a port or an account in an address", async () => {
    web.serve("/a", (_, response) => response.writeHead(301, { location: "http://169.254.169.254/" }).end());
    web.serve("/b", (_, response) => response.writeHead(301, { location: "http://elsewhere.example:22/" }).end());
    web.serve("/c", (_, response) => response.writeHead(301, { location: "http://me:secret@paper.example/" }).end());
    web.serve("/d", (_, response) => response.writeHead(301, { location: "file:///etc/passwd" }).end());
    const { get } = open();
    expect(await faultOf(get(web.url("/a")))).toBe("private");
    for (const path of ["/b", "/c", "/d"]) expect(await faultOf(get(web.url(path)))).toBe("address");
  });

  it("are none where nothing listens: that is a connection that failed", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    expect(await faultOf(open([`127.0.0.1:${port}`]).get(`http://127.0.0.1:${port}/`))).toMatch(
      /connection|robots-unknown/,
    );
  });
});
