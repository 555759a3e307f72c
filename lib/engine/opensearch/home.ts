import type { Redirect } from "../../archive/redirects.ts";
import type { EngineHome, RejectedDocument } from "../port/engine-home.ts";
import type { Client } from "./client.ts";
import { OpenSearchFailure } from "./failure.ts";
import { forget } from "./forget.ts";
import { aliases, pairsOf } from "./names.ts";
import { makeAnew, openOpenSearch } from "./opensearch.ts";
import { makeShadowIndex } from "./shadow-index.ts";
import { stampAt } from "./stamp.ts";

/** The home of an index on an OpenSearch cluster, with a client that may write there. */
export function openOpenSearchHome(
  client: Client,
  index: string,
  onRejected: (document: RejectedDocument) => void,
  redirects: () => readonly Redirect[] = () => [],
): EngineHome {
  const names = aliases(index);
  const live = openOpenSearch(client, { names, archive: null, redirects, onRejected });
  return {
    index: live,
    async health() {
      try {
        return await live.health();
      } catch (error) {
        if (error instanceof OpenSearchFailure && error.kind === "missing") return null;
        throw error;
      }
    },
    async prepare() {
      const behind = await client.behind(names.articles);
      if (behind.includes(names.articles))
        throw new Error(
          `Cannot use the index "${index}" at ${client.where}: an index of that name is there that Dateline did not make.`,
        );
      if (behind.length > 0 && (await client.behind(names.values)).length > 0) return;
      const [first] = pairsOf(index);
      await makeAnew(client, first, names);
      await stampAt(client, first, 0);
    },
    makeShadow: () => makeShadowIndex(client, index, redirects),
    forget: (ids) => forget(client, index, ids, redirects()),
  };
}
