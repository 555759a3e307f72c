import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";

/** A server that does any task at once and finds nothing, and keeps what it was asked. */
const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  const task = { taskUid: 1, uid: 1, status: "succeeded", startedAt: "2001-01-01T00:00:00Z" };
  const answer = request.url === "/multi-search" ? { results: [{ hits: [], estimatedTotalHits: 0 }] } : task;
  request.resume().on("end", () => response.setHeader("content-type", "application/json").end(JSON.stringify(answer)));
});
let url = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("the client of Meilisearch", () => {
  // A compressed body comes in pieces, and the last of them waits for an acknowledgement: 40 ms for nothing.
  it("asks for plain bodies, whatever it does", async () => {
    const client = openClient({ url, key: "a key" });
    await client.search([{ indexUid: "articles", q: "" }]);
    await client.addDocuments("articles", "{}");
    await client.createdAt("articles");
    expect(asked.length).toBeGreaterThanOrEqual(4);
    for (const { headers, method, url } of asked) {
      const { authorization, "accept-encoding": encoding } = headers;
      expect({ method, url, authorization, encoding }).toMatchObject({
        authorization: "Bearer a key",
        encoding: "identity",
      });
    }
  });
});
