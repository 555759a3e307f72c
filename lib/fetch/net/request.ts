import { Agent, type Dispatcher, fetch } from "undici";
import type { Clock } from "../clock.ts";
import { FetchFault } from "./fetch-fault.ts";
import { publicLookup, type Resolve, refusePrivateNumber } from "./public-address.ts";
import { retryAfter } from "./retry-after.ts";

/** What a server answered: the body unpacked, headers by their names in small letters. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** What is asked: conditions by what was kept of the last answer, and bounds in bytes unpacked and milliseconds in all. */
export interface Asked {
  readonly url: URL;
  readonly etag?: string | null;
  readonly modified?: string | null;
  readonly limit: number;
  readonly ms: number;
  readonly signal?: AbortSignal | undefined;
}

/** Sends single requests; where an answer leads on is for who asked. */
export interface Requests {
  /** Throws a `FetchFault` where an address is none that is fetched, before anything is asked for it. */
  readonly refuse: (url: URL) => void;
  /** Throws a `FetchFault` where no whole answer comes; any status is an answer but 410, 429 and 503. */
  readonly send: (asked: Asked) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** How requests are sent. `isAllowed` names hosts (with their port, where it is not the usual one) that may be private. */
export interface RequestSettings {
  readonly userAgent: string;
  readonly isAllowed: (host: string) => boolean;
  readonly clock: Clock;
  readonly resolve?: Resolve | undefined;
}

/** Ports that web servers listen on; others are asked only where their host is allowed by name. */
const PORTS = new Set(["", "80", "443"]);

export function openRequests({ userAgent, isAllowed, clock, resolve }: RequestSettings): Requests {
  const agents = new Map<boolean, Agent>();
  // Whether a name may be private is a matter of its port, too, which a lookup does not see: two agents, by what is allowed.
  const agentFor = (allowed: boolean): Dispatcher => {
    const made = agents.get(allowed) ?? newAgent(publicLookup(() => allowed, resolve));
    agents.set(allowed, made);
    return made;
  };

  const refuse = (url: URL): void => {
    if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
      throw new FetchFault("address", `${url.protocol}//${url.host}`);
    if (isAllowed(url.host)) return;
    if (!PORTS.has(url.port)) throw new FetchFault("address", `port ${url.port}`);
    refusePrivateNumber(url);
  };

  return {
    refuse,
    async send({ url, etag, modified, limit, ms, signal }) {
      refuse(url);
      const ended = AbortSignal.timeout(ms);
      try {
        const response = await fetch(url, {
          dispatcher: agentFor(isAllowed(url.host)),
          redirect: "manual",
          signal: signal ? AbortSignal.any([signal, ended]) : ended,
          headers: {
            "user-agent": userAgent,
            accept: "text/html, application/xhtml+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5",
            ...(etag ? { "if-none-match": etag } : {}),
            ...(modified ? { "if-modified-since": modified } : {}),
          },
        });
        const { status } = response;
        const headers = new Map(response.headers);
        const wait = () => retryAfter(headers.get("retry-after") ?? null, clock.now());
        const body = response.body ? await bounded(response.body, limit) : Buffer.alloc(0);
        if (status === 410) throw new FetchFault("gone", "410");
        if (status === 429 || status === 503) throw new FetchFault("busy", `${status}`, wait());
        return { url: url.href, status, headers, body };
      } catch (error) {
        throw faultBehind(error, ended.aborted);
      }
    },
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

function newAgent(lookup: ReturnType<typeof publicLookup>): Agent {
  return new Agent({ connect: { lookup: lookup as never, timeout: 10_000 }, connections: 1, pipelining: 1 });
}

/** Reads a body to its end, unpacked as it comes, and no further than is taken: its stated length says nothing of that. */
async function bounded(body: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    // Leaving the loop ends the connection.
    if (length > limit) throw new FetchFault("large", `${limit / 1024 / 1024} MB`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What went wrong, by the first cause that says it. */
function faultBehind(error: unknown, ended: boolean): FetchFault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchFault) return cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOTFOUND" || code === "EAI_AGAIN") return new FetchFault("name");
    if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "UND_ERR_HEADERS_TIMEOUT") return new FetchFault("slow");
  }
  if (ended) return new FetchFault("slow");
  const { message, cause } = error as Error;
  return new FetchFault("connection", cause instanceof Error ? cause.message : message);
}
