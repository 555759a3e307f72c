import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One request to a Meilisearch server and what it answered. */
export interface Exchange {
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

/** Stands between a test and a real server, and writes down what passes. A look at an unfinished task is not kept. */
export async function openRecorder(real: { readonly url: string; readonly key: string | null }) {
  const cases: Record<string, Exchange[]> = {};
  let current: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const headers = {
      "content-type": request.headers["content-type"] ?? "application/json",
      ...(real.key ? { authorization: `Bearer ${real.key}` } : {}),
    };
    const answer = await fetch(real.url + request.url, { method: request.method!, headers, ...(body ? { body } : {}) });
    const text = await answer.text();
    if (!/"status":"(?:enqueued|processing)".*"startedAt"/.test(text)) {
      current.push({ request: `${request.method} ${request.url} ${body}`, status: answer.status, body: text });
    }
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  return {
    url: await listening(server),
    cases,
    /** What comes now belongs to a case; null: to none, and is not kept. */
    begin(name: string | null): void {
      current = [];
      if (name !== null) cases[name] = current;
    },
    close: () => server.close(),
  };
}
