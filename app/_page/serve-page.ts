import { type Messages, messagesFor } from "../../lib/query/messages/messages.ts";
import { logFault } from "../_watch/log.ts";
import { localeKept, localeOf } from "../locale.ts";
import { siteAddress } from "../site-address.ts";
import { draw } from "./draw.ts";
import { drawing } from "./drawn.ts";
import { packed } from "./packed.ts";
import type { MakePage, Page } from "./page.ts";

type Handler = (
  request: Request,
  context: { readonly params: Promise<Readonly<Record<string, string | readonly string[]>> | undefined> },
) => Promise<Response>;

const TYPE = "text/html; charset=utf-8";

/**
 * The `GET` of a page's route: makes the page and draws it as HTML, without the framework's scripts and without its second
 * copy of the page (see decision 12 in `lib/README.md`). What a page throws is for the log; the server says that it failed.
 */
export function servePage(make: MakePage): Handler {
  return async (request, { params }) => {
    const { url, headers } = request;
    try {
      const parts = Object.entries((await params) ?? {}).map(([name, part]) => [name, String(part)]);
      const messages = messagesFor(localeOf(url, headers));
      const parameters = new URL(url).searchParams;
      const site = siteAddress(headers);
      const page = await make({ params: Object.fromEntries(parts), parameters, headers, site, messages });
      return await answerPage(request, page, messages);
    } catch (error) {
      logFault("Cannot make a page", error);
      return new Response(null, { status: 500 });
    }
  };
}

/** Draws a page as the answer to a request. */
export async function answerPage({ url, headers }: Request, page: Page, messages: Messages): Promise<Response> {
  const cookies = [localeKept(url, headers), page.cookie ?? null].filter((cookie) => cookie !== null);
  const kept = cookies.map((cookie): [string, string] => ["set-cookie", cookie]);
  if (page.moved) {
    const { to, forGood } = page.moved;
    return new Response(null, { status: forGood ? 301 : 302, headers: [["location", to], ...kept] });
  }
  const { pathname, search } = new URL(url);
  const html = await draw(page, new URL(pathname + search, siteAddress(headers)), messages);
  const { status = 200, retryAfter = null } = page;
  const answer = drawing.getStore();
  if (!answer) return new Response(html, { status, headers: [["content-type", TYPE], ...kept] });
  answer.drawn = { status, retryAfter, type: TYPE, ...(await packed(html, headers.get("accept-encoding"))) };
  return new Response(null, { status, headers: kept });
}
