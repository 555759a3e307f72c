import type { SearchRequest } from "../query/address/request.ts";
import { parseRequest } from "../query/address/url.ts";
import { messagesFor } from "../query/messages/messages.ts";

/** The request that a saved search is; throws where it cannot be read as it stands, with the parameter that cannot. */
export function requestOf(saved: string): SearchRequest {
  const { request, problems } = parseRequest(new URLSearchParams(saved));
  const [wrong] = problems;
  if (wrong)
    throw new Error(`Its search cannot be read: ${wrong.parameter} ${messagesFor("en").problem.refused(wrong)}.`);
  return request;
}
