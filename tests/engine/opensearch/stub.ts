import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came, and an answer to it; null: the connection is closed without one. */
export interface StubRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}
export type StubAnswer = { readonly status?: number; readonly body: object | string } | null;

/** A server that answers as a test says, and keeps what it was asked. */
export async function openStub(answer: (request: StubRequest) => StubAnswer | Promise<StubAnswer>) {
  const requests: StubRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url: path = "", headers } = request;
    const asked = { method, path, headers, body: Buffer.concat(chunks).toString("utf8") };
    requests.push(asked);
    const given = await answer(asked);
    if (given === null) {
      request.socket.destroy();
      return;
    }
    const text = typeof given.body === "string" ? given.body : JSON.stringify(given.body);
    const type = typeof given.body === "string" ? "text/html" : "application/json";
    response.writeHead(given.status ?? 200, { "content-type": type }).end(text);
  });
  // On a busy machine a client may ask again over a connection in the moment in which it would be closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type Stub = Awaited<ReturnType<typeof openStub>>;

/** An answer of a search that is whole, but for what is said otherwise. */
export function whole(otherwise: object = {}): object {
  return {
    timed_out: false,
    _shards: { total: 3, successful: 3, skipped: 0, failed: 0 },
    hits: { total: { value: 7, relation: "eq" }, hits: [] },
    ...otherwise,
  };
}
