import type { Query } from "../engine/port/query.ts";
import type { Reader } from "../engine/port/reader.ts";
import type { SearchRequest } from "../query/address/request.ts";
import { understood } from "../query/answer.ts";
import { requestOf } from "./request-of.ts";
import { UnreadableSearch } from "./unreadable-search.ts";

/** A saved search as it is read, what came last first; throws an `UnreadableSearch` where it cannot be. */
export async function readSaved(
  engine: Reader,
  saved: string,
): Promise<{ readonly request: SearchRequest; readonly query: Query }> {
  const { request, query, unread } = await understood(engine, { ...requestOf(saved), sort: "added" });
  const list = unread.find((one) => one.code === "noList");
  if (list) throw new UnreadableSearch(`There is no reading list "${list.given}".`, list);
  return { request, query };
}
