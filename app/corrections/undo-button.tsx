import type { Messages } from "../../lib/query/messages/messages.ts";
import { HiddenFields } from "./hidden-fields.tsx";

interface Props {
  /** The id of the line to undo. */
  readonly line: string;
  /** Where it leads back to once that is done: an article, or a kind of review; else to the history. */
  readonly from?: { readonly article?: string; readonly review?: string };
  readonly messages: Messages;
}

/** The way to undo a line, which first shows what that changes. */
export function UndoButton({ line, from = {}, messages }: Props) {
  return (
    <form action="/corrections" method="post">
      <HiddenFields fields={{ undo: line, ...from }} />
      <button type="submit" className="button quiet min-h-8 px-3 text-sm">
        {messages.corrections.undo}
      </button>
    </form>
  );
}
