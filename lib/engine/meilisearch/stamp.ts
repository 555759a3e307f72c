import { z } from "zod";
import type { Server } from "./client.ts";

/** What the last build or sync wrote of itself: how far the index is, and by what it was made. */
export const Stamp = z.object({
  revision: z.int(),
  /** Hash of the settings that the index was built with. */
  settings: z.string(),
  server: z.string(),
  /** How many there are, on this server. */
  articles: z.int(),
  /** Which of how many servers this is. */
  part: z.int().default(0),
  parts: z.int().default(1),
});
export type Stamp = z.infer<typeof Stamp>;

/** Reads the stamp of a server; null where there is none, or one that this version cannot read. */
export async function readStamp(client: Server, index: string): Promise<Stamp | null> {
  const [found] = await client.search([{ indexUid: index, q: "", limit: 1 }]);
  const parsed = Stamp.safeParse(found?.hits[0]);
  return parsed.success ? parsed.data : null;
}

export async function writeStamp(client: Server, index: string, stamp: Stamp): Promise<void> {
  await client.addDocuments(index, JSON.stringify({ id: "stamp", ...stamp }));
}
