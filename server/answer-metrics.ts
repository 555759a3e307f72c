import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { register } from "@prometheus-io/client";
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

/** Answers with what all of the site's processes have counted, and with the archive's numbers as they are. */
export async function answerMetrics(response: ServerResponse): Promise<void> {
  const text = (await Promise.all([gatherMetrics(), archiveMetrics()])).join("\n");
  response.setHeader("content-type", register.contentType);
  response.writeHead(200).end(text);
}
