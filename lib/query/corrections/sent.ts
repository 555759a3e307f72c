import { withoutTurns } from "../../text/without-turns.ts";
import { ADDABLE, type Addable, CHOICES, type Choice, FIELDS, type Field } from "./choices.ts";

/** A form as it was sent, before anything is believed of it. Texts are one line each; null: not said. */
export interface Sent {
  readonly facet: string | null;
  readonly value: string | null;
  /** It is a name of the article that is no value, since nobody knows whose it is. */
  readonly open: boolean;
  readonly choice: Choice | null;
  /** The field of the article to set, or what to add to it. */
  readonly field: Field | null;
  readonly add: Addable | null;
  /** What is right: a name, a code, a date. */
  readonly text: string;
  /** The id of the value that the text means; `new`: none that the archive has. */
  readonly pick: string | null;
  /** The articles that a correction is about, as a search. */
  readonly scope: string;
  readonly is: string;
  /** Words of the article that name what is added, with what stands around them; and the place that was chosen of several. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly place: string | null;
  /** The kind of review that it came from and leads back to. */
  readonly review: string | null;
  /** The line to undo. */
  readonly undo: string | null;
  readonly by: string;
  readonly why: string;
}

/** The one value of `pick` that is no id. */
export const NEW = "new";

/** What a form says, as an address or a body gives it. `what`: a field to set, or something to add, in one choice. */
export function sentIn(fields: URLSearchParams): Sent {
  // Pasted text often brings marks of direction with it, which no ledger takes.
  const text = (name: string) => withoutTurns(fields.get(name) ?? "").trim();
  const line = (name: string) => text(name).replace(/\s+/g, " ");
  const [kind, what] = (fields.get("what") ?? "").split(" ");
  // As they stand in the article.
  const words = (fields.get("words") ?? "").replace(/\s+/g, " ").trim();
  return {
    facet: fields.get("facet"),
    value: fields.get("value"),
    open: fields.get("open") === "1",
    choice: (Object.keys(CHOICES) as Choice[]).find((choice) => choice === fields.get("choice")) ?? null,
    field: FIELDS.find((field) => kind === "set" && field === what) ?? null,
    add: ADDABLE.find((add) => kind === "add" && add === what) ?? null,
    text: line("text") || (kind === "add" ? line("words") : ""),
    pick: fields.get("pick"),
    scope: line("scope"),
    is: line("is"),
    words,
    before: fields.get("before") ?? "",
    after: fields.get("after") ?? "",
    place: fields.get("place"),
    review: fields.get("review"),
    undo: fields.get("undo"),
    by: line("by"),
    why: text("why"),
  };
}
