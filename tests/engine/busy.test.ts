import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openHealing } from "../../lib/engine/healing.ts";
import { Busy, isBusy } from "../../lib/engine/port/busy.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";

describe("an engine that has too much to do", () => {
  it("is told apart from other faults, whatever module made the error", () => {
    expect(isBusy(new Busy(3, 2))).toBe(true);
    expect(isBusy(Object.assign(new Error("too much"), { name: "Busy" }))).toBe(true);
    for (const other of [new Error("Busy"), new TypeError("x"), { name: "Busy" }, null])
      expect(isBusy(other)).toBe(false);
  });

  it("is not asked again by the one that heals, nor called in trouble", async () => {
    const archive = openEmbedded(openArchive(":memory:"));
    let asked = 0;
    const busy = {
      ...archive,
      search: async () => {
        asked++;
        throw new Busy(3, 2);
      },
    };
    // The engine asked the archive for what it cannot do itself.
    const engine = openHealing({ ...archive, search: busy.search }, busy);
    await expect(engine.search(queryOf(EVERYTHING))).rejects.toThrow(Busy);
    expect(asked).toBe(1);
    expect(await engine.health()).toMatchObject({ trouble: null });
    await archive.close();
  });
});
