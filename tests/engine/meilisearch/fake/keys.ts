import { createHash } from "node:crypto";
import type { MultiSearchQuery } from "meilisearch";
import type { FakeRequest } from "./fault.ts";
import { Refusal } from "./refusal.ts";

interface Key {
  readonly uid: string;
  readonly key: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

/** The keys of a server: its master key may do all, another may search the indexes that it is for. Without a master key all may do all. */
export function openKeys(master: string | null) {
  const keys = new Map<string, Key>();

  return {
    get(uid: string): Key {
      const key = keys.get(uid);
      if (!key) throw new Refusal(404, "api_key_not_found", `API key \`${uid}\` not found.`);
      return key;
    },
    /** As on the real server, the same uid under the same master key gives the same key. */
    create(wanted: Omit<Key, "key">): Key {
      const key = createHash("sha256").update(`${master} ${wanted.uid}`).digest("hex");
      keys.set(wanted.uid, { ...wanted, key });
      return { ...wanted, key };
    },
    /** Refuses who may not ask this. */
    admit({ method, path, body, headers }: FakeRequest): void {
      if (master === null) return;
      const given = /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1];
      if (given === undefined)
        throw new Refusal(401, "missing_authorization_header", "The Authorization header is missing.");
      if (given === master) return;
      const key = [...keys.values()].find((one) => one.key === given);
      if (key?.actions.includes("*")) return;
      const searched = `${method} ${path}` === "POST /multi-search" ? indexesOf(body) : null;
      if (!key?.actions.includes("search") || !searched?.every((index) => key.indexes.includes(index)))
        throw new Refusal(403, "invalid_api_key", "The provided API key is invalid.");
    },
  };
}

function indexesOf(body: string): string[] {
  return (JSON.parse(body) as { queries: MultiSearchQuery[] }).queries.map(({ indexUid }) => indexUid);
}
