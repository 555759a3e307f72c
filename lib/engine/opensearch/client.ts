import type { Client as NpmClient } from "@opensearch-project/opensearch";
import { onAbort } from "../../processes/on-abort.ts";
import { WAITING, type Waiting } from "../waiting.ts";
import { checked, type Found } from "./exact.ts";
import { type Fault, OpenSearchFailure, refusalOf, toFailure } from "./failure.ts";

/** Where the nodes of a cluster are, and who asks them; null: whom a server lets in without a password. */
export interface ServerAddress {
  readonly urls: readonly string[];
  readonly user: { readonly username: string; readonly password: string } | null;
}

/** A part of a request, in the server's own language. */
export type Json = Readonly<Record<string, unknown>>;

/** How long a write may take, and how long a server may be out of reach or busy before an act gives up, in milliseconds. */
const [LONGEST_WRITE, PATIENCE] = [120_000, 60_000];

/** Waits between tries, in milliseconds. */
const PAUSES = [100, 200, 500, 1000, 2000, 5000];

/**
 * Copies of a shard may rank equals otherwise, since each drops removed articles when it likes: the same ones are asked each
 * time, as long as they live.
 */
const COPY = "dateline";

/** How long the server keeps what a walk looks at between two of its steps. */
const KEPT_OPEN = "10m";

interface Request {
  readonly query?: Readonly<Record<string, string | boolean>>;
  /** JSON, or lines of it as text. */
  readonly body?: Json | string;
  readonly signal?: AbortSignal | undefined;
  readonly longest?: number;
}

/** The only place that knows the npm client: answers that were checked, and errors in plain words. */
export function openClient({ urls, user }: ServerAddress, { now, pause, longestSearch }: Waiting = WAITING) {
  const where = urls.join(" ");
  // Loaded when something is asked: it is large, and most sites have no such server.
  let opened: Promise<NpmClient> | null = null;
  const connected = () => {
    opened ??= import("@opensearch-project/opensearch").then(
      ({ Client }) => new Client({ nodes: [...urls], ...(user ? { auth: user } : {}), maxRetries: urls.length - 1 }),
    );
    return opened;
  };

  async function request(act: string, method: string, path: string, asked: Request = {}): Promise<unknown> {
    const { query = {}, body, signal, longest = LONGEST_WRITE } = asked;
    signal?.throwIfAborted();
    const { transport } = await connected();
    signal?.throwIfAborted();
    const payload = typeof body === "string" ? { bulkBody: body } : body === undefined ? {} : { body };
    const call = transport.request({ method, path, querystring: query, ...payload }, { requestTimeout: longest });
    const heard = signal && onAbort(signal, () => call.abort());
    try {
      const answer: unknown = (await call).body;
      // A proxy's page may come with 200.
      if (typeof answer !== "object" || answer === null) throw new Error("its answer is no JSON");
      return answer;
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      throw toFailure(act, where, error);
    } finally {
      heard?.();
    }
  }

  /** Tries again what is safe to repeat while the server is away or busy. */
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    const since = now();
    for (let attempt = 0; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const kind = error instanceof OpenSearchFailure ? error.kind : "failed";
        if ((kind !== "unreachable" && kind !== "busy") || now() - since > PATIENCE) throw error;
        await pause(PAUSES[Math.min(attempt, PAUSES.length - 1)]!);
      }
    }
  }

  const write = (act: string, method: string, path: string, asked: Request = {}) =>
    patiently(() => request(act, method, path, asked));

  const SEARCH = { search_type: "dfs_query_then_fetch", allow_partial_search_results: false };

  return {
    where,
    pause,
    /**
     * One search of an index, or of what a walk keeps open. Statistics are gathered of all shards before anything is scored, or an article's place
     * would follow from the shard it lies in.
     */
    async search(index: string | { readonly pit: string }, body: Json, signal?: AbortSignal): Promise<Found> {
      const counted = { track_total_hits: true, ...body };
      const asked = { signal, longest: longestSearch };
      const answer =
        typeof index === "string"
          ? await request("search", "POST", `/${index}/_search`, {
              ...asked,
              query: { ...SEARCH, preference: COPY },
              body: counted,
            })
          : await request("search", "POST", "/_search", {
              ...asked,
              query: SEARCH,
              body: { ...counted, pit: { id: index.pit, keep_alive: KEPT_OPEN } },
            });
      return checked(where, answer);
    },
    /** Several searches in one request, answered in order. */
    async searches(index: string, bodies: readonly Json[], signal?: AbortSignal): Promise<Found[]> {
      if (bodies.length === 0) return [];
      const header = JSON.stringify({ preference: COPY, allow_partial_search_results: false });
      const lines = bodies.map((body) => `${header}\n${JSON.stringify({ track_total_hits: true, ...body })}\n`);
      const asked = { body: lines.join(""), signal, longest: longestSearch };
      const answer = await request("search", "POST", `/${index}/_msearch`, asked);
      return (answer as { responses: unknown[] }).responses.map((one) => checked(where, one));
    },
    /** Documents by their ids, null for those that there are none of, each with a text that changes when it does. */
    async documents(index: string, ids: readonly string[], fields: readonly string[], signal?: AbortSignal) {
      if (ids.length === 0) return [];
      const asked = { query: { _source_includes: fields.join(",") }, body: { ids }, signal, longest: longestSearch };
      const answer = await request("read documents", "POST", `/${index}/_mget`, asked);
      return (answer as { docs: GivenDocument[] }).docs.map((document) => {
        if (document.error) throw refusalOf("read documents", where, document.error);
        const { _index, _version, _source } = document;
        return document.found ? { state: `${_index} ${_version}`, source: _source! } : null;
      });
    },
    /** Begins a walk: what it looks at stays as it is now. Gives its name. */
    async openWalk(index: string, signal?: AbortSignal): Promise<string> {
      const query = { keep_alive: KEPT_OPEN, preference: COPY, allow_partial_pit_creation: false };
      const answer = await request("search", "POST", `/${index}/_search/point_in_time`, {
        query,
        signal,
        longest: longestSearch,
      });
      return (answer as { pit_id: string }).pit_id;
    },
    /** Ends a walk. One that is left open ends by itself. */
    async closeWalk(pit: string): Promise<void> {
      await request("search", "DELETE", "/_search/point_in_time", { body: { pit_id: [pit] } }).catch(() => {});
    },
    /** Writes lines of a bulk request; gives each line's status and what was wrong with it, in order. */
    async bulk(lines: string): Promise<readonly { readonly status: number; readonly reason: string }[]> {
      const query = {
        filter_path: "items.*.status,items.*.error.type,items.*.error.reason,items.*.error.caused_by.reason",
      };
      const answer = await write("write documents", "POST", "/_bulk", { body: lines, query });
      return (answer as { items: Record<string, BulkItem>[] }).items.map((item) => {
        const { status, error } = Object.values(item)[0]!;
        return { status, reason: [error?.reason, error?.caused_by?.reason].filter(Boolean).join(": ") };
      });
    },
    /** Makes all that was written to some indexes findable at once. */
    async refresh(indexes: readonly string[]): Promise<void> {
      await write("refresh the index", "POST", `/${indexes.join(",")}/_refresh`);
    },
    /** Has the server rewrite the files of some indexes; gives how many removed documents they hold even so. */
    async expunge(indexes: readonly string[]): Promise<number> {
      const path = `/${indexes.join(",")}`;
      await write("flush the index", "POST", `${path}/_flush`);
      await write("compact the index", "POST", `${path}/_forcemerge`, { query: { only_expunge_deletes: true } });
      await write("flush the index", "POST", `${path}/_flush`);
      const { _all } = (await write("look at the index", "GET", `${path}/_stats/docs`)) as Statistics;
      return _all.total.docs?.deleted ?? 0;
    },
    async createIndex(index: string, body: Json): Promise<void> {
      await request(`create the index "${index}"`, "PUT", `/${index}`, { body });
    },
    /** What is not there is no fault. */
    async deleteIndex(index: string): Promise<void> {
      await write(`delete the index "${index}"`, "DELETE", `/${index}`, { query: { ignore_unavailable: true } });
    },
    /** The indexes behind a name: none, itself, or those that it is an alias of. */
    async behind(name: string): Promise<readonly string[]> {
      try {
        return Object.keys((await write(`look at the index "${name}"`, "GET", `/${name}/_alias`)) as Json);
      } catch (error) {
        if (error instanceof OpenSearchFailure && error.kind === "missing") return [];
        throw error;
      }
    },
    /** Changes what names stand for, all at once. */
    async alias(actions: readonly Json[]): Promise<void> {
      await write("put the index in place", "POST", "/_aliases", { body: { actions } });
    },
    async put(act: string, path: string, body: Json): Promise<void> {
      await request(act, "PUT", path, { body });
    },
    async version(): Promise<string> {
      const answer = await request("ask for the version", "GET", "/", { longest: longestSearch });
      return (answer as { version: { number: string } }).version.number;
    },
  };
}

export type Client = ReturnType<typeof openClient>;

interface Statistics {
  readonly _all: { readonly total: { readonly docs?: { readonly deleted: number } } };
}

interface GivenDocument {
  readonly _index: string;
  readonly _version?: number;
  readonly found?: boolean;
  readonly _source?: Json;
  readonly error?: Fault;
}

interface BulkItem {
  readonly status: number;
  readonly error?: { readonly reason?: string; readonly caused_by?: { readonly reason?: string } };
}

/** The same client, whose searches are given up when a signal is aborted. */
export function givenUpBy(client: Client, signal: AbortSignal | undefined): Client {
  if (signal === undefined) return client;
  return {
    ...client,
    search: (index, body) => client.search(index, body, signal),
    searches: (index, bodies) => client.searches(index, bodies, signal),
    documents: (index, ids, fields) => client.documents(index, ids, fields, signal),
    openWalk: (index) => client.openWalk(index, signal),
  };
}
