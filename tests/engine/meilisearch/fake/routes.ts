import type { MultiSearchQuery } from "meilisearch";
import { type FakeDocument, FakeIndex, type FakeSettings } from "./fake-index.ts";
import { momentOf, type Write } from "./fake-tasks.ts";
import type { openNetwork } from "./network.ts";
import { Refusal } from "./refusal.ts";
import { search } from "./search.ts";

/** The version of the server that is imitated. */
const VERSION = "1.50.0";

/** Answers what is asked at a path, given the names in it; a write begins a task in place of answering. */
export type Route = (name: string, body: string) => { readonly answer: object } | Write;

/** The indexes of a server, and what can be asked of them: each route by its method and path, in which `*` is a name. */
export function openRoutes({ together }: Pick<ReturnType<typeof openNetwork>, "together">): {
  readonly at: Readonly<Record<string, Route>>;
  readonly index: (uid: string) => FakeIndex;
} {
  const indexes = new Map<string, FakeIndex>();
  let born = 0;

  /** The index of a name, made where there is none. */
  function made(uid: string): FakeIndex {
    const index = indexes.get(uid) ?? new FakeIndex(momentOf(born++));
    indexes.set(uid, index);
    return index;
  }

  function existing(uid: string): FakeIndex {
    const index = indexes.get(uid);
    if (!index) throw new Refusal(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  /** Answers one of several searches. What is wrong with any of them makes the whole a bad request. */
  function searched(query: MultiSearchQuery, at: number): object {
    try {
      const own = existing(query.indexUid);
      if (!("useNetwork" in query)) return search(own, query);
      const { index, remoteErrors } = together(query.indexUid, own);
      return { ...search(index, query), remoteErrors };
    } catch (error) {
      if (error instanceof Refusal) throw new Refusal(400, error.code, `Inside \`.queries[${at}]\`: ${error.message}`);
      throw error;
    }
  }

  const deletion = (uid: string, work: (index: FakeIndex) => object): Write => ({
    index: uid,
    type: "documentDeletion",
    work: () => ({ details: { ...work(existing(uid)) } }),
  });

  const at: Readonly<Record<string, Route>> = {
    "GET /health": () => ({ answer: { status: "available" } }),
    "GET /version": () => ({ answer: { commitSha: "unknown", commitDate: "unknown", pkgVersion: VERSION } }),
    "POST /multi-search": (_, body) => {
      const { queries } = JSON.parse(body) as { queries: MultiSearchQuery[] };
      return { answer: { results: queries.map((query, at) => searched(query, at)) } };
    },
    "GET /indexes/*": (uid) => {
      const { createdAt } = existing(uid);
      return { answer: { uid, createdAt, updatedAt: createdAt, primaryKey: "id" } };
    },
    "POST /indexes": (_, body) => {
      const { uid } = JSON.parse(body) as { uid: string };
      const work = () => {
        if (indexes.has(uid)) throw new Refusal(409, "index_already_exists", `Index \`${uid}\` already exists.`);
        made(uid);
        return { details: { primaryKey: "id" } };
      };
      return { index: uid, type: "indexCreation", work };
    },
    "DELETE /indexes/*": (uid) => {
      const work = () => {
        const deletedDocuments = existing(uid).rows.length;
        indexes.delete(uid);
        return { details: { deletedDocuments } };
      };
      return { index: uid, type: "indexDeletion", work };
    },
    "PATCH /indexes/*/settings": (uid, body) => {
      const settings = JSON.parse(body) as FakeSettings;
      const work = () => {
        const index = made(uid);
        index.settings = { ...index.settings, ...settings };
        return { details: { ...settings } };
      };
      return { index: uid, type: "settingsUpdate", work };
    },
    "POST /indexes/*/documents": (uid, body) => {
      const documents = body.split("\n").map((line) => JSON.parse(line) as FakeDocument);
      const work = () => {
        const error = made(uid).add(documents);
        return {
          details: { receivedDocuments: documents.length, indexedDocuments: error ? 0 : documents.length },
          error,
        };
      };
      return { index: uid, type: "documentAdditionOrUpdate", work };
    },
    "DELETE /indexes/*/documents": (uid) => deletion(uid, (index) => ({ deletedDocuments: index.clear() })),
    "POST /indexes/*/documents/delete-batch": (uid, body) => {
      const ids = JSON.parse(body) as string[];
      return deletion(uid, (index) => ({
        providedIds: ids.length,
        deletedDocuments: index.delete(ids),
        originalFilter: null,
      }));
    },
    "POST /indexes/*/compact": (uid) => {
      const work = () => {
        existing(uid);
        return {};
      };
      return { index: uid, type: "indexCompaction", work };
    },
    "POST /swap-indexes": (_, body) => {
      const swaps = JSON.parse(body) as { readonly indexes: readonly [string, string] }[];
      const work = () => {
        const there = swaps.map(({ indexes: [a, b] }) => [a, existing(a), b, existing(b)] as const);
        for (const [a, first, b, second] of there) indexes.set(a, second).set(b, first);
        return { details: { swaps } };
      };
      return { index: null, type: "indexSwap", work };
    },
  };
  return { at, index: existing };
}
