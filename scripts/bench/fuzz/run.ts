import { randomFor, STREAM } from "../synthetic/random.ts";
import { type Exchange, exchange } from "./exchange.ts";
import { faultOf } from "./fault.ts";
import { knownPaths } from "./paths.ts";
import { fuzzedRequest } from "./request.ts";

/** A request that was sent and its answer. */
export interface Sent extends Exchange {
  readonly bytes: Buffer;
  readonly fault: string | null;
}

/**
 * Sends `count` requests made from a seed to a site on this machine, a few at once, and follows where it redirects them. The
 * same seed makes the same requests.
 */
export async function runFuzz(port: number, seed: number, count: number, atOnce: number): Promise<Sent[]> {
  const paths = await knownPaths(`http://127.0.0.1:${port}`);
  const sent: Sent[] = [];
  let next = 0;
  const line = async () => {
    while (next < count) {
      const first = await send(fuzzedRequest(randomFor(seed, STREAM.request, next++), paths));
      const { location } = first.headers;
      const redirected = first.fault === null && location?.startsWith("/") ? redirectedTo(first.bytes, location) : null;
      sent.push(redirected === null ? first : await send(redirected));
    }
  };
  const send = async (bytes: Buffer): Promise<Sent> => {
    const answer = await exchange(port, bytes);
    return { ...answer, bytes, fault: faultOf(answer) };
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return sent;
}

/** The same request to another target. */
function redirectedTo(bytes: Buffer, target: string): Buffer {
  return Buffer.from(
    bytes.toString("latin1").replace(/^(\S+) .*? (HTTP\/)/, (_, method, rest) => `${method} ${target} ${rest}`),
    "latin1",
  );
}
