import { linesInForce } from "../corrections/in-force.ts";
import type { ListFault } from "./list-fault.ts";
import { type ListChange, ListLine, MOST_KEPT } from "./list-line.ts";
import { type Lists, newListId } from "./lists-file.ts";
import type { ReadingList } from "./reading-list.ts";

/** What a form asks of lists, as it was sent: nothing of it is believed yet. */
export interface ListForm {
  readonly act: string;
  readonly list: string;
  readonly name: string;
  readonly articles: readonly string[];
  readonly note: string;
  /** The line to undo. */
  readonly line: string;
}

/** The changes that a form asks for, in their order, and the list that they are of (null: of none alone); or why it asks for none. */
export function listChangeOf(
  { lists, file }: Lists,
  form: ListForm,
  by: string,
): { readonly changes: readonly ListChange[]; readonly list: string | null } | ListFault {
  const known = lists.find(({ id }) => id === form.list);
  if (form.act === "undo") {
    const undoes = file.lines.find(({ id }) => id === form.line);
    if (!undoes || !inForce(file.lines, undoes)) return "noLine";
    return { changes: [{ act: "undo", line: undoes.id, by }], list: null };
  }
  if (form.act === "make" || (form.act === "keep" && (form.list === "" || form.name.trim() !== ""))) {
    const list = newListId();
    const make: ListChange = { act: "make", list, name: form.name.trim(), by };
    if (!fits(make)) return "noName";
    if (form.act === "make") return { changes: [make], list };
    const keep = changesOf({ ...form, list }, by);
    return typeof keep === "string" ? keep : { changes: [make, ...keep], list };
  }
  if (!known) return "noList";
  const changes = form.act === "up" || form.act === "down" ? moved(known, form, by) : changesOf(form, by);
  return typeof changes === "string" ? changes : { changes, list: form.list };
}

function changesOf({ act, list, name, articles, note }: ListForm, by: string): ListChange[] | ListFault {
  const [article = ""] = articles;
  switch (act) {
    case "rename":
      return checked({ act, list, name: name.trim(), by }, "noName");
    case "drop":
      return [{ act, list, by }];
    case "note":
      return checked({ act, list, article, note: note.replace(/\r\n?/g, "\n").trim(), by }, "noNote");
    case "keep":
    case "leave":
      return checked({ act, list, articles: articles.slice(0, MOST_KEPT), by }, "noArticles");
    default:
      return "notFitting";
  }
}

/** An article in the place of the one before it, or behind the next. */
function moved({ id: list, articles }: ReadingList, form: ListForm, by: string): ListChange[] | ListFault {
  const [article = ""] = form.articles;
  const at = articles.findIndex(({ id }) => id === article);
  if (at < 0) return "noArticles";
  const before = articles[form.act === "up" ? at - 1 : at + 2]?.id ?? null;
  // The first has none before it, and the last none behind.
  if (form.act === "up" ? at === 0 : at === articles.length - 1) return "noArticles";
  return [{ act: "move", list, article, before, by }];
}

function checked(change: ListChange, fault: ListFault): ListChange[] | ListFault {
  return fits(change) ? [change] : fault;
}

function fits(change: ListChange): boolean {
  return ListLine.safeParse({ v: 1, id: "0000000000", at: "2000-01-01T00:00:00Z", ...change }).success;
}

/** Whether a line can be undone: it is in force, or an undo that is not undone itself. */
export function inForce(lines: readonly ListLine[], line: ListLine): boolean {
  if (line.act !== "undo") return linesInForce(lines).inForce.some(({ id }) => id === line.id);
  return !lines.some((other) => other.act === "undo" && other.line === line.id && inForce(lines, other));
}
