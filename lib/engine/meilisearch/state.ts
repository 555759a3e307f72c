import type { EngineTrouble } from "../port/note.ts";
import type { Health } from "../port/results.ts";
import type { Client, Server } from "./client.ts";
import { shownFilter } from "./filter.ts";
import type { IndexNames } from "./names.ts";
import { totalOf } from "./search-page.ts";
import { SETTINGS_HASH } from "./settings.ts";
import { readStamp, type Stamp, writeStamp } from "./stamp.ts";

/** The engine's name. */
export const ENGINE = "meilisearch";

/** What the indexes under a name hold on all servers, and what is wrong with them. */
export async function stateOf(client: Client, names: IndexNames): Promise<Omit<Health, "engine">> {
  const states = await Promise.all(client.each.map((server) => serverState(server, names)));
  const articles = states.reduce((sum, { articles }) => sum + articles, 0);
  // What one of several has not reached is written again to all.
  const revision = Math.min(...states.map(({ stamp }) => stamp?.revision ?? 0));
  const trouble = troubleOf(states) ?? (await networkTrouble(client, names, articles));
  return { articles, revision, trouble };
}

/** Writes how far the indexes are, and what they were made by, on each server. */
export async function stampAt({ each }: Client, names: IndexNames, revision: number): Promise<void> {
  await Promise.all(
    each.map(async (server, part) => {
      const [all] = await server.search([countOfArticles(names)]);
      const made = { settings: SETTINGS_HASH, server: await server.version(), part, parts: each.length };
      await writeStamp(server, names.stamp, { revision, articles: totalOf(all!), ...made });
    }),
  );
}

/** What one server holds. */
interface ServerState {
  readonly stamp: Stamp | null;
  readonly articles: number;
}

async function serverState(server: Server, names: IndexNames): Promise<ServerState> {
  const [all] = await server.search([{ indexUid: names.articles, q: "", limit: 0 }]);
  const stamp = await readStamp(server, names.stamp);
  // An index that was made otherwise cannot tell articles from documents.
  const isOwn = stamp?.settings === SETTINGS_HASH;
  const articles = totalOf(isOwn ? (await server.search([countOfArticles(names)]))[0]! : all!);
  return { stamp, articles };
}

function troubleOf(states: readonly ServerState[]): EngineTrouble | null {
  const stamps = states.flatMap(({ stamp }) => stamp ?? []);
  if (stamps.length < states.length) return { code: "unfinished", engine: ENGINE };
  if (stamps.some(({ settings }) => settings !== SETTINGS_HASH)) return { code: "otherVersion", engine: ENGINE };
  if (stamps.some(({ part, parts }, at) => part !== at || parts !== stamps.length))
    return { code: "otherServers", engine: ENGINE };
  const sum = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  if (states.every(({ stamp, articles }) => stamp!.articles === articles)) return null;
  const [articles, expected] = [states, stamps].map((all) => sum(all.map(({ articles }) => articles)));
  return { code: "incomplete", engine: ENGINE, articles: articles!, expected: expected! };
}

/** What is wrong with how several servers ask each other: all together must find what each by itself has. */
async function networkTrouble(client: Client, names: IndexNames, articles: number): Promise<EngineTrouble | null> {
  if (client.each.length === 1) return null;
  const [found] = await client.search([{ ...countOfArticles(names), attributesToRetrieve: ["id"], limit: 1 }]);
  const [together] = [totalOf(found!)];
  return together === articles ? null : { code: "incomplete", engine: ENGINE, articles: together, expected: articles };
}

const countOfArticles = ({ articles }: IndexNames) => ({
  indexUid: articles,
  q: "",
  filter: shownFilter(true),
  limit: 0,
});
