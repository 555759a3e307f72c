import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { localeOf } from "../app/locale.ts";
import { type PageStatus, pageStatus } from "../app/page-status.ts";
import { PROBLEM_TYPE } from "../app/problem.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { cleanRequest } from "./clean-request.ts";
import { errorPage, problemBody } from "./error-body.ts";
import { onHead } from "./on-head.ts";
import { NOT_CACHED, OWN_HEADERS } from "./own-headers.ts";
import { barePolicy, pagePolicy } from "./policy.ts";
import { METHODS, refusalOf } from "./refusal.ts";

interface Surroundings {
  readonly dev: boolean;
  /** Whether a connection shall end with its answer. */
  readonly isStopping: () => boolean;
}

/** Answers requests with Next behind it: refuses what no address takes, and completes what Next leaves out of an answer. */
export function answerWith(
  next: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  { dev, isStopping }: Surroundings,
): RequestListener {
  return async (request, response) => {
    request.url = pathIn(request.url ?? "");
    const nonce = randomBytes(16).toString("base64");
    const policy = pagePolicy(nonce, dev);
    const page: PageStatus = { status: null, retryAfter: null };
    const refusal = dev && isDevTool(request) ? null : refusalOf(request);

    for (const [name, value] of Object.entries(OWN_HEADERS)) response.setHeader(name, value);
    response.setHeader("content-security-policy", policy);
    onHead(response, (given) => {
      const status = given === 200 ? (page.status ?? given) : given;
      if (page.retryAfter !== null) response.setHeader("retry-after", page.retryAfter);
      if (status >= 400 || !response.hasHeader("cache-control")) response.setHeader("cache-control", NOT_CACHED);
      if (refusal || isStopping()) response.setHeader("connection", "close");
      return { status, body: isWhole(status) ? null : errorBody(status) };
    });

    /** Whether the site itself wrote the answer. What Next writes of its own for an error is empty without scripts. */
    function isWhole(status: number): boolean {
      if (status < 400 || status === 404 || status === page.status) return true;
      return String(response.getHeader("content-type")) === PROBLEM_TYPE || (dev && refusal === null);
    }

    function errorBody(status: number) {
      const why = refusal?.why ?? ({ code: status < 500 ? "malformed" : "failed" } as const);
      if (isForPrograms(request)) return problemBody(status, why);
      response.setHeader("content-security-policy", barePolicy(nonce));
      const locale = localeOf(new Headers({ "accept-language": request.headers["accept-language"] ?? "" }));
      return errorPage(status, why, nonce, messagesFor(locale));
    }

    if (refusal) {
      if (refusal.allow) response.setHeader("allow", refusal.allow);
      response.writeHead(refusal.status).end();
    } else if (request.method === "OPTIONS") {
      response.setHeader("allow", METHODS).writeHead(204).end();
    } else {
      if (!dev) cleanRequest(request);
      // Next reads the nonce from the policy of the request and puts it on its own scripts.
      request.headers["content-security-policy"] = policy;
      // A page fetched in place is no document: with another status than 200 the browser would load it once more.
      const inPlace = request.headers.rsc === "1";
      await pageStatus.run(inPlace ? { ...page } : page, () => next(request, response));
    }
  };
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
  return /^\/(?:api|article\/[^/?]*\/cite)(?:[/?]|$)/.test(url);
}
