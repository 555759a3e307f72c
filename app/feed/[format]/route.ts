import { queryOf } from "../../../lib/query/address/request.ts";
import { uiOf } from "../../../lib/query/address/ui.ts";
import { feedOf, feedPath } from "../../../lib/query/feeds/feed-of.ts";
import { FEED_FORMATS } from "../../../lib/query/feeds/formats.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { answerOperation } from "../../answer-operation.ts";
import { openSeen } from "../../as-it-was-seen.ts";
import { ask } from "../../ask.ts";
import { knownState } from "../../known-state.ts";
import { LOCALE_HEADERS, localeOf } from "../../locale.ts";
import { problem, unanswered } from "../../problem.ts";
import { searchRequestOf } from "../../search-request.ts";
import { siteAddress } from "../../site-address.ts";

/** Raised where the same archive gives other feeds than before. */
const WRITERS = 2;

const seenSince = openSeen();

/** `GET /feed/atom?…`: a search that is followed. Asked again, nothing is searched where nothing has changed. */
export const GET = answerOperation<"format">("feed", async (request, { format: named }) => {
  const format = FEED_FORMATS.find(({ key }) => key === named);
  if (!format)
    return problem(404, `There is no such feed; there are ${FEED_FORMATS.map(({ key }) => key).join(", ")}.`);
  const { searchParams } = new URL(request.url);
  const read = searchRequestOf(searchParams);
  if ("refused" in read) return read.refused;
  const { headers, signal } = request;
  const state = await ask(async (site) => ({ now: await site.state(), part: site.part }), { signal });
  if ("trouble" in state) return unanswered(state.trouble);
  const site = siteAddress(headers);
  const locale = localeOf(request.url, headers);
  // The query has the days in it that are counted back from now.
  const ui = uiOf(searchParams);
  const rests = [WRITERS, site, locale, ui, feedPath(format.key, read.request), queryOf(read.request), state.value.now];
  const today = Date.parse(new Date().toISOString().slice(0, 10)) / 1000;
  const since = Math.max(seenSince(state.value.now, state.value.part), today);
  const { headers: told, isKnown } = knownState(headers, rests, since);
  const known = { ...told, vary: LOCALE_HEADERS };
  if (isKnown) return new Response(null, { status: 304, headers: known });
  const result = await ask(
    ({ engine }) => feedOf(engine, format.key, read.request, { site, messages: messagesFor(locale), ui }),
    { signal },
  );
  if ("trouble" in result) return unanswered(result.trouble);
  return new Response(format.write(result.value), {
    headers: { "content-type": `${format.type}; charset=utf-8`, ...known },
  });
});
