import { expect, it } from "vitest";
import { savedNow } from "../../lib/alerts/saved-now.ts";
import type { Query } from "../../lib/engine/port/query.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import type { SavedSearch } from "../../lib/lists/saved-search.ts";

/** Since when a saved search that was looked at then is counted as new. */
async function countedSince(seen: string, query = "q=quay"): Promise<string | null | undefined> {
  let asked: readonly Query[] = [];
  const engine = {
    count: async (queries: readonly Query[]) => {
      asked = queries;
      return [3, 1];
    },
  } as unknown as Reader;
  const now = await savedNow(engine, { query, seen } as SavedSearch);
  expect(now).toEqual({ failed: null, total: 3, fresh: 1 });
  return asked[1]?.added;
}

it("counts as new what came after the second in which a search was looked at: an index knows no less", async () => {
  expect(await countedSince("2026-11-30T16:24:10.000Z")).toBe("2026-11-30T16:24:11.000Z");
  expect(await countedSince("2026-11-30T16:24:10.999Z")).toBe("2026-11-30T16:24:11.000Z");
  expect(await countedSince("2026-12-31T23:59:59.500Z")).toBe("2027-01-01T00:00:00.000Z");
});

it("counts from the search's own day on where that is later", async () => {
  expect(await countedSince("2026-11-30T16:24:10.000Z", "q=quay&added=2026-12-02")).toBe("2026-12-02");
});
