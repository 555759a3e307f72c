import { createHash } from "node:crypto";
import type { MultiSearchQuery, SearchResponse } from "meilisearch";
import { articleId } from "../together-id.ts";
import type { Waiting } from "../waiting.ts";
import { type Client, openClient, type Server, type ServerAddress } from "./client.ts";
import { MeilisearchFailure } from "./failure.ts";
import { isIn } from "./filter.ts";
import { mergedCounts } from "./merged-counts.ts";
import { totalOf } from "./search-page.ts";

/** How often a search is asked again whose hits and counts are of two states of the servers. */
const MOST_TRIES = 3;

/** Servers as one: each document is on one of them, told by its id; indexes and settings are on all. */
export function openServers(addresses: readonly ServerAddress[], waiting?: Waiting): Client {
  const each = addresses.map((address) => openClient(address, waiting));
  return each.length === 1 ? each[0]! : openParted(each);
}

function openParted(each: readonly Server[]): Client {
  const [first] = each;
  const url = each.map((server) => server.url).join(", ");

  /** The same write to all of them; the last one's task stands for all. */
  const onAll = async <T>(write: (server: Server) => Promise<T>): Promise<T> =>
    (await Promise.all(each.map(write))).at(-1)!;

  /** A write to each that has a part of some things. */
  async function byPart<T, R>(
    all: readonly T[],
    id: (one: T) => string,
    write: (server: Server, own: T[]) => Promise<R>,
  ) {
    const parts = each.map((): T[] => []);
    for (const one of all) parts[partOf(id(one), each.length)]!.push(one);
    const done = await Promise.all(parts.map((own, at) => (own.length > 0 ? write(each[at]!, own) : null)));
    // An empty write is a task, too, as it is on one server.
    return done.findLast((one) => one !== null) ?? write(first!, []);
  }

  /** Counts are those of each by itself, summed up; hits come from the first, which asks all. They must be of one state. */
  async function search(queries: MultiSearchQuery[], signal?: AbortSignal): Promise<SearchResponse[]> {
    const asked = queries.flatMap((query, at) => ((query.limit ?? 20) > 0 ? [{ query, at }] : []));
    for (let tries = 1; ; tries++) {
      const [counts, hits] = await Promise.all([
        mergedCounts(each, queries, signal),
        hitsOf(
          asked.map(({ query }) => query),
          signal,
        ),
      ]);
      if (asked.every(({ at }, place) => totalOf(hits[place]!) === totalOf(counts[at]!))) {
        const answers = [...counts];
        for (const [place, { at }] of asked.entries()) answers[at] = { ...counts[at]!, ...hits[place]! };
        return answers;
      }
      if (tries === MOST_TRIES)
        throw new MeilisearchFailure(
          "failed",
          `Cannot search at ${url}: together the servers find another number than one by one; npm run reindex names them to each other`,
        );
    }
  }

  async function hitsOf(queries: readonly MultiSearchQuery[], signal?: AbortSignal): Promise<SearchResponse[]> {
    if (queries.length === 0) return [];
    const found = await first!.search(queries.map(overNetwork), signal);
    for (const response of found) refuseErrors(response);
    return Promise.all(found.map((response, at) => withFields(response, queries[at]!, signal)));
  }

  /** Each server would send all hits before a page's, too, so of those behind the first the ids come alone, and then their fields. */
  async function withFields(response: SearchResponse, query: MultiSearchQuery, signal?: AbortSignal) {
    if (!isDeep(query) || response.hits.length === 0) return response;
    const { indexUid, attributesToRetrieve } = query;
    const fields = attributesToRetrieve && { attributesToRetrieve: ["id", ...attributesToRetrieve] };
    const ids = response.hits.map(({ id }) => String(id));
    const read = await Promise.all(
      each.map(async (server, part) => {
        const own = ids.filter((id) => partOf(id, each.length) === part);
        if (own.length === 0) return [];
        const query = { indexUid, q: "", filter: isIn("id", own), limit: own.length, ...fields };
        const [found] = await server.search([query], signal);
        return found!.hits;
      }),
    );
    const byId = new Map(read.flat().map((hit) => [String(hit.id), hit]));
    return { ...response, hits: ids.flatMap((id) => byId.get(id) ?? []) };
  }

  function refuseErrors(response: SearchResponse): void {
    const { remoteErrors = {} } = response as { remoteErrors?: Readonly<Record<string, { readonly message: string }>> };
    const [failed] = Object.entries(remoteErrors);
    if (!failed) return;
    const [name, { message }] = failed;
    const server = each[Number(/(?<!\d)\d+$/.exec(name)?.[0])]?.url ?? name;
    throw new MeilisearchFailure(
      "unreachable",
      `Cannot search at ${server}: ${message.split("\n")[0]!.replace(/[:.]$/, "")}, says ${first!.url}`,
    );
  }

  return {
    ...first!,
    each,
    url,
    search,
    createIndex: (uid) => onAll((server) => server.createIndex(uid)),
    deleteIndex: (uid) => onAll((server) => server.deleteIndex(uid)),
    updateSettings: (uid, settings) => onAll((server) => server.updateSettings(uid, settings)),
    compact: (uid) => onAll((server) => server.compact(uid)),
    deleteAllDocuments: (uid) => onAll((server) => server.deleteAllDocuments(uid)),
    addDocuments: (uid, ndjson) =>
      byPart(ndjson.split("\n"), idIn, (server, lines) => server.addDocuments(uid, lines.join("\n"))),
    deleteDocuments: (uid, ids) =>
      byPart(
        ids,
        (id) => id,
        (server, own) => server.deleteDocuments(uid, own),
      ),
    swap: (pairs) => onAll((server) => server.swap(pairs)),
    /** Of an index that any of them has. */
    createdAt: async (uid) =>
      (await Promise.all(each.map((server) => server.createdAt(uid)))).find((at) => at !== null) ?? null,
    searchKey: async (name, indexes) => {
      const keys = await Promise.all(each.map((server) => server.searchKey(name, indexes)));
      return new Set(keys).size === 1 ? keys[0]! : keys.join(" ");
    },
  };
}

/** Which of so many servers holds a document. That in which an article stands for its copies is where the article is. */
function partOf(id: string, parts: number): number {
  return createHash("sha1").update(articleId(id)).digest().readUInt32BE(0) % parts;
}

/** The id of a document on its line. */
function idIn(line: string): string {
  return String((JSON.parse(line) as { readonly id: unknown }).id);
}

function isDeep({ offset = 0 }: MultiSearchQuery): boolean {
  return offset > 0;
}

function overNetwork({ facets: _, ...query }: MultiSearchQuery): MultiSearchQuery {
  const fields = isDeep(query) ? { attributesToRetrieve: ["id"] } : {};
  // The client's types know nothing of it.
  return Object.assign({ ...query, ...fields }, { useNetwork: true });
}
