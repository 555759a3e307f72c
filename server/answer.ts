import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Drawn, drawing } from "../app/_page/drawn.ts";
import { LOCALE_HEADERS, localeOf } from "../app/locale.ts";
import { leastRole } from "../lib/access/least-role.ts";
import { readAuth, readSiteNames } from "../lib/config.ts";
import { PROBLEM_TYPE } from "../lib/query/api/problem-document.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { answerMetrics, isForMetrics, mayReadMetrics } from "./answer-metrics.ts";
import { believeProxy } from "./believe-proxy.ts";
import { cleanRequest } from "./clean-request.ts";
import { clientAddress, isLoopback } from "./client-address.ts";
import { allowOrigin } from "./cors.ts";
import { type Body, errorPage, problemBody } from "./error-body.ts";
import { openGuard } from "./guard.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { onHead } from "./on-head.ts";
import { NOT_CACHED, OWN_HEADERS } from "./own-headers.ts";
import { barePolicy, pagePolicy } from "./policy.ts";
import { rateLimit } from "./rate-limit.ts";
import { methodsOf, type Refusal, refusalOf } from "./refusal.ts";
import { watchRequest } from "./watch-request.ts";

interface Surroundings {
  readonly dev: boolean;
  /** Whether a connection shall end with its answer. */
  readonly isStopping: () => boolean;
  /** The sites whose pages may read what programs are answered. */
  readonly origins?: readonly string[];
  /** Whether what was searched for is logged. */
  readonly logsQueries?: boolean;
  /** How often one address is answered, this machine's own apart; 0: as often as it asks. */
  readonly requestsPerMinute?: number;
  /** The longest form that is taken, in bytes. */
  readonly bodyBytes?: number;
  /** With which metrics can be read from elsewhere. */
  readonly metricsToken?: string | null;
  /** By which names the site may be asked: by default as the settings say. */
  readonly names?: KnownNames;
  /** Who asks, and whether they may: by default as the settings say. */
  readonly guard?: ReturnType<typeof openGuard>;
}

/** Answers requests with Next behind it: refuses what no address takes, and completes what Next leaves out of an answer. */
export function answerWith(
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  {
    dev,
    isStopping,
    origins = [],
    names = knownNames(readSiteNames()),
    logsQueries = false,
    requestsPerMinute = 0,
    bodyBytes = Number.POSITIVE_INFINITY,
    metricsToken = null,
    guard = openGuard({ auth: readAuth(), ...readSiteNames() }),
  }: Surroundings,
): RequestListener {
  const rate = rateLimit(requestsPerMinute);

  /** In how many seconds whoever asks may do so. This machine itself may always; what a page is made of comes with the page. */
  function waitOf(request: IncomingMessage, address: string): number {
    if (requestsPerMinute === 0 || request.url!.startsWith("/_next/")) return 0;
    return isLoopback(address) ? 0 : rate.take(address, Date.now());
  }

  return async (request, response) => {
    request.url = pathIn(request.url ?? "");
    const id = randomUUID();
    const forwarded = isForwarded(request);
    watchRequest(request, response, id, logsQueries);
    const isOurs = dev && isDevTool(request);
    let refusal: Refusal | null = isOurs ? null : refusalOf(request, names);
    believeProxy(request, names);
    const address = clientAddress(request, names.isTrusted);
    const isTrusted = names.isTrusted(request.socket.remoteAddress);
    const { refusal: denied, ...asker } = guard(request, {
      forwarded,
      isTrusted,
      isForPrograms: isForPrograms(request),
    });
    const page = { id, drawn: null as Drawn | null, forwarded, address, ...asker };

    for (const [name, value] of Object.entries(OWN_HEADERS)) response.setHeader(name, value);
    response.setHeader("x-request-id", id);
    response.setHeader("content-security-policy", pagePolicy(dev));
    // What is not for everybody is kept by no cache, whatever whoever wrote it says.
    const isPersonal = asker.auth !== undefined && leastRole("GET", request.url.split("?", 1)[0]!) !== null;
    if (isForPrograms(request)) allowOrigin(request, response, origins);
    onHead(response, (status) => {
      const said = String(response.getHeader("cache-control") ?? "");
      if (status >= 400 || said === "" || (isPersonal && !/\b(?:private|no-store)\b/.test(said)))
        response.setHeader("cache-control", NOT_CACHED);
      if (refusal || isStopping()) response.setHeader("connection", "close");
      if (page.drawn) return { status, body: pageBody(page.drawn) };
      return { status, body: isWhole(status) ? null : errorBody(status) };
    });

    function pageBody({ type, encoding, body, retryAfter }: Drawn): Body {
      response.setHeader("vary", `accept-encoding, ${LOCALE_HEADERS}`);
      if (retryAfter !== null) response.setHeader("retry-after", retryAfter);
      return { type, encoding, text: body };
    }

    /** Whether the site itself wrote the answer. What Next writes of its own for an error is empty without scripts. */
    function isWhole(status: number): boolean {
      if (status < 400 || status === 404) return true;
      return String(response.getHeader("content-type")) === PROBLEM_TYPE || (dev && refusal === null);
    }

    function errorBody(status: number) {
      const why = refusal?.why ?? ({ code: status < 500 ? "malformed" : "failed" } as const);
      if (isForPrograms(request)) return problemBody(status, why);
      const nonce = randomBytes(16).toString("base64");
      response.setHeader("content-security-policy", barePolicy(nonce));
      response.setHeader("vary", LOCALE_HEADERS);
      const { cookie = "", "accept-language": accepted = "" } = request.headers;
      const locale = localeOf(request.url!, new Headers({ cookie, "accept-language": accepted }));
      return errorPage(status, why, nonce, messagesFor(locale));
    }

    const wait = waitOf(request, address);
    if (refusal === null && wait > 0) {
      refusal = { status: 429, why: { code: "rate", most: requestsPerMinute, seconds: wait } };
      response.setHeader("retry-after", wait);
    }
    // One that does not say how long it is is counted as it is read.
    if (Number(request.headers["content-length"] ?? 0) > bodyBytes)
      refusal ??= { status: 413, why: { code: "large", most: bodyBytes } };
    const metrics = isForMetrics(request);
    const readsMetrics = metrics && mayReadMetrics(request, forwarded, metricsToken);
    if (metrics && !readsMetrics && asker.auth === undefined)
      refusal ??= { status: metricsToken === null ? 403 : 401, why: { code: "metrics" } };
    // Who asks too often, or what is no request, is told that first.
    if (denied !== null && !readsMetrics && !isOurs) refusal ??= denied;
    if (refusal) {
      if (refusal === denied) {
        if (denied.to) response.setHeader("location", denied.to);
        if (denied.challenge) response.setHeader("www-authenticate", denied.challenge);
        if (denied.retryAfter) response.setHeader("retry-after", denied.retryAfter);
      }
      if (refusal.allow) response.setHeader("allow", refusal.allow);
      response.writeHead(refusal.status).end();
    } else if (request.method === "OPTIONS") {
      response.setHeader("allow", methodsOf(request.url)).writeHead(204).end();
    } else if (metrics) {
      await answerMetrics(response);
    } else {
      if (!dev) cleanRequest(request);
      await drawing.run(page, () => next(request, response));
    }
  };
}

/** What proxies and tunnels say of whom they ask for, beside the `X-Forwarded-` headers. */
const FORWARDING = ["forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip"];

/** Whether a proxy handed a request on. */
function isForwarded({ headers }: IncomingMessage): boolean {
  return (
    FORWARDING.some((name) => name in headers) || Object.keys(headers).some((name) => name.startsWith("x-forwarded-"))
  );
}

/** The path and query of a target, which may be a whole address (RFC 9112, 3.2.2). */
function pathIn(target: string): string {
  if (!/^https?:/i.test(target) || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

/** What Next's development tools ask of their server. */
function isDevTool({ url = "" }: IncomingMessage): boolean {
  return url.startsWith("/_next/") || url.startsWith("/__nextjs");
}

/** Addresses that programs ask: their errors are problem documents, and those of pages are pages. */
function isForPrograms({ url = "" }: IncomingMessage): boolean {
  return /^\/(?:api\/|metrics(?:\?|$)|(?:feed|export|sitemap|article\/[^/?]*\/cite)(?:[/?]|$)|(?:robots|llms)\.txt|(?:sitemap|opensearch)\.xml)/.test(
    url,
  );
}
