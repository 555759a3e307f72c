import { chosenEngine, type EngineSettings } from "./engines.ts";
import { openHealing } from "./healing.ts";
import type { Reader } from "./port/reader.ts";

/**
 * What the site searches by its settings. `archive` is the archive's own engine, where the site has one: it is the engine
 * itself, or answers what an engine on a server cannot, and in its place when it fails.
 */
export function openEngine(settings: EngineSettings, archive: Reader | null): Reader {
  const { place, openReader } = chosenEngine(settings);
  const reader = openReader(archive);
  return place === null ? reader : openHealing(reader, archive);
}
