import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { forget } from "../../../lib/engine/opensearch/forget.ts";
import { openStub, type Stub, whole } from "./stub.ts";

let stub: Stub;
afterEach(() => stub.close());

/** Forgets an article on a server with one pair of indexes, whose files hold removed documents at so many looks. */
async function forgotten(held: number) {
  const waits: number[] = [];
  let left = held;
  stub = await openStub(({ path, body }) => {
    if (path.includes("_alias")) return path.includes("-a") ? { body: { [path]: {} } } : missing;
    if (path.includes("_mget")) return { body: { docs: JSON.parse(body).ids.map(() => ({ found: false })) } };
    if (path.includes("_bulk"))
      return {
        body: {
          items: body
            .split("\n")
            .filter(Boolean)
            .map(() => ({ delete: { status: 200 } })),
        },
      };
    if (path.includes("point_in_time")) return { body: { pit_id: "p" } };
    if (path.includes("_search")) return { body: whole({ pit_id: "p" }) };
    return { body: { _all: { total: { docs: { deleted: path.includes("_stats") && left-- > 0 ? 3 : 0 } } } } };
  });
  const client = openClient(
    { urls: [stub.url], user: null },
    { now: () => 0, pause: async (milliseconds) => void waits.push(milliseconds), longestSearch: 10_000 },
  );
  await forget(client, "news", ["a"], []);
  return waits;
}

const missing = { status: 404, body: { error: { type: "index_not_found_exception", reason: "no such index" } } };

describe("forgetting articles on OpenSearch", () => {
  it("waits until no file holds what was removed", async () => {
    expect(await forgotten(4)).toHaveLength(4);
    const merges = stub.requests.filter(({ path }) => path.includes("_forcemerge"));
    expect(merges.map(({ path }) => path)).toEqual(
      Array(5).fill("/news-a,news-values-a/_forcemerge?only_expunge_deletes=true"),
    );
    const deleted = stub.requests.filter(({ path }) => path.includes("_bulk")).map(({ body }) => body);
    expect(deleted.join("")).toMatch(/"_id":"a".*"_id":"a-together"/s);
  });

  it("says so where the files hold it still", async () => {
    await expect(forgotten(1000)).rejects.toThrow(
      /^Cannot take articles for good out of the index at \S+: it finds them no more/,
    );
  });
});
