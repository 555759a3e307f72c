import type { IncomingHttpHeaders } from "node:http";

/** What a server may do wrong with a request. */
export type Fault =
  /** Answers this, in place of doing anything: a refusal, a proxy's page. */
  | { readonly kind: "answers"; readonly status: number; readonly body: string; readonly type?: string }
  /** Closes the connection. */
  | { readonly kind: "breaks off" }
  /** Does what is asked, and closes the connection before it answers. */
  | { readonly kind: "loses the answer" }
  /** Never answers. */
  | { readonly kind: "hangs" }
  /** Takes a write, which then fails. */
  | { readonly kind: "fails later"; readonly code: string; readonly message: string }
  /** Takes a write and says that it is done, and has done nothing. */
  | { readonly kind: "forgets" }
  /** Takes a write and begins it again each time it is looked at, as a server does that cannot write. */
  | { readonly kind: "begins again" };

/** A request that came. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** An error of Meilisearch as it answers it at once. */
export function refusing(status: number, code: string, message: string): Fault {
  return { kind: "answers", status, body: JSON.stringify({ message, code, type: "invalid_request", link: "" }) };
}
