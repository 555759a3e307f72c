import { AsyncLocalStorage } from "node:async_hooks";
import type { Visitor } from "../../lib/access/visitor.ts";

/** An answer with a page, as it goes over the wire. */
export interface Drawn {
  readonly status: number;
  /** In seconds; null where there was an answer. */
  readonly retryAfter: number | null;
  readonly type: string;
  readonly encoding: "gzip" | null;
  readonly body: string | Buffer;
}

/** A request under way. */
interface Answering {
  /** By what the request is called in the log and in its answer. */
  readonly id?: string;
  drawn: Drawn | null;
  /** Whether a proxy handed it on, as its headers say: Next writes such headers itself, so it must be seen before. */
  readonly forwarded: boolean;
  /** Who asks; where it does not say, somebody with the least rights. */
  readonly visitor?: Visitor;
  /** How the site knows who asks; missing: it does not ask. */
  readonly auth?: SignIn;
  /** By what it was seen who asks; null: nobody signed in. */
  readonly seenBy?: "session" | "token" | "proxy" | null;
  /** The secret of the session under way, and what forms bear that come out of it. */
  readonly session?: string | null;
  readonly formToken?: string;
  /** Whose address asks. */
  readonly address?: string;
}

/** How a site that asks who somebody is gets to know it. */
export type SignIn = "accounts" | "proxy" | "oidc";

// The server and Next's bundle load this file apart, within one process: what they share stands on globalThis.
const shared = globalThis as unknown as { datelineDrawn?: AsyncLocalStorage<Answering> };
shared.datelineDrawn ??= new AsyncLocalStorage();

/**
 * The page that a request is answered with, handed to the server past Next, which would take the encoding off it and pass
 * it through a stream. The server opens it around each request.
 */
export const drawing = shared.datelineDrawn;
