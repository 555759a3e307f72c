import type { SearchRequest } from "../query/address/request.ts";
import { parseRequest } from "../query/address/url.ts";
import { messagesFor } from "../query/messages/messages.ts";
import { UnreadableSearch } from "./unreadable-search.ts";

/** The request that a saved search is; throws an `UnreadableSearch` where it cannot be read as it stands. */
export function requestOf(saved: string): SearchRequest {
  const { request, problems } = parseRequest(new URLSearchParams(saved));
  const [wrong] = problems;
  if (wrong) {
    const { problem, saved: words } = messagesFor("en");
    throw new UnreadableSearch(words.notRead(wrong.parameter, problem.refused(wrong)), wrong);
  }
  return request;
}
