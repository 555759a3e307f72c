import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Whether an address is one of this machine for itself. */
export function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}

/**
 * Whose address asks: the nearest that is no trusted proxy, since whoever asks can write further ones into
 * `X-Forwarded-For` as they like.
 */
export function clientAddress({ headers, socket }: IncomingMessage, isTrusted: (address: string) => boolean): string {
  const nearest = socket.remoteAddress ?? "";
  const said = String(headers["x-forwarded-for"] ?? "").split(",");
  let address = nearest;
  for (let at = said.length - 1; at >= 0 && isTrusted(address); at--) {
    const before = addressIn(said[at]!);
    if (before === null) break;
    address = before;
  }
  return address;
}

/** The address in what a proxy wrote, which may have a port; null where there is none. */
function addressIn(said: string): string | null {
  const [, bracketed, plain] = /^\s*(?:\[([^\]]+)\](?::\d+)?|(\S+?))\s*$/.exec(said) ?? [];
  const address = bracketed ?? plain ?? "";
  if (isIP(address) !== 0) return address;
  const bare = address.replace(/:\d+$/, "");
  return isIP(bare) === 4 ? bare : null;
}
