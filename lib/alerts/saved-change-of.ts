import { linesInForce } from "../corrections/in-force.ts";
import { newListId } from "../lists/lists-file.ts";
import type { SavedFault } from "../lists/saved-fault.ts";
import type { Saved } from "../lists/saved-file.ts";
import { type SavedChange, SavedLine, type SavedRole } from "../lists/saved-line.ts";
import { LOCALES } from "../query/messages/locales.ts";
import { requestOf } from "./request-of.ts";

/** What a form asks of saved searches, as it was sent: nothing of it is believed yet. */
export interface SavedForm {
  readonly act: string;
  readonly search: string;
  readonly name: string;
  /** The parameters of the search to save. */
  readonly query: string;
  /** The language of the page. */
  readonly ui: string;
  readonly line: string;
  /** The role in which it is sent; null: in one that reads everything. */
  readonly as: SavedRole | null;
}

/** The change that a form asks for, or why it asks for none. */
export function savedChangeOf({ file, searches }: Saved, form: SavedForm, by: string): SavedChange | SavedFault {
  const { act, search, name, query, ui, as, line } = form;
  const named = name.trim();
  if (act === "save") {
    if (!isRead(query)) return "unread";
    const manner = { ...(ui !== LOCALES[0] && { ui }), ...(as && { as }) };
    return checked({ act, search: newListId(), name: named, query, ...manner, by });
  }
  if (act === "undo") {
    const isThere = linesInForce(file.lines).inForce.some(({ id }) => id === line);
    return isThere ? { act, line, by } : "noLine";
  }
  if (!searches.some(({ id }) => id === search)) return "noSearch";
  if (act === "rename") return checked({ act, search, name: named, by });
  return act === "drop" || act === "seen" ? { act, search, by } : "notFitting";
}

function isRead(query: string): boolean {
  try {
    requestOf(query);
    return query.length <= 8000;
  } catch {
    return false;
  }
}

function checked(change: SavedChange): SavedChange | SavedFault {
  const isFit = SavedLine.safeParse({ v: 1, id: "0000000000", at: "2000-01-01T00:00:00Z", ...change }).success;
  return isFit ? change : "noName";
}
