import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One request to a Meilisearch server and what it answered; `server`: which, where there are several. */
export interface Exchange {
  readonly server?: number;
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

/** A recording: exchanges by test case in the order of asking, stamped with the server that gave them. */
export interface Recording {
  readonly server: string;
  readonly cases: Readonly<Record<string, readonly Exchange[]>>;
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Starts a server on a free port of this machine; returns its address. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What stands for the address of a server in a recording. */
export const placeOf = (server: number): string => `http://server-${server}`;

/** What is answered here is a server's own, or a secret: that it is answered is all that is kept. */
const UNKEPT = /^\/(?:keys|network|experimental-features)\b/;

/** Stands between a test and real servers, and writes down what passes. A look at an unfinished task is not kept. */
export async function openRecorder(real: { readonly urls: readonly string[]; readonly key: string | null }) {
  const cases: Record<string, Exchange[]> = {};
  let current: Exchange[] = [];
  const urls: string[] = [];
  /** A text in which each server has another address. */
  const readdressed = (text: string, address: (server: number) => string) =>
    urls.reduce((changed, own, server) => changed.replaceAll(own, address(server)), text);
  const servers = real.urls.map((url, server) =>
    createServer(async (request, response) => {
      const body = await bodyOf(request);
      const headers = {
        "content-type": request.headers["content-type"] ?? "application/json",
        ...(real.key ? { authorization: `Bearer ${real.key}` } : {}),
      };
      // Servers ask each other without a recorder between.
      const sent = readdressed(body, (other) => real.urls[other]!);
      const answer = await fetch(url + request.url, {
        method: request.method!,
        headers,
        ...(sent ? { body: sent } : {}),
      });
      const text = await answer.text();
      if (!/"status":"(?:enqueued|processing)".*"startedAt"/.test(text)) {
        current.push({
          ...(real.urls.length > 1 ? { server } : {}),
          request: `${request.method} ${request.url} ${readdressed(body, placeOf)}`,
          status: answer.status,
          body: UNKEPT.test(request.url!) ? "{}" : text,
        });
      }
      response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
    }),
  );
  for (const server of servers) urls.push(await listening(server));
  return {
    urls,
    cases,
    /** What comes now belongs to a case; null: to none, and is not kept. */
    begin(name: string | null): void {
      current = [];
      if (name !== null) cases[name] = current;
    },
    close() {
      for (const server of servers) server.close();
    },
  };
}
