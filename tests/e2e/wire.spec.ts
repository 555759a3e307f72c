import { expect, test } from "@playwright/test";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";
import { runFuzz } from "../../scripts/bench/fuzz/run.ts";
import { ODD } from "./pages.ts";

// What passes between the site and other programs: no browser, so once is enough.

const PROBLEMS = [
  ["/api/v1/search?from=soon", 400, "from"],
  ["/api/v1/search?page=0", 400, "page"],
  ["/api/v1/facets/person?from=soon", 400, "from"],
  ["/api/v1/facets/person?page=two", 400, "page"],
  [`/api/v1/facets/person?find=${"x".repeat(101)}`, 400, "find"],
  ["/api/v1/suggest?q=moon&sort=best", 400, "sort"],
  [`/api/v1/suggest?q=${"x".repeat(2001)}`, 400, "q"],
  ["/article/0/cite", 400, "format"],
  ["/article/0/cite?format=word", 400, "format"],
  ["/article/0/cite?format=ris", 404, undefined],
  ["/article/what/cite?format=ris", 404, undefined],
  ["/api/v1/facets/colour", 404, undefined],
  ["/api/v1", 404, undefined],
  ["/api/v2/search", 404, undefined],
  ["/api/nope", 404, undefined],
  ["/api/%E0%A4%A", 400, undefined],
] as const;

for (const [path, status, parameter] of PROBLEMS) {
  test(`a program is told what is wrong: ${path.slice(0, 60)} @script`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "private, no-store",
    });
    expect(await response.json()).toEqual({
      title: status === 400 ? "Bad Request" : "Not Found",
      status,
      detail: expect.any(String),
      ...(parameter && { parameter }),
    });
  });
}

test("no address takes anything but a question @script", async ({ request }) => {
  for (const path of ["/", "/api/v1/search", "/article/0", "/article/0/cite", "/_next/static/x", "/nowhere"]) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await request.fetch(path, { method });
      expect(response.status()).toBe(405);
      expect(response.headers().allow).toBe("GET, HEAD, OPTIONS");
    }
  }
  expect((await request.put("/api/v1/search")).headers()["content-type"]).toBe("application/problem+json");
});

test("an engine that is gone or slow is 503 for programs, with when to ask again @script", async ({ request }) => {
  for (const path of ["/api/v1/search?q=fall", "/api/v1/suggest?q=fall", "/api/v1/facets/person?q=fall"]) {
    const response = await request.get(ODD + path);
    expect(response.status()).toBe(503);
    expect(Number(response.headers()["retry-after"])).toBeGreaterThan(0);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 503, trouble: "down" });
  }
  // What can be no article's id is not asked for.
  expect((await request.get(`${ODD}/article/fall`)).status()).toBe(404);
});

test("every answer carries the same headers, and none but a file for everyone is kept by a cache @script", async ({
  request,
  baseURL,
}) => {
  const { hits } = await (await request.get("/api/v1/search?q=moon")).json();
  const html = await (await request.get("/")).text();
  const [[script], [style]] = [/\/_next\/static\/[^"]+\.js/.exec(html)!, /\/_next\/static\/[^"]+\.css/.exec(html)!];
  const paths = [
    "/",
    "/search?q=moon",
    `/article/${hits[0].id}`,
    "/about",
    "/help",
    "/facet/person",
    "/article/0",
    "/nowhere",
    "/_next/static/none.js",
    "/_next/image?url=%2Ficon.svg&w=64&q=75",
    "/iconX",
    "/search/",
    "/api/health",
    "/api/v1/search",
    "/api/v1/suggest?q=man",
    "/api/v1/facets/person",
    `/article/${hits[0].id}/cite?format=ris`,
    "/api/nope",
  ];
  for (const path of [...paths, script, style, "/icon.svg"]) {
    const response = await request.get(path, { maxRedirects: 0 });
    const { "cache-control": caching, "content-security-policy": policy, ...headers } = response.headers();
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": expect.any(String) });
    expect(policy).toContain("frame-ancestors 'none'");
    if (paths.includes(path)) expect(caching).toMatch(/^private, .*no-store/);
  }
  for (const file of [script, style])
    expect((await request.get(file)).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  // Pictures are not resized: nothing can be had resized on others' account.
  expect((await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75")).status()).toBe(404);
  const unmet = await request.get(script, { headers: { range: "bytes=99999999-", "if-match": '"x"' } });
  expect(unmet.status()).toBe(200);
  const packed = await exchange(
    Number(new URL(baseURL!).port),
    "GET /search?q=moon HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n",
  );
  expect(packed.headers["content-encoding"]).toBe("gzip");
});

test("a page is its HTML once, with a few kilobytes of scripts and none inside @script", async ({ request }) => {
  const { hits } = await (await request.get("/api/v1/search?q=moon")).json();
  for (const path of ["/", "/search?q=the+", `/article/${hits[0].id}?q=moon`, "/facet/person", "/about", "/nowhere"]) {
    const html = await (await request.get(path)).text();
    const inside = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes!);
    expect(inside.filter((attributes) => !/ src=|type="application\/(?:ld\+)?json"/.test(attributes))).toEqual([]);
    const files = new Set([...html.matchAll(/"(\/[^"]+\.js)"/g)].map(([, file]) => file!));
    const scripts = await Promise.all([...files].map(async (file) => (await request.get(file)).text()));
    expect(scripts.join("").length).toBeGreaterThan(5000);
    expect(scripts.join("").length).toBeLessThan(22_000);
    // A page that says itself once more is more than twice as long.
    expect(html.length).toBeLessThan(path.startsWith("/search") ? 96_000 : 100_000);
    // Every title of a list stands in it once, and nowhere as data.
    const [headline] = /(?<=class="headline"><a href="[^"]+">)[^<]{12,}/.exec(html) ?? [];
    if (headline) expect(html.split(headline)).toHaveLength(2);
  }
});

test("a page that is not there is 404, whatever a proxy says of the address by which it was reached @script", async ({
  request,
}) => {
  for (const path of ["/article/0", "/article/none", "/article/%00", "/facet/nosuch", "/nowhere"]) {
    for (const headers of [
      { "x-forwarded-proto": "https" },
      { "x-forwarded-proto": "https", "x-forwarded-host": "news.example", "x-forwarded-port": "443" },
      { "x-forwarded-host": "a b, <script>" },
      { host: "news" },
    ] as Record<string, string>[]) {
      const response = await request.get(path, { headers });
      expect(response.status()).toBe(404);
      expect((await response.text()).replace(/<script.*?<\/script>/gs, "")).toContain(
        "Nothing is kept under this address",
      );
    }
  }
  const cite = await request.get("/article/0/cite?format=ris", { headers: { "x-forwarded-proto": "https" } });
  expect(cite.status()).toBe(404);
});

test("the longest query is read in any script @script", async ({ request }) => {
  const page = await request.get(`/search?q=${encodeURIComponent("月".repeat(2000))}`);
  expect(page.status()).toBe(200);
});

test("an upgrade is refused at once, and nothing is left of it @script", async ({ baseURL }) => {
  const port = Number(new URL(baseURL!).port);
  for (const path of ["/article/0", "/", "/_next/hmr", "/api/v1/search", "/nowhere"]) {
    const head = `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket`;
    const key = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==";
    // The server ends the connection by itself: this would wait for ever else.
    const answers = await Promise.all(Array.from({ length: 20 }, () => exchange(port, `${head}\r\n${key}\r\n\r\n`)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(400));
  }
});

test("1,500 spoilt requests: each is answered, none fails @script", async ({ baseURL }) => {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  console.log(`fuzz seed ${seed}`);
  const sent = await runFuzz(Number(new URL(baseURL!).port), seed, 1500, 4);
  expect(sent).toHaveLength(1500);
  // Spoilt, yet not so much that all are refused before anything is done for them.
  expect(sent.filter(({ status }) => status === 200).length).toBeGreaterThan(300);
  const faults = sent.filter(({ fault }) => fault !== null);
  expect(faults.map(({ fault, bytes }) => `seed ${seed}: ${fault}: ${bytes.toString("latin1")}`)).toEqual([]);
});
