import { isUnreadableSearch } from "../../lib/alerts/unreadable-search.ts";
import type { Unreadable } from "../../lib/query/alert-reason.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { troubleOf } from "../ask.ts";

/** What cannot be read of a saved search, as a sentence. */
export function whyUnread(of: Unreadable, { problem, howRead, saved }: Messages): string {
  return of.code === "noList" ? howRead.unread(of) : saved.notRead(of.parameter, problem.refused(of));
}

/** Why a saved search cannot be made now, by what was thrown, as sentences. */
export function whyNot(failed: Error, messages: Messages): string {
  return isUnreadableSearch(failed) ? whyUnread(failed.of, messages) : `${messages.trouble.titles[troubleOf(failed)]}.`;
}
