import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Gauge, Registry, register } from "@prometheus-io/client";
import { archiveMetrics } from "../app/_watch/archive-metrics.ts";
import { isLoopback } from "./client-address.ts";
import { gatherMetrics } from "./gather-metrics.ts";

/** Whether a request is for the site's metrics. */
export const isForMetrics = ({ url = "" }: IncomingMessage): boolean => /^\/metrics(?:\?|$)/.test(url);

/**
 * Whether whoever asks may read the site's metrics: with the token as `Authorization: Bearer`, where there is one; else from
 * this machine, past no proxy.
 */
export function mayReadMetrics(request: IncomingMessage, forwarded: boolean, token: string | null): boolean {
  if (token === null) return !forwarded && isLoopback(request.socket.remoteAddress ?? "");
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(request.headers.authorization ?? ""), digest(`Bearer ${token}`));
}

/**
 * Answers with what all of the site's processes have counted, and with the archive's numbers as they are. What could not be
 * told is missing, and `dateline_gathering_failed` says that it is: a smaller number would be taken for the whole.
 */
export async function answerMetrics(response: ServerResponse): Promise<void> {
  const [counted, archive] = await Promise.all([gatherMetrics(), archiveMetrics()]);
  const failed = Object.entries({ processes: counted === null, ...archive.failed });
  const registry = new Registry();
  const gauge = new Gauge({
    name: "dateline_gathering_failed",
    help: "1 where numbers of a part are missing, since they could not be told.",
    labelNames: ["part"],
    registers: [registry],
  });
  for (const [part, isMissing] of failed) gauge.set({ part }, isMissing ? 1 : 0);
  const text = [counted ?? "", archive.text, await registry.metrics()].join("\n");
  response.setHeader("content-type", register.contentType);
  response.writeHead(200).end(text);
}
