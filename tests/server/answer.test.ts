// Longer than other files: all that comes over HTTP is asked of one server.
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawing } from "../../app/_page/drawn.ts";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";
import { answerWith } from "../../server/answer.ts";
import { type KnownNames, knownNames } from "../../server/known-names.ts";
import { siteServer } from "../../server/site-server.ts";

const NAMES = {
  host: "127.0.0.1",
  siteUrl: "https://news.example",
  allowedHosts: ["desk"],
  trustedProxies: ["loopback"],
};
const ANY = knownNames({ ...NAMES, allowedHosts: ["*"] });

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

// What is asked for by which name is tried by itself; else any will do.
vi.stubEnv("ALLOWED_HOSTS", "*");

/** Serves with a stand-in for Next, and sends it the head of a request. */
async function ask(head: string, next: Next, { dev = false, origins = [] as readonly string[], names = ANY } = {}) {
  const port = await serve(answerWith(next, { dev, isStopping: () => false, origins, names }));
  const lines = [head, ...(/\nhost:/i.test(head) ? [] : ["Host: news.example"]), "Connection: close"];
  return exchange(port, `${lines.join("\r\n")}\r\n\r\n`);
}

async function serve(answer: RequestListener): Promise<number> {
  server = siteServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const page: Next = async (_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.write("<p>made by ");
  await setTimeout(1);
  response.end("Next</p>");
};
const untouched: Next = () => Promise.reject(new Error("Next was asked"));

describe("an address that asks too often", () => {
  /** A server that believes every request to come from an address. */
  const from =
    (remoteAddress: string, answer: RequestListener): RequestListener =>
    (request, response) => {
      Object.defineProperty(request.socket, "remoteAddress", { value: remoteAddress });
      return answer(request, response);
    };

  it("is told when to ask again, whatever it asks for; this machine never", async () => {
    const limited = answerWith(page, { dev: false, isStopping: () => false, requestsPerMinute: 2 });
    const get = async (port: number, path: string) =>
      exchange(port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const port = await serve(from("10.0.0.1", limited));
    expect((await get(port, "/_next/a.css")).status).toBe(200);
    expect([(await get(port, "/")).status, (await get(port, "/search")).status]).toEqual([200, 200]);
    const refused = await get(port, "/search");
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "30"]);
    expect(refused.body).toContain("2 requests a minute");
    expect(JSON.parse((await get(port, "/api/v1/search")).body)).toMatchObject({ status: 429 });
    await new Promise((resolve) => server.close(resolve));
    const local = await serve(limited);
    for (let n = 0; n < 4; n++) expect((await get(local, "/")).status).toBe(200);
  });
});

describe("an answer", () => {
  it("carries the same headers whoever writes it, and is kept by no cache", async () => {
    const answers = [
      await ask("GET / HTTP/1.1", page),
      await ask("PUT / HTTP/1.1", untouched),
      await ask("OPTIONS * HTTP/1.1", untouched),
      await ask("CONNECT x:1 HTTP/1.1", untouched),
      await ask("GET /\u0001 HTTP/1.1", untouched),
      await ask(`GET / HTTP/1.1\r\nx: ${"x".repeat(100_000)}`, untouched),
      await ask("GET / HTTP/1.1\r\nExpect: wonders", untouched),
      await ask("GET /search/ HTTP/1.1", async (_, response) => void response.writeHead(308, { location: "/" }).end()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 405, 204, 405, 400, 431, 417, 308]);
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "content-security-policy": expect.stringMatching(/^default-src '(?:self|none)'.*frame-ancestors 'none'$/),
      });
  });

  it("leaves a file's caching as it is, and takes it from what is an error", async () => {
    const file =
      (status: number): Next =>
      async (_, response) =>
        void response.writeHead(status, { "Content-Type": "text/plain" }).end();
    const cached = (status: number) =>
      ask("GET /_next/static/x HTTP/1.1", async (request, response) => {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        await file(status)(request, response);
      });
    expect((await cached(200)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await cached(304)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await cached(404)).headers["cache-control"]).toBe("private, no-store");
  });

  it("lets no script run but the site's files, and what Next shows of errors while one develops", async () => {
    const policyOf = async (dev: boolean) =>
      (await ask("GET / HTTP/1.1", page, { dev })).headers["content-security-policy"]!;
    expect(await policyOf(false)).toContain("default-src 'self'; script-src 'self'; style-src 'self';");
    expect(await policyOf(true)).toContain("script-src 'self' 'unsafe-inline'");
  });

  it("may be read by pages of other sites where these are set, and what programs ask alone", async () => {
    const named = (path: string, origins: readonly string[], origin: string | null = "https://desk.example") =>
      ask(`${path} HTTP/1.1${origin === null ? "" : `\r\nOrigin: ${origin}`}`, page, { origins });
    const allowed = async (...asked: Parameters<typeof named>) =>
      (await named(...asked)).headers["access-control-allow-origin"] ?? null;
    const desk = ["https://desk.example", "https://lab.example"];
    expect(await allowed("GET /api/v1/search", [])).toBe(null);
    expect(await allowed("GET /api/v1/search", desk)).toBe("https://desk.example");
    expect(await allowed("GET /feed/atom", ["*"])).toBe("*");
    expect(await allowed("GET /api/v1/search", desk, "https://evil.example")).toBe(null);
    expect(await allowed("GET /api/v1/search", desk, null)).toBe(null);
    expect(await allowed("GET /search", ["*"])).toBe(null);
    expect(await allowed("GET /corrections", ["*"])).toBe(null);
    const { status, headers } = await named("OPTIONS /api/v1/search", desk);
    expect({ status, ...headers }).toMatchObject({
      status: 204,
      vary: "origin",
      "access-control-allow-methods": "GET, HEAD",
    });
    expect((await named("GET /api/v1/search", desk)).headers).not.toHaveProperty("access-control-allow-credentials");
  });

  it("ends the connection while the server is stopping", async () => {
    // Not by way of `ask`, which asks for that itself.
    const port = await serve(answerWith(page, { dev: false, isStopping: () => true }));
    const { status, headers } = await exchange(port, "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n");
    expect({ status, connection: headers.connection }).toEqual({ status: 200, connection: "close" });
  });
});

describe("a page", () => {
  /** Draws a page past Next, as `servePage` does. */
  const drawn =
    (status: number, body: string, retryAfter: number | null = null): Next =>
    async (_, response) => {
      await setTimeout(1);
      const packed = { encoding: "gzip", body: gzipSync(body) } as const;
      drawing.getStore()!.drawn = { status, retryAfter, type: "text/html; charset=utf-8", ...packed };
      response.statusCode = status;
      response.end();
    };
  const bytes = async (next: Next) => {
    const port = await serve(answerWith(next, { dev: false, isStopping: () => false }));
    return fetch(`http://127.0.0.1:${port}/article/0`);
  };

  it("is sent whole, packed, with its own status and when to ask again", async () => {
    const response = await bytes(drawn(503, "<p>made by the site", 10));
    expect(response.status).toBe(503);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "retry-after": "10",
      "content-encoding": "gzip",
      "content-type": "text/html; charset=utf-8",
      "content-length": String(gzipSync("<p>made by the site").length),
      "cache-control": "private, no-store",
      vary: expect.stringContaining("accept-encoding"),
    });
    expect(await response.text()).toBe("<p>made by the site");
  });

  it("is that of one request, whatever is under way beside it", async () => {
    const both: Next = async (request, response) => {
      await setTimeout(request.url === "/slow" ? 40 : 1);
      await drawn(request.url === "/slow" ? 404 : 200, request.url!)(request, response);
      await setTimeout(request.url === "/slow" ? 1 : 60);
    };
    const port = await serve(answerWith(both, { dev: false, isStopping: () => false }));
    const told = ["/slow", "/quick"].map(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.text()];
    });
    expect(await Promise.all(told)).toEqual([
      [404, "/slow"],
      [200, "/quick"],
    ]);
  });
});

describe("what Next says of an error", () => {
  const empty: Next = async (_, response) => {
    response.statusCode = 500;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Link", "</x.css>; rel=preload");
    response.write(gzipSync("<html id=__next_error__>"));
    await setTimeout(1);
    response.end(gzipSync("</html>"));
  };

  it("becomes a page that needs no script", async () => {
    const { status, headers, body } = await ask("GET /search?q=x HTTP/1.1", empty);
    expect({ status, type: headers["content-type"] }).toEqual({ status: 500, type: "text/html; charset=utf-8" });
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers).not.toHaveProperty("link");
    expect(body).toHaveLength(Number(headers["content-length"]));
    expect(body).toMatch(/^<!doctype html>.*<h1>This page could not be made<\/h1>.*<form action="\/search"/s);
    const [, nonce] = /<style nonce="([^"]+)">/.exec(body)!;
    expect(headers["content-security-policy"]).toContain(`style-src 'nonce-${nonce}'`);
    expect(headers["content-security-policy"]).not.toContain("script-src");
  });

  it("becomes a problem document for programs", async () => {
    for (const path of ["/api/v1/search", "/article/0/cite?format=ris"]) {
      const { headers, body } = await ask(`GET ${path} HTTP/1.1`, empty);
      expect(headers["content-type"]).toBe("application/problem+json");
      expect(JSON.parse(body)).toMatchObject({ title: "Internal Server Error", status: 500 });
    }
  });

  it("stays where the site said it itself, and in development", async () => {
    const own: Next = async (_, response) => {
      // As Next hands on a header of a route.
      response.setHeader("content-type", ["application/problem+json"]);
      response.writeHead(503).end("its own");
    };
    expect((await ask("GET /api/v1/search HTTP/1.1", own)).body).toContain("its own");
    const missing: Next = async (_, response) => void response.writeHead(404).end("its own");
    expect((await ask("GET /nowhere HTTP/1.1", missing)).body).toContain("its own");
    const failed: Next = async (_, response) => void response.writeHead(500).end("with the stack");
    expect((await ask("GET / HTTP/1.1", failed, { dev: true })).body).toContain("with the stack");
  });

  it("has no body where only the head was asked for", async () => {
    expect(await ask("HEAD / HTTP/1.1", empty)).toMatchObject({ status: 500, body: "" });
  });
});

describe("a request", () => {
  it.each([
    ["POST /api/v1/search HTTP/1.1\r\nContent-Length: 0", 405],
    ["DELETE /article/0 HTTP/1.1", 405],
    ["TRACE / HTTP/1.1", 405],
    ["GET * HTTP/1.1", 400],
    ["GET other.example:443 HTTP/1.1", 400],
    ["GET /%E0%A4%A HTTP/1.1", 400],
    ["GET /article/% HTTP/1.1", 400],
    ["GET / HTTP/1.1\r\nHost: a b", 400],
    ["GET / HTTP/1.1\r\nHost: <script>", 400],
    ["GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket", 400],
    ["GET / HTTP/1.1\r\nConnection: upgrade\r\nUpgrade: h2c, WebSocket", 400],
  ])("is refused before Next sees it: %s", async (head, status) => {
    const answer = await ask(head, untouched);
    expect(answer.status).toBe(status);
    expect(answer.headers.connection).toBe("close");
    if (status === 405) expect(answer.headers.allow).toBe("GET, HEAD, OPTIONS");
  });

  it.each([
    "GET /?q=% HTTP/1.1",
    "GET /search?q=%E0%A4%A HTTP/1.1",
    "HEAD / HTTP/1.1",
    "GET / HTTP/1.1\r\nHost: [2001:db8::1]:3000",
    "GET / HTTP/1.1\r\nHost: news_desk.example:80",
    "GET / HTTP/1.1\r\nHost:",
    "GET / HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c",
    "GET / HTTP/1.1\r\nExpect: 100-continue",
  ])("is answered: %s", async (head) => expect((await ask(head, page)).status).toBe(200));

  it("by a name that is not the site's is refused in plain words, as a page and for programs", async () => {
    const names = knownNames(NAMES);
    const said = "This site is not known by the name by which it was asked. Whoever runs it can set SITE_URL";
    for (const path of ["/", "/api/v1/search?q=a", "/feed/atom"]) {
      const answer = await ask(`GET ${path} HTTP/1.1\r\nHost: rebound.example:3000`, untouched, { names });
      expect([answer.status, answer.headers["x-content-type-options"]]).toEqual([421, "nosniff"]);
      expect(answer.body).toContain(said);
      expect(answer.body).not.toContain("rebound");
    }
    expect((await ask("GET / HTTP/1.1\r\nHost: news.example", page, { names })).status).toBe(200);
  });

  it("is believed to come by another address where a trusted proxy says so, and that is the site's", async () => {
    const told = async (names: KnownNames) => {
      let headers: IncomingMessage["headers"] = {};
      const lines = "X-Forwarded-Host: news.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 10.0.0.1";
      await ask(
        `GET / HTTP/1.1\r\nHost: 127.0.0.1:3000\r\n${lines}`,
        async (request, response) => {
          headers = { ...request.headers };
          response.end();
        },
        { names },
      );
      return [headers["x-forwarded-host"], headers["x-forwarded-proto"], headers["x-forwarded-for"]];
    };
    expect(await told(knownNames(NAMES))).toEqual(["news.example", "https", "10.0.0.1"]);
    expect(await told(knownNames({ ...NAMES, siteUrl: null }))).toEqual([undefined, "https", "10.0.0.1"]);
    expect(await told(knownNames({ ...NAMES, trustedProxies: ["10.0.0.0/8"] }))).toEqual([
      undefined,
      undefined,
      "10.0.0.1",
    ]);
  });

  it("without Host is refused, but for clients older than that header", async () => {
    const port = await serve(answerWith(page, { dev: false, isStopping: () => false }));
    expect(await exchange(port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).toMatchObject({
      status: 400,
      headers: { "cache-control": "private, no-store" },
    });
    expect((await exchange(port, "GET / HTTP/1.0\r\n\r\n")).status).toBe(200);
  });

  it("to a whole address, as a proxy may send it, is one to its path", async () => {
    let url: string | undefined;
    await ask("GET http://news.example/search?q=a%20b HTTP/1.1", async (...both) => {
      url = both[0].url;
      await page(...both);
    });
    expect(url).toBe("/search?q=a%20b");
  });

  it.each([
    ["", false],
    ["Accept: text/html", false],
    ["X-Forwarded-For: 10.0.0.1", true],
    ["x-forwarded-anything:", true],
    ["Forwarded: for=10.0.0.1", true],
    ["Via: 1.1 proxy", true],
    ["X-Real-IP: 10.0.0.1", true],
    ["X-Client-IP: 10.0.0.1", true],
    ["True-Client-IP: 10.0.0.1", true],
    ["CF-Connecting-IP: 10.0.0.1", true],
  ])("with %j was handed on by a proxy: %s", async (line, expected) => {
    let told: boolean | undefined;
    await ask(`GET / HTTP/1.1${line && `\r\n${line}`}`, async (_, response) => {
      told = drawing.getStore()?.forwarded;
      response.end();
    });
    expect(told).toBe(expected);
  });

  it("cannot speak to Next's own machinery", async () => {
    const given = async (head: string) => {
      let names: string[] = [];
      await ask(head, async (...both) => {
        names = Object.keys(both[0].headers);
        await page(...both);
      });
      return names.filter((name) => !["host", "connection", "content-security-policy"].includes(name));
    };
    const tree = encodeURIComponent(JSON.stringify(["", { children: ["__PAGE__", {}] }, null, null]));
    const machinery =
      "x-middleware-prefetch: 1\r\nx-middleware-subrequest: a\r\nx-nextjs-data: 1\r\nx-matched-path: /about\r\nnext-action: x";
    expect(await given(`GET / HTTP/1.1\r\n${machinery}\r\nNext-Router-State-Tree: ${tree}`)).toEqual([]);
    expect(await given(`GET / HTTP/1.1\r\nRSC: 1\r\nNext-Router-State-Tree: ${tree}\r\nNext-Url: /search`)).toEqual([]);
  });

  it("broken in its body is refused, but not in the middle of an answer that has begun", async () => {
    const head = "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await ask(`${head}no chunk`, async () => {})).toMatchObject({
      status: 400,
      headers: { "cache-control": "private, no-store" },
    });
    const begun: Next = async (_, response) => void response.write("begun");
    const port = await serve(answerWith(begun, { dev: false, isStopping: () => false }));
    const said = await new Promise<string>((resolve) => {
      let said = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(head));
      socket.on("data", (data) => {
        if (said === "") socket.write("no chunk");
        said += data;
      });
      socket.on("error", () => {}).on("close", () => resolve(said));
    });
    expect(said.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200"]);
    expect(said).toContain("begun");
  });
});
