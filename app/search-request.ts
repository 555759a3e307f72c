import type { Problem } from "../lib/query/address/problem.ts";
import type { SearchRequest } from "../lib/query/address/request.ts";
import { parseRequest } from "../lib/query/address/url.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { problem } from "./problem.ts";

/** The search that an address of the API asks for, or 400 that names the parameter which cannot be used. */
export function searchRequestOf(
  parameters: URLSearchParams,
): { readonly request: SearchRequest } | { readonly refused: Response } {
  const { request, problems } = parseRequest(parameters);
  const [first] = problems;
  if (!first) return { request };
  return { refused: refused(first) };
}

/** The answer to a parameter that cannot be used: 400, and which it is. */
export function refused(wrong: Problem): Response {
  return problem(400, `${wrong.parameter} ${messagesFor("en").problem.refused(wrong)}`, wrong.parameter);
}
