import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** One request to a Meilisearch server and what it answered. */
export interface Exchange {
  readonly request: string;
  readonly status: number;
  readonly body: string;
}

/** A recording: exchanges by test case, stamped with the server that gave them. */
export interface Recording {
  readonly server: string;
  readonly cases: Readonly<Record<string, readonly Exchange[]>>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function listening(server: Server): Promise<string> {
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
    begin(name: string): void {
      current = [];
      cases[name] = current;
    },
    close: () => server.close(),
  };
}

/** Answers as the recording does. A request that the recording does not hold is refused, and said so. */
export async function openReplay(recording: Recording) {
  let left: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const asked = `${request.method} ${request.url} ${await bodyOf(request)}`;
    const at = left.findIndex((exchange) => exchange.request === asked);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const differs = {
      message: `The recording holds no such request: ${asked.slice(0, 500)}`,
      code: "not_recorded",
      type: "invalid_request",
    };
    response
      .writeHead(found?.status ?? 400, { "content-type": "application/json" })
      .end(found?.body ?? JSON.stringify(differs));
  });
  return {
    url: await listening(server),
    begin(name: string): void {
      left = [...(recording.cases[name] ?? [])];
    },
    close: () => server.close(),
  };
}
