import { createHash } from "node:crypto";
import { isNotModified } from "./not-modified.ts";

/** What whoever asks again is told apart by, as headers; `isKnown`: they have the answer already. */
export interface KnownState {
  readonly headers: Readonly<Record<string, string>>;
  readonly isKnown: boolean;
}

/**
 * The validators of an answer: `rests` is all that it rests on, `since` when that became so, in whole seconds since 1970.
 * It may be kept by whoever asked, and is asked for again each time.
 */
export function knownState(asked: Headers, rests: readonly unknown[], since: number): KnownState {
  const tag = `"${createHash("sha256").update(JSON.stringify(rests)).digest("base64url").slice(0, 22)}"`;
  return {
    headers: {
      etag: tag,
      "last-modified": new Date(since * 1000).toUTCString(),
      "cache-control": "private, no-cache",
    },
    isKnown: isNotModified(asked, { tag, since }),
  };
}
