import { once } from "node:events";
import { createServer, get, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/**
 * Asks a site what its first readers will ask, before anybody can reach it: two searches, a page, and an export of one article.
 * Else they would wait while the processes that search are started and code is loaded. The site waits for it at most so many
 * milliseconds. What fails here is told to whoever asks for it.
 */
export async function warmUp(answer: RequestListener, patience: number): Promise<void> {
  const rehearsal = createServer(answer);
  const enough = AbortSignal.timeout(patience);
  try {
    // Of this process alone: others that serve the same site would be asked in its place.
    await once(rehearsal.listen({ port: 0, host: "127.0.0.1", exclusive: true }), "listening");
    const { port } = rehearsal.address() as AddressInfo;
    let found: { hits?: { id: string }[]; trouble?: string };
    // Read for the first time, a large archive may take longer than an answer waits; by the next it has got further.
    do {
      // Two at once: an export soon has a second process, and would give it the next reader's search.
      const [one] = await Promise.all([0, 1].map(() => body("/api/v1/search", port, enough)));
      found = JSON.parse(one!);
    } while (found.trouble === "slow");
    await body("/search", port, enough);
    await body(`/export/csv?ids=${found.hits![0]!.id}`, port, enough);
  } catch {
    // Whether it came to an end or not: the site is as it would be without.
  } finally {
    rehearsal.close();
    rehearsal.closeAllConnections();
  }
}

async function body(path: string, port: number, signal: AbortSignal): Promise<string> {
  const [response] = await once(get({ port, path, agent: false, signal }), "response");
  return text(response);
}
