import { z } from "zod";
import type { Client } from "./client.ts";

/** What the last build or sync wrote of itself: how far the index is, and by what it was made. */
export const Stamp = z.object({
  revision: z.int(),
  /** Hash of the settings that the index was built with. */
  settings: z.string(),
  server: z.string(),
  articles: z.int(),
});
export type Stamp = z.infer<typeof Stamp>;

/** Reads the stamp; null where there is none, or one that this version cannot read. */
export async function readStamp(client: Client, index: string): Promise<Stamp | null> {
  const [found] = await client.search([{ indexUid: index, q: "", limit: 1 }]);
  const parsed = Stamp.safeParse(found?.hits[0]);
  return parsed.success ? parsed.data : null;
}

export async function writeStamp(client: Client, index: string, stamp: Stamp): Promise<void> {
  await client.addDocuments(index, JSON.stringify({ id: "stamp", ...stamp }));
}
