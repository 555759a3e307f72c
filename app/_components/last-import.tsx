import type { Run } from "../../lib/archive/runs.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "./article/pieces.tsx";

interface Props {
  readonly run: Run;
  readonly messages: Messages;
}

/** When articles last came in, and what became of them. */
export function LastImport({ run: { started, finished, counts }, messages }: Props) {
  const { read = 0, added = 0, changed = 0, rejected = 0 } = counts ?? {};
  const at = <time dateTime={started}>{messages.lastImport.at(started)}</time>;
  const said =
    finished === null
      ? messages.lastImport.unfinished(at)
      : messages.lastImport.counts(at, read, added, changed, rejected);
  return <Pieces of={said} />;
}
