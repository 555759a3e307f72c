import type { EngineHome, Poison } from "../engine-home.ts";
import { makeBeside } from "./beside.ts";
import { type Client, MeilisearchTrouble } from "./client.ts";
import { forget } from "./forget.ts";
import { openMeilisearch, prepare } from "./meilisearch.ts";
import { liveNames } from "./names.ts";

/** The home of an index on a Meilisearch server, with a client that may write there. */
export function openMeilisearchHome(client: Client, index: string, onPoison: (poison: Poison) => void): EngineHome {
  const names = liveNames(index);
  const live = openMeilisearch(client, { names, archive: null, onPoison });
  return {
    index: live,
    async health() {
      try {
        return await live.health();
      } catch (error) {
        if (error instanceof MeilisearchTrouble && error.trouble === "missing") return null;
        throw error;
      }
    },
    prepare: () => prepare(client, index),
    beside: () => makeBeside(client, index),
    forget: (ids) => forget(client, index, ids),
  };
}
