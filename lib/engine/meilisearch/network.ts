import type { Client } from "./client.ts";
import { MeilisearchFailure } from "./failure.ts";

/**
 * Lets several servers be asked as one: the first asks all of them, with a key of each that may only search. The key is for
 * all indexes, since an archive may have several.
 */
export async function connect({ each }: Client): Promise<void> {
  const [first] = each;
  if (each.length === 1) return;
  for (const server of each) await server.allowNetwork();
  const versions = new Set(await Promise.all(each.map((server) => server.version())));
  if (versions.size > 1)
    throw new MeilisearchFailure(
      "failed",
      `Cannot search several servers as one: they are of other versions (${[...versions].join(", ")})`,
    );
  const remotes = await Promise.all(
    each.map(async (server, part) => {
      const searchApiKey = await server.searchKey("Dateline servers among themselves", ["*"]);
      return [`part${part}`, { url: server.url, searchApiKey }] as const;
    }),
  );
  await first!.setNetwork(Object.fromEntries(remotes));
}
