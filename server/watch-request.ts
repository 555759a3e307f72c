import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../app/_watch/log.ts";
import { httpRequests, httpSeconds } from "../app/_watch/metrics.ts";

/** What is asked for, by the first part of its path: what is counted apart must not grow with what people type. */
const KINDS = new Set(
  "search article facet person country outlet compare about help api lists saved corrections feed export sitemap metrics signin account _next".split(
    " ",
  ),
);

/** Whoever asked had gone before the answer had: as web servers count it. */
const LEFT = 499;

/** Counts a request, times it to its answer's end, and logs it under its id; `queries`: with what was searched for. */
export function watchRequest(request: IncomingMessage, response: ServerResponse, id: string, queries: boolean): void {
  const { method, url = "" } = request;
  const kind = kindOf(url);
  const timed = httpSeconds.startTimer({ kind });
  response.once("close", () => {
    const status = response.writableFinished ? response.statusCode : LEFT;
    const seconds = timed();
    httpRequests.inc({ kind, status });
    // What a provider sends back with somebody is a secret for a moment.
    const asked = queries && kind !== "signin" ? url : url.split("?", 1)[0];
    log().info({ id, method, url: asked, status, ms: Math.round(1000 * seconds) }, "answered");
  });
}

function kindOf(url: string): string {
  const [, first = ""] = /^\/([^/?]*)/.exec(url) ?? [];
  if (first === "") return "home";
  return KINDS.has(first) ? first : "other";
}
