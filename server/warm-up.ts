import { once } from "node:events";
import { createServer, get, type RequestListener, type RequestOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/**
 * Asks a site what its first readers will ask, before anybody can reach it: two searches, a page, and an export of one article.
 * Else they would wait while the processes that search are started and code is loaded. The site waits for it at most so many
 * milliseconds. What fails here is told to whoever asks for it.
 */
export async function warmUp(answer: RequestListener, patience: number, secret: string): Promise<void> {
  const own = createServer(answer);
  const enough = AbortSignal.timeout(patience);
  try {
    // Of this process alone: others that serve the same site would be asked in its place.
    await once(own.listen({ port: 0, host: "127.0.0.1", exclusive: true }), "listening");
    const { port } = own.address() as AddressInfo;
    // Whom a site lets in who shows it what it alone knows.
    const asked = { port, signal: enough, headers: { authorization: `Bearer ${secret}` } };
    let found: { hits?: { id: string }[]; trouble?: string };
    // Read for the first time, a large archive may take longer than an answer waits; by the next it has got further.
    do {
      // Two at once: an export soon has a second process, and would give it the next reader's search.
      const [one] = await Promise.all([0, 1].map(() => body("/api/v1/search", asked)));
      found = JSON.parse(one!);
    } while (found.trouble === "slow");
    await body("/search", asked);
    await body(`/export/csv?ids=${found.hits![0]!.id}`, asked);
  } catch {
    // Whether it came to an end or not: the site is as it would be without.
  } finally {
    own.close();
    own.closeAllConnections();
  }
}

async function body(path: string, asked: RequestOptions): Promise<string> {
  const [response] = await once(get({ ...asked, path, agent: false }), "response");
  return text(response);
}
