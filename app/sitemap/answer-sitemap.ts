import { openSeen } from "../as-it-was-seen.ts";
import { ask } from "../ask.ts";
import { knownState } from "../known-state.ts";
import { problem, unanswered } from "../problem.ts";
import type { Site } from "../site.ts";
import { siteAddress } from "../site-address.ts";

/** Raised where the same archive gives another sitemap than before. */
const WRITER = 2;

const seenSince = openSeen();

/** Answers with a part of the sitemap or its index; asked again, nothing is listed where nothing has changed. Null: 404. */
export async function answerSitemap(
  { url, headers: asked, signal }: Request,
  write: (site: Site, address: string) => Promise<string | null>,
): Promise<Response> {
  const state = await ask(async (site) => ({ now: await site.state(), part: site.part }), { signal });
  if ("trouble" in state) return unanswered(state.trouble);
  const address = siteAddress(asked);
  const rests = [WRITER, address, new URL(url).pathname, state.value.now];
  const { headers, isKnown } = knownState(asked, rests, seenSince(state.value.now, state.value.part));
  if (isKnown) return new Response(null, { status: 304, headers });
  const result = await ask((site) => write(site, address), { signal });
  if ("trouble" in result) return unanswered(result.trouble);
  if (result.value === null) return problem(404, "The sitemap has no such part.");
  return new Response(result.value, { headers: { "content-type": "application/xml; charset=utf-8", ...headers } });
}
