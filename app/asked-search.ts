import { messagesFor } from "../lib/query/messages/messages.ts";
import type { SearchRequest } from "../lib/query/request.ts";
import { parseRequest } from "../lib/query/url.ts";
import { problem } from "./problem.ts";

/** The search that an address of the API asks for, or 400 that names the parameter which cannot be used. */
export function askedSearch(
  parameters: URLSearchParams,
): { readonly asked: SearchRequest } | { readonly refused: Response } {
  const { request, problems } = parseRequest(parameters);
  const [first] = problems;
  if (!first) return { asked: request };
  return { refused: problem(400, `${first.parameter} ${messagesFor("en").problem.refused(first)}`, first.parameter) };
}
