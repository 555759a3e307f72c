import type { Line } from "../../lib/corrections/line.ts";
import type { NamesInLines } from "../../lib/corrections/names-in-lines.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { LineSaid } from "./line-said.tsx";
import { UndoButton } from "./undo-button.tsx";

/** A line that the reader has just written, with what it names. */
export interface JustWritten {
  readonly line: Line;
  readonly names: NamesInLines;
}

interface Props extends JustWritten {
  readonly messages: Messages;
  /** Where the undo leads back to: an article, or a kind of review. */
  readonly from?: { readonly article?: string; readonly review?: string };
}

/** What a reader has just corrected, with the way back at hand. */
export function Written({ line, names, messages, from = {} }: Props) {
  return (
    <div className="written">
      <span role="status">
        {messages.corrections.form.done} <LineSaid line={line} names={names} messages={messages} />.
      </span>
      <UndoButton line={line.id} from={from} messages={messages} />
    </div>
  );
}
