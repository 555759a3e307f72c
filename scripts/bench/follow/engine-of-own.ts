import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../../lib/config.ts";
import { chosenEngine } from "../../../lib/engine/engines.ts";
import { rebuildIndex } from "../../lib/rebuild-index.ts";
import { startCluster } from "../../opensearch/cluster.ts";
import { MASTER, ownServer } from "../servers/own-server.ts";

/** An engine with throw-away data: the settings by which a site is served from it. */
interface OwnEngine {
  readonly settings: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** How many nodes or servers it has, and of OpenSearch how many shards. */
interface Size {
  readonly nodes: number;
  readonly shards: number;
}

/** Where a site looks for its archive and finds none. */
const NO_ARCHIVE = "data/there-is-none.db";

/** Engines that a bench can serve a site from: those that are started for it are filled from the archive of the settings. */
export const ENGINES_OF_OWN: Readonly<Record<string, (size: Size) => Promise<OwnEngine>>> = {
  /** The engine that the settings choose, as it is. */
  settings: async () => ({ settings: {}, close: async () => {} }),

  embedded: async () => ({ settings: { ENGINE: "embedded" }, close: async () => {} }),

  /** A site beside it has no archive. */
  async opensearch({ nodes, shards }) {
    const cluster = await startCluster({ nodes, shards, replicas: nodes > 1 ? 1 : 0, heap: 512 });
    const settings = { ENGINE: "opensearch", OPENSEARCH_URL: cluster.urls.join(" "), OPENSEARCH_INDEX: "bench" };
    return filled({ settings, close: cluster.close }, { ARCHIVE: NO_ARCHIVE });
  },

  /** A site beside it has the archive, and the key with which it may search alone. */
  async meilisearch({ nodes }) {
    const folder = mkdtempSync(join(tmpdir(), "dateline-servers-"));
    const servers = await Promise.all(Array.from({ length: nodes }, (_, at) => ownServer(join(folder, `${at}`))));
    const close = async () => {
      for (const server of servers) server.kill();
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      for (const server of servers) await server.start();
    } catch (error) {
      await close();
      throw error;
    }
    process.env.MEILISEARCH_ADMIN_KEY = MASTER;
    const urls = servers.map(({ url }) => url).join(" ");
    const settings = { ENGINE: "meilisearch", MEILISEARCH_URL: urls, MEILISEARCH_INDEX: "bench" };
    const secrets = { meilisearch: [MASTER], opensearch: null };
    const key = async () =>
      (await chosenEngine(readConfig({ ...process.env, ...settings }, null)).searchKey(secrets)) ?? "";
    const engine = await filled({ settings, close }, {});
    return { ...engine, settings: { ...engine.settings, MEILISEARCH_KEY: await key() } };
  },
};

/** An engine with the archive in it; `served`: what the site is told otherwise. */
async function filled(engine: OwnEngine, served: Readonly<Record<string, string>>): Promise<OwnEngine> {
  try {
    await rebuildIndex(readConfig({ ...process.env, ...engine.settings }, null));
    return { ...engine, settings: { ...engine.settings, ...served } };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
