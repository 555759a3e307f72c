import { type Cluster, type ClusterOptions, NoServer, startCluster } from "../../../scripts/opensearch/cluster.ts";

/** A real server for tests: nodes that were started for them, or one's own at `OPENSEARCH_TEST_URL`, of which none is killed. */
export type RealServer = Pick<Cluster, "urls" | "close"> & { readonly cluster: Cluster | null };

/** The cluster that `npm run bench -- opensearch --contract` asks for; null elsewhere. */
export const ASKED_FOR = JSON.parse(process.env.OPENSEARCH_TEST_CLUSTER ?? "null") as ClusterOptions | null;

/** A real server, or why there is none. */
export async function openRealServer(options: ClusterOptions): Promise<RealServer | { readonly reason: string }> {
  const own = process.env.OPENSEARCH_TEST_URL;
  if (own) return { urls: own.split(" "), cluster: null, close: async () => {} };
  try {
    const cluster = await startCluster(options);
    return { urls: cluster.urls, cluster, close: cluster.close };
  } catch (error) {
    if (error instanceof NoServer) return { reason: error.message };
    throw error;
  }
}
