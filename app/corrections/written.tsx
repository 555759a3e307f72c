import type { Line } from "../../lib/corrections/line.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { HiddenFields } from "./hidden-fields.tsx";

/** What a reader has just corrected, with the way back at hand. */
export function Written({ line, messages: { corrections } }: { readonly line: Line; readonly messages: Messages }) {
  return (
    <form action="/corrections" method="post" className="written">
      <HiddenFields fields={{ undo: line.id }} />
      <span role="status">
        {corrections.form.done} <bdi>{corrections.line(line)}.</bdi>
      </span>
      <button type="submit" className="button quiet min-h-8 px-3">
        {corrections.undo}
      </button>
    </form>
  );
}
