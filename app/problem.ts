import { STATUS_CODES } from "node:http";
import { PROBLEM_TYPE, type ProblemDocument } from "../lib/query/api/problem-document.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import type { Trouble } from "../lib/query/trouble.ts";
import { limitMet } from "./limit-met.ts";
import { RETRY_AFTER } from "./retry-after.ts";

/** What went wrong, for programs: the HTTP status and a sentence. */
export function problemDocument(
  status: number,
  detail: string,
  more: Pick<ProblemDocument, "parameter" | "trouble"> = {},
): ProblemDocument {
  return { title: STATUS_CODES[status] ?? "Error", status, detail, ...more };
}

/** The answer that carries a problem document; a parameter is named where it is what is wrong. */
export function problem(status: number, detail: string, parameter?: string): Response {
  return answerWith(problemDocument(status, detail, parameter === undefined ? {} : { parameter }));
}

/** The answer where the engine gave none: 503, and when to ask again. */
export function unanswered(trouble: Trouble): Response {
  const messages = messagesFor("en");
  const detail = [`${messages.trouble.titles[trouble]}.`, limitMet(trouble, messages) ?? ""].join(" ").trim();
  return answerWith(problemDocument(503, detail, { trouble }), { "retry-after": String(RETRY_AFTER[trouble]) });
}

/** The answer of a site that serves what can be read of a damaged file. */
export function damagedFile(detail: string): Response {
  return answerWith(problemDocument(503, detail, { trouble: "unreadable" }), {
    "retry-after": String(RETRY_AFTER.unreadable),
  });
}

function answerWith(document: ProblemDocument, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(document, { status: document.status, headers: { "content-type": PROBLEM_TYPE, ...headers } });
}
