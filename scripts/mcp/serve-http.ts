import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { createMcpHandler } from "@modelcontextprotocol/server";
import type { ToolSource } from "../../lib/query/tools/tool.ts";
import { toolServer } from "./tool-server.ts";

/** Where it is asked. */
const PATH = "/mcp";

/** The longest request, in bytes: a tool's input is some words. */
const LONGEST = 256 * 1024;

interface Where {
  readonly host: string;
  readonly port: number;
  /** Names of hosts, beside this machine's own, by which it may be asked. */
  readonly names: readonly string[];
  /** Whether whoever sends a request may. */
  readonly mayAsk: (request: IncomingMessage) => boolean;
}

interface HttpTools {
  /** Where it listens: one that is free where 0 was asked for. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves the tools over HTTP ("Streamable HTTP"), without sessions: each request stands for itself. */
export async function serveHttp(source: ToolSource, { host, port, names, mayAsk }: Where): Promise<HttpTools> {
  const handler = createMcpHandler(() => toolServer(source), { maxRequestBodySize: LONGEST });
  const server = createServer((request, response) => {
    const refusal = refused(request, names);
    if (refusal !== null) return void response.writeHead(refusal).end();
    guarded(request, response).catch(() => response.destroy());
  });
  async function guarded(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (mayAsk(request)) return answer(handler.fetch, request, response);
    response.writeHead(401, { "www-authenticate": 'Bearer realm="Dateline"' }).end();
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ message }) => reject(new Error(`Cannot serve at ${host}:${port}: ${message}.`)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      await handler.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  ask: (request: Request) => Promise<Response>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  response.on("close", () => gone.abort());
  const { method = "GET", headers, url = "" } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  const {
    status,
    headers: told,
    body,
  } = await ask(
    new Request(`http://localhost${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
      ...(hasBody && { body: Readable.toWeb(request) as globalThis.ReadableStream, duplex: "half" }),
      signal: gone.signal,
    } as RequestInit),
  );
  response.writeHead(status, Object.fromEntries(told));
  if (body === null) return void response.end();
  await pipeline(Readable.fromWeb(body as ReadableStream), response);
}

const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The status with which a request is refused, or null. A page in a browser of this machine must not reach the tools by a name
 * that it made to lead here, nor from another site (DNS rebinding; the specification's "Security Warning").
 */
function refused(
  { url = "", headers: { host = "", origin } }: IncomingMessage,
  names: readonly string[],
): number | null {
  if (url.split("?", 1)[0] !== PATH) return 404;
  const isKnown = (name: string) => OWN.test(name) || names.includes(name);
  if (!isKnown(host.replace(/:\d+$/, ""))) return 403;
  return origin === undefined || (URL.canParse(origin) && isKnown(new URL(origin).hostname)) ? null : 403;
}
