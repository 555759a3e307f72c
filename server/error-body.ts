import { STATUS_CODES } from "node:http";
import { PROBLEM_TYPE, problemDocument } from "../app/problem.ts";

/** A whole answer that the server writes itself. */
export interface Body {
  readonly type: string;
  readonly text: string;
}

/** What went wrong, for programs. */
export function problemBody(status: number, detail: string): Body {
  return { type: PROBLEM_TYPE, text: JSON.stringify(problemDocument(status, detail)) };
}

/** What went wrong, for readers: a page that needs no script, no other file and nothing of Next, which may be what failed. */
export function errorPage(status: number, detail: string, nonce: string): Body {
  const title = status < 500 ? "This request cannot be answered" : "This page could not be made";
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Dateline</title>
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1.1rem/1.5 Georgia, serif }
header { border-bottom: 4px double; margin-bottom: 2rem }
</style>
</head>
<body>
<header><p><a href="/">Dateline</a></p></header>
<main>
<h1>${title}</h1>
<p>${detail}</p>
<form action="/search" role="search">
<label>Search the archive <input type="search" name="q"></label> <button>Search</button>
</form>
<p><small>${status} ${STATUS_CODES[status] ?? ""}</small></p>
</main>
</body>
</html>
`;
  return { type: "text/html; charset=utf-8", text };
}
