import { createHash } from "node:crypto";
import { Meilisearch, type MultiSearchQuery, type SearchResponse, type Settings, type Task } from "meilisearch";
import { WAITING, type Waiting } from "../waiting.ts";
import { MeilisearchFailure, taskFailure, toFailure } from "./failure.ts";

/** Where the server is and with which key. */
export interface ServerAddress {
  readonly url: string;
  readonly key: string | null;
}

/** Waits between looks at a task, in milliseconds: short ones are over soon, long ones need no hurry. */
const PAUSES = [5, 10, 20, 50, 100, 200, 500, 1000];

/** How long a server may be out of reach before an act gives up, in milliseconds. */
const PATIENCE = 60_000;

/** How often a server may begin a task again, as it does after each restart. */
const RESTARTS = 8;

/**
 * What every request says. `fetch` by itself asks for a compressed body, which the server sends in pieces whose last waits
 * some 40 ms for an acknowledgement: three quarters of a search's time on one machine.
 */
const REQUEST: RequestInit = { cache: "no-store", headers: { "accept-encoding": "identity" } };

/** The only place that knows the npm client: acts that end when the server has done them, and errors in plain words. */
export function openClient({ url, key }: ServerAddress, { now, pause, longestSearch }: Waiting = WAITING) {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), requestInit: REQUEST });

  /** Does a thing; a failure becomes an error that names the act and the server. */
  async function withMessage<T>(act: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toFailure(act, url, error);
    }
  }

  /** Tries again what is safe to repeat while the server is away or busy. */
  async function withRetry<T>(act: string, work: () => Promise<T>): Promise<T> {
    const since = now();
    for (let attempt = 0; ; attempt++) {
      try {
        return await withMessage(act, work);
      } catch (error) {
        const { kind } = error as MeilisearchFailure;
        if ((kind !== "unreachable" && kind !== "busy") || now() - since > PATIENCE) throw error;
        await pause(PAUSES[Math.min(attempt + 4, PAUSES.length - 1)]!);
      }
    }
  }

  /** Sends a write and waits until the server has done it. The client's own wait gives up at the first dropped look. */
  async function runTask(
    act: string,
    send: () => PromiseLike<{ taskUid: number }>,
    attempt: typeof withRetry = withRetry,
  ): Promise<Task> {
    const { taskUid } = await attempt(act, async () => ({ taskUid: (await send()).taskUid }));
    const starts = new Set<unknown>();
    for (let look = 0; ; look++) {
      const task = await withRetry(act, () => client.tasks.getTask(taskUid));
      if (task.status === "succeeded") return task;
      // A server that cannot write, not even that the task failed, begins it again for ever.
      if (starts.add(task.startedAt).size > RESTARTS) {
        throw new MeilisearchFailure(
          "full",
          `Cannot ${act} at ${url}: the server begins it again and again; its disk is full or failing`,
        );
      }
      if (task.status === "failed" || task.status === "canceled") throw taskFailure(act, task);
      await pause(PAUSES[Math.min(look, PAUSES.length - 1)]!);
    }
  }

  const server = {
    url,
    pause,
    /** Several searches in one request, answered in order; given up with the signal's reason when that is aborted. */
    search: (queries: MultiSearchQuery[], signal?: AbortSignal): Promise<SearchResponse[]> =>
      withMessage("search", async () => {
        signal?.throwIfAborted();
        const { results } = await client.multiSearch({ queries }, { signal: withTimeout(longestSearch, signal) });
        return results as SearchResponse[];
      }).catch((error: unknown) => {
        throw signal?.aborted ? signal.reason : error;
      }),
    createIndex: (uid: string) =>
      runTask(`create the index "${uid}"`, () => client.createIndex(uid, { primaryKey: "id" })),
    deleteIndex: (uid: string) => runTask(`delete the index "${uid}"`, () => client.deleteIndex(uid)),
    updateSettings: (uid: string, settings: Settings) =>
      runTask(`set up the index "${uid}"`, () => client.index(uid).updateSettings(settings)),
    /** Documents as NDJSON, which the server takes as it comes. */
    addDocuments: (uid: string, ndjson: string) =>
      runTask(`write to the index "${uid}"`, () =>
        client.index(uid).addDocumentsFromString(ndjson, "application/x-ndjson", { primaryKey: "id" }),
      ),
    deleteDocuments: (uid: string, ids: readonly string[]) =>
      runTask(`delete from the index "${uid}"`, () => client.index(uid).deleteDocuments([...ids])),
    /** Rewrites an index's file without what was deleted from it. */
    compact: (uid: string) => runTask(`compact the index "${uid}"`, () => client.index(uid).compact()),
    deleteAllDocuments: (uid: string) =>
      runTask(`empty the index "${uid}"`, () => client.index(uid).deleteAllDocuments()),
    /** Asked once: where the answer is lost, asking again might undo what was done. */
    swap: (pairs: readonly (readonly [string, string])[]) =>
      runTask(
        "swap the indexes",
        () => client.swapIndexes(pairs.map(([a, b]) => ({ indexes: [a, b], rename: false }))),
        withMessage,
      ),
    /** When an index was created, or null where there is none. */
    createdAt: (uid: string): Promise<string | null> =>
      withRetry(`look at the index "${uid}"`, () => client.getRawIndex(uid)).then(
        ({ createdAt }) => String(createdAt),
        (error: MeilisearchFailure) => {
          if (error.kind === "missing") return null;
          throw error;
        },
      ),
    version: (): Promise<string> =>
      withMessage("ask for the version", async () => (await client.getVersion()).pkgVersion),
    /** A key that may only search some indexes: the same each time, since its uid follows from them, also on a wiped server. */
    searchKey: (name: string, indexes: readonly string[]): Promise<string> =>
      withMessage("make a key", async () => {
        const uid = uidOf(indexes);
        const existing = await client.getKey(uid).catch(() => null);
        return (
          existing ??
          (await client.createKey({ uid, name, actions: ["search"], indexes: [...indexes], expiresAt: null }))
        ).key;
      }),
    /** Lets a server ask others and be asked by them, which is experimental in Meilisearch. */
    allowNetwork: () =>
      withRetry("allow the network", () => client.updateExperimentalFeatures({ network: true } as never)),
    /** Names the servers that this one asks where a search is to go to all of them, itself among them; those named before are forgotten. */
    setNetwork: (remotes: Readonly<Record<string, { readonly url: string; readonly searchApiKey: string }>>) =>
      withRetry("name the other servers", async () => {
        const known = Object.keys((await client.getNetwork()).remotes ?? {});
        const gone = known.filter((name) => !(name in remotes)).map((name) => [name, null]);
        const self = Object.keys(remotes).find((name) => remotes[name]!.url === url);
        await client.updateNetwork({ self, remotes: { ...remotes, ...Object.fromEntries(gone) } } as never);
      }),
  };
  return { ...server, each: [server] as readonly (typeof server)[] };
}

/** One server, or several as if they were one (see `parted.ts`); `each` of them by itself. */
export type Client = ReturnType<typeof openClient>;

/** One server by itself. */
export type Server = Client["each"][number];

/** The same client, whose searches are given up when a signal is aborted. */
export function givenUpBy(client: Client, signal: AbortSignal | undefined): Client {
  if (!signal) return client;
  const search =
    (server: Server): Server["search"] =>
    (queries) =>
      server.search(queries, signal);
  return {
    ...client,
    search: search(client),
    each: client.each.map((server) => ({ ...server, search: search(server) })),
  };
}

function withTimeout(milliseconds: number, signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(milliseconds);
  return signal ? AbortSignal.any([timeout, signal]) : timeout;
}

/** A version 4 UUID made of the hash of some names. */
function uidOf(names: readonly string[]): string {
  const hex = createHash("sha256").update(names.join("\0")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
