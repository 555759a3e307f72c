import { createHash } from "node:crypto";
import { cookieIn, cookieOf } from "../cookies.ts";

/** Put off before these is forgotten: a browser keeps 4 KB. */
const MOST = 300;
const LENGTH = 8;

/** By what something to review is known again: its kind and the ids that it is about. */
export function laterKey(kind: string, ...ids: readonly string[]): string {
  return createHash("sha256")
    .update([kind, ...ids].join("\n"))
    .digest("base64url")
    .slice(0, LENGTH);
}

/** What whoever asks has put off. */
export function putOff(headers: Headers): ReadonlySet<string> {
  return new Set(cookieIn(headers, "dateline-later").match(/[\w-]{8}/g));
}

/** The cookie by which one more is put off. */
export function puttingOff(headers: Headers, key: string): string {
  const keys = [...putOff(headers), key.slice(0, LENGTH)];
  return cookieOf("dateline-later", [...new Set(keys)].slice(-MOST).join(""));
}

/** The cookie by which nothing is put off any more. */
export const puttingNothingOff = (): string => cookieOf("dateline-later", "");
