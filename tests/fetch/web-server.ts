import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Clock } from "../../lib/fetch/clock.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of a test's own on this machine: what stands at each address, and what was asked. */
export function webServer() {
  const pages = new Map<string, Handler>();
  const asked: { readonly host: string; readonly path: string; readonly headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url!;
    asked.push({ host: request.headers.host!, path, headers: request.headers });
    const handler = pages.get(`${request.headers.host!.split(":")[0]}${path}`) ?? pages.get(path);
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    pages.clear();
    asked.length = 0;
  });
  const port = () => (server.address() as AddressInfo).port;
  return {
    port,
    url: (path: string, host = "127.0.0.1") => `http://${host}:${port()}${path}`,
    /** The paths that were asked for, robots.txt aside. */
    asked: () => asked.filter(({ path }) => path !== "/robots.txt").map(({ path }) => path),
    requests: asked,
    serve: (path: string, handler: Handler) => void pages.set(path, handler),
    page: (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
      void pages.set(path, (_, response) => response.writeHead(200, headers).end(body)),
  };
}

/** A clock that does not wait: each sleep only moves it on. */
export function quickClock(
  start = Date.parse("2026-03-02T08:00:00Z"),
): Clock & { readonly pass: (ms: number) => void } {
  let now = start;
  return {
    now: () => now,
    async sleep(ms) {
      const end = now + ms;
      await new Promise(setImmediate);
      now = Math.max(now, end);
    },
    pass: (ms) => {
      now += ms;
    },
  };
}

/** A JSON Feed of items with whole texts. */
export function feed(...items: readonly { readonly id: string; readonly [key: string]: unknown }[]): string {
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "The Amber Quay", items });
}
