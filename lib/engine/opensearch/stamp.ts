import { z } from "zod";
import type { Client } from "./client.ts";
import { equals } from "./filter.ts";
import type { IndexNames } from "./names.ts";
import { SETTINGS_HASH } from "./settings.ts";

/** The id of its document among the values: it goes where they go. */
export const STAMP = "stamp";

/** What the last build or sync wrote of itself: how far the index is, and by what it was made. */
const Stamp = z.object({
  revision: z.int(),
  /** Hash of the settings that the index was built with. */
  settings: z.string(),
  server: z.string(),
  articles: z.int(),
});
export type Stamp = z.infer<typeof Stamp>;

/** Reads the stamp; null where there is none, or one that this version cannot read. */
export async function readStamp(client: Client, values: string): Promise<Stamp | null> {
  const [found] = await client.documents(values, [STAMP], ["stamp"]);
  const parsed = Stamp.safeParse(found?.source.stamp);
  return parsed.success ? parsed.data : null;
}

/** How many articles an index has. */
export async function countArticles(client: Client, articles: string): Promise<number> {
  return (await client.search(articles, { query: equals("alone", true), size: 0 })).total;
}

/** Writes how far some indexes are, and what they were made by. */
export async function stampAt(client: Client, { articles, values }: IndexNames, revision: number): Promise<void> {
  const stamp: Stamp = {
    revision,
    articles: await countArticles(client, articles),
    settings: SETTINGS_HASH,
    server: await client.version(),
  };
  const [{ status, reason } = { status: 0, reason: "no answer" }] = await client.bulk(
    `${JSON.stringify({ index: { _index: values, _id: STAMP } })}\n${JSON.stringify({ stamp })}\n`,
  );
  if (status >= 300) throw new Error(`Cannot write how far the index is at ${client.where}: ${reason}`);
}
