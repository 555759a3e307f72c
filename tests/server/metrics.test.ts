import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { register } from "@prometheus-io/client";
import { afterEach, describe, expect, it } from "vitest";
import { log } from "../../app/_watch/log.ts";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";
import { answerWith } from "../../server/answer.ts";
import { mayReadMetrics } from "../../server/answer-metrics.ts";
import { siteServer } from "../../server/site-server.ts";

const TOKEN = "a-token-of-some-length";
let server: Server;
afterEach(() => new Promise((resolve) => server?.close(resolve) ?? resolve(null)));

async function serve(more: object = {}) {
  server = siteServer(
    answerWith(async (_, response) => void response.end("page"), { dev: false, isStopping: () => false, ...more }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return (path: string, ...headers: readonly string[]) =>
    exchange(port, `${[`GET ${path} HTTP/1.1`, "Host: x", "Connection: close", ...headers].join("\r\n")}\r\n\r\n`);
}

const from = (remoteAddress: string, authorization?: string) =>
  ({ socket: { remoteAddress }, headers: { authorization } }) as unknown as IncomingMessage;

describe("metrics", () => {
  it("are for this machine alone, past no proxy, where there is no token", () => {
    for (const address of ["127.0.0.1", "127.8.0.1", "::1", "::ffff:127.0.0.1"])
      expect(mayReadMetrics(from(address), false, null)).toBe(true);
    for (const address of ["10.0.0.1", "::ffff:10.0.0.1", "1127.0.0.1", "fe80::1", ""])
      expect(mayReadMetrics(from(address), false, null)).toBe(false);
    expect(mayReadMetrics(from("127.0.0.1"), true, null)).toBe(false);
  });

  it("are for whoever has the token where there is one, from wherever", () => {
    expect(mayReadMetrics(from("10.0.0.1", `Bearer ${TOKEN}`), true, TOKEN)).toBe(true);
    for (const given of [undefined, TOKEN, "Bearer ", `Bearer ${TOKEN}x`, `Basic ${TOKEN}`])
      expect(mayReadMetrics(from("127.0.0.1", given), false, TOKEN)).toBe(false);
  });

  it("say why they are not told", async () => {
    const forwarded = await (await serve())("/metrics", "X-Forwarded-For: 10.0.0.1");
    expect(forwarded.status).toBe(403);
    expect(JSON.parse(forwarded.body)).toMatchObject({
      status: 403,
      detail: expect.stringContaining("this machine alone"),
    });
    server.close();
    expect((await (await serve({ metricsToken: TOKEN }))("/metrics")).status).toBe(401);
  });

  it("count requests by what they are for, and never by what is typed", async () => {
    register.resetMetrics();
    const ask = await serve();
    for (const path of ["/", "/search?q=secret", "/search?q=other", "/secret-page", "/%zz"]) await ask(path);
    const { status, body, headers } = await ask("/metrics");
    expect([status, headers["content-type"]]).toEqual([200, register.contentType]);
    expect(body).toContain('dateline_http_requests_total{kind="search",status="200"} 2');
    expect(body).toContain('dateline_http_requests_total{kind="other",status="400"} 1');
    expect(body).not.toContain("secret");
  });
});

describe("the log", () => {
  /** What is logged while something is done. */
  async function logged(level: string, queries: boolean): Promise<Record<string, unknown>[]> {
    const lines: string[] = [];
    const own = log();
    const before = own.level;
    own.level = level;
    const stream = Object.getOwnPropertySymbols(own).find((symbol) => String(symbol) === "Symbol(pino.stream)")!;
    const kept = Reflect.get(own, stream);
    Reflect.set(own, stream, { write: (line: string) => lines.push(line) });
    const { headers } = await (await serve({ logsQueries: queries }))("/search?q=secret");
    await new Promise((resolve) => setImmediate(resolve));
    Reflect.set(own, stream, kept);
    own.level = before;
    expect(headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
    return lines.map((line) => ({ ...JSON.parse(line), asked: headers["x-request-id"] }));
  }

  it("has each request under its id, without what was searched for unless that is asked for", async () => {
    const [line, ...more] = await logged("info", false);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ method: "GET", url: "/search", status: 200, ms: expect.any(Number) });
    expect(line!.id).toBe(line!.asked);
    expect((await logged("info", true))[0]).toMatchObject({ url: "/search?q=secret" });
  });

  it("has no requests where it was asked for faults alone", async () => {
    expect(await logged("warn", true)).toEqual([]);
  });
});
