import { describe, expect, it } from "vitest";
import type { SearchEngine } from "../../lib/engine/engine.ts";
import { openHealing } from "../../lib/engine/healing.ts";
import { EVERYTHING, queryOf } from "../../lib/query/request.ts";

/** An engine of which only its name and the revision that its index has reached are asked. */
const engineAt = (engine: string, revision: number) =>
  ({
    search: async () => ({ read: engine, note: null }),
    health: async () => ({ engine, trouble: null, articles: 1, revision }),
  }) as unknown as SearchEngine;

describe("an engine beside the archive", () => {
  it.each([
    ["of the archive's revision answers", 7, "server", null],
    ["behind the archive does not", 6, "archive", /older than the archive; npm run sync/],
    ["ahead of an archive that was put back does not", 8, "archive", /belongs to another archive, or to a later state/],
  ])("%s", async (_, revision, by, note) => {
    const healing = openHealing(engineAt("server", revision), engineAt("archive", 7));
    const answer = await healing.search(queryOf(EVERYTHING));
    expect(answer.read).toBe(by);
    if (note === null) expect(answer.note).toBeNull();
    else expect(answer.note).toMatch(note);
  });
});
