import { isUnreadableSearch } from "../../lib/alerts/unreadable-search.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { troubleOf } from "../ask.ts";

/** Why a saved search cannot be made now, by what was thrown, as sentences. */
export function whyNot(failed: Error, { problem, howRead, saved, trouble }: Messages): string {
  if (!isUnreadableSearch(failed)) return `${trouble.titles[troubleOf(failed)]}.`;
  const { of } = failed;
  return of.code === "noList" ? howRead.unread(of) : saved.notRead(of.parameter, problem.refused(of));
}
