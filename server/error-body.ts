import { STATUS_CODES } from "node:http";
import { problemDocument } from "../app/problem.ts";
import type { Refused } from "../lib/query/address/refused.ts";
import { PROBLEM_TYPE } from "../lib/query/api/problem-document.ts";
import { type Messages, messagesFor } from "../lib/query/messages/messages.ts";

/** A whole answer in place of what Next writes. */
export interface Body {
  readonly type: string;
  /** How `text` is packed; null or missing: not at all. */
  readonly encoding?: "gzip" | null;
  readonly text: string | Buffer;
}

/** What went wrong, for programs. */
export function problemBody(status: number, why: Refused): Body & { readonly text: string } {
  return { type: PROBLEM_TYPE, text: JSON.stringify(problemDocument(status, messagesFor("en").server.detail(why))) };
}

/** What went wrong, for readers: a page that needs no script, no other file and nothing of Next, which may be what failed. */
export function errorPage(
  status: number,
  why: Refused,
  nonce: string,
  messages: Messages,
): Body & { readonly text: string } {
  const { site, server, failed, box } = messages;
  const title = status < 500 ? server.title : failed.title;
  const text = `<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${site.titleOf(title)}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.5 Georgia, serif }
header { border-bottom: 4px double; margin-bottom: 2rem }
</style>
</head>
<body>
<header><p><a href="/">${site.name}</a></p></header>
<main>
<h1>${title}</h1>
<p>${server.detail(why)}</p>
<form action="/search" role="search">
<label>${box.label} <input type="search" name="q"></label> <button>${box.search}</button>
</form>
<p><small lang="en">${status} ${STATUS_CODES[status] ?? ""}</small></p>
</main>
</body>
</html>
`;
  return { type: "text/html; charset=utf-8", text };
}
