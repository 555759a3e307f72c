import type { Config } from "../config.ts";
import { EMBEDDED } from "./embedded/chosen.ts";
import { meilisearchAt } from "./meilisearch/chosen.ts";
import { opensearchAt } from "./opensearch/chosen.ts";
import type { ChosenEngine } from "./port/chosen-engine.ts";

/** What of the settings chooses an engine. */
export type EngineSettings = Pick<Config, "meilisearch" | "opensearch">;

/** An engine that there is; all else of it is in the folder of its name. */
export interface EngineRow {
  readonly name: string;
  /** The setting without which it is not chosen; null where it needs none. */
  readonly setting: string | null;
  /** The engine as it is set up, or null where the settings do not choose it. */
  readonly chosenBy: (settings: EngineSettings) => ChosenEngine | null;
}

/** The engines. The first that the settings choose is the one. */
export const ENGINES: readonly EngineRow[] = [
  {
    name: "meilisearch",
    setting: "MEILISEARCH_URL",
    chosenBy: ({ meilisearch }) => meilisearch && meilisearchAt(meilisearch),
  },
  {
    name: "opensearch",
    setting: "OPENSEARCH_URL",
    chosenBy: ({ opensearch }) => opensearch && opensearchAt(opensearch),
  },
  { name: "embedded", setting: null, chosenBy: () => EMBEDDED },
];

/** The engine in the archive's own file: it stands in for every other, and is what others are compared with. */
export const OWN = EMBEDDED;

/** The name of the engine that the settings choose. */
export function engineName(settings: EngineSettings): string {
  return ENGINES.find(({ chosenBy }) => chosenBy(settings) !== null)!.name;
}

/** The engine that the settings choose. */
export function chosenEngine(settings: EngineSettings): ChosenEngine {
  // The last row needs no setting.
  return ENGINES.map(({ chosenBy }) => chosenBy(settings)).find((engine) => engine !== null)!;
}
