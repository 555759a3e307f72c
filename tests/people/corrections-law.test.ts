import { describe } from "vitest";
import type { Archive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { itKeepsCorrections } from "../contracts/corrections-law.ts";

/** The archive's own engine, which follows as a site's writer has it follow. */
function embedded(archive: Archive) {
  const engine = openEmbedded(archive);
  return {
    async follow() {
      await sync(archive, engine, () => {});
      return engine;
    },
    close: engine.close,
  };
}

describe("an archive that is corrected, searched by its own engine", () => {
  itKeepsCorrections(embedded, Number(process.env.CORRECTION_RUNS ?? 40));
});
