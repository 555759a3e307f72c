import { OPENSEARCH_TYPE, openSearch } from "../../lib/query/crawlers/opensearch.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { LOCALE_HEADERS, localeOf } from "../locale.ts";
import { siteAddress } from "../site-address.ts";

/** `GET /opensearch.xml`: how this archive is searched, for browsers that add it to their search engines. */
export function GET({ url, headers }: Request): Response {
  const text = openSearch(siteAddress(headers), messagesFor(localeOf(url, headers)));
  return new Response(text, { headers: { "content-type": `${OPENSEARCH_TYPE}; charset=utf-8`, vary: LOCALE_HEADERS } });
}
