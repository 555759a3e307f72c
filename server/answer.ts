import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Drawn, drawing } from "../app/_page/drawn.ts";
import { LOCALE_HEADERS, localeOf } from "../app/locale.ts";
import { readSiteNames } from "../lib/config.ts";
import { PROBLEM_TYPE } from "../lib/query/api/problem-document.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { believeProxy } from "./believe-proxy.ts";
import { cleanRequest } from "./clean-request.ts";
import { allowOrigin } from "./cors.ts";
import { type Body, errorPage, problemBody } from "./error-body.ts";
import { type KnownNames, knownNames } from "./known-names.ts";
import { onHead } from "./on-head.ts";
import { NOT_CACHED, OWN_HEADERS } from "./own-headers.ts";
import { barePolicy, pagePolicy } from "./policy.ts";
import { methodsOf, refusalOf } from "./refusal.ts";

interface Surroundings {
  readonly dev: boolean;
  /** Whether a connection shall end with its answer. */
  readonly isStopping: () => boolean;
  /** The sites whose pages may read what programs are answered. */
  readonly origins?: readonly string[];
  /** By which names the site may be asked: by default as the settings say. */
  readonly names?: KnownNames;
}

/** Answers requests with Next behind it: refuses what no address takes, and completes what Next leaves out of an answer. */
export function answerWith(
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { dev, isStopping, origins = [], names = knownNames(readSiteNames()) }: Surroundings,
): RequestListener {
  return async (request, response) => {
    request.url = pathIn(request.url ?? "");
    const page: { drawn: Drawn | null; forwarded: boolean } = { drawn: null, forwarded: isForwarded(request) };
    const refusal = dev && isDevTool(request) ? null : refusalOf(request, names);
    believeProxy(request, names);

    for (const [name, value] of Object.entries(OWN_HEADERS)) response.setHeader(name, value);
    response.setHeader("content-security-policy", pagePolicy(dev));
    if (isForPrograms(request)) allowOrigin(request, response, origins);
    onHead(response, (status) => {
      if (status >= 400 || !response.hasHeader("cache-control")) response.setHeader("cache-control", NOT_CACHED);
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

    if (refusal) {
      if (refusal.allow) response.setHeader("allow", refusal.allow);
      response.writeHead(refusal.status).end();
    } else if (request.method === "OPTIONS") {
      response.setHeader("allow", methodsOf(request.url)).writeHead(204).end();
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
  return /^\/(?:api\/|(?:feed|export|sitemap|article\/[^/?]*\/cite)(?:[/?]|$)|(?:robots|llms)\.txt|(?:sitemap|opensearch)\.xml)/.test(
    url,
  );
}
