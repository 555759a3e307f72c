import type { Archive } from "../../archive/archive.ts";
import type { EngineHome } from "../port/engine-home.ts";
import { openEmbedded } from "./embedded.ts";
import { eraseFromIndex } from "./erase.ts";

/** The embedded engine's home. Its index is made as soon as it is opened, and rebuilt in its place in the file. */
export function openEmbeddedHome(archive: Archive) {
  const engine = openEmbedded(archive);
  return {
    index: engine,
    health: () => engine.health(),
    prepare: async () => {},
    makeShadow: async () => null,
    forget: async () => eraseFromIndex(archive),
  } satisfies EngineHome;
}
