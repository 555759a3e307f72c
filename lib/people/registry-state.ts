import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";

/** The version of the registry by which an archive's people were last worked out; null where they never were. */
export function registryState({ [RAW]: database }: Archive): number | null {
  const state = database.prepare("select version from person_state").get() as { version: number } | undefined;
  return state?.version ?? null;
}
