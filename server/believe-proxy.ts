import type { IncomingMessage } from "node:http";
import type { KnownNames } from "./known-names.ts";

/** What a proxy says of the address by which it was asked. */
const SAID = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"];

/**
 * Takes out of a request what is said of the address by which it came, where it came from no proxy that is trusted; and a name
 * that is not the site's, which proxies hand on from whoever asks.
 */
export function believeProxy({ headers, socket }: IncomingMessage, { isKnown, isTrusted }: KnownNames): void {
  if (!isTrusted(socket.remoteAddress)) for (const name of SAID) delete headers[name];
  const host = headers["x-forwarded-host"];
  if (host !== undefined && !isKnown(String(host))) delete headers["x-forwarded-host"];
}
