import type { EngineHome, RejectedDocument } from "../port/engine-home.ts";
import type { Client } from "./client.ts";
import { MeilisearchFailure } from "./failure.ts";
import { forget } from "./forget.ts";
import { openMeilisearch, prepare } from "./meilisearch.ts";
import { liveNames } from "./names.ts";
import { makeShadowIndex } from "./shadow-index.ts";

/** The home of an index on a Meilisearch server, with a client that may write there. */
export function openMeilisearchHome(
  client: Client,
  index: string,
  onRejected: (document: RejectedDocument) => void,
): EngineHome {
  const names = liveNames(index);
  const live = openMeilisearch(client, { names, archive: null, onRejected });
  return {
    index: live,
    async health() {
      try {
        return await live.health();
      } catch (error) {
        if (error instanceof MeilisearchFailure && error.kind === "missing") return null;
        throw error;
      }
    },
    prepare: () => prepare(client, index),
    makeShadow: () => makeShadowIndex(client, index),
    forget: (ids) => forget(client, index, ids),
  };
}
