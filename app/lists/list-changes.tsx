import { inForce } from "../../lib/lists/change-of.ts";
import type { ListLine } from "../../lib/lists/list-line.ts";
import type { Lists } from "../../lib/lists/lists-file.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";

interface Props {
  readonly lists: Lists;
  readonly messages: Messages;
}

/** The name by which a list is, or was last, called. */
function nameOf({ file }: Lists, line: ListLine): string {
  if (!("list" in line)) return "";
  const named = file.lines.filter(
    (other) => (other.act === "make" || other.act === "rename") && other.list === line.list,
  );
  const last = named.at(-1);
  return last && "name" in last ? last.name : line.list;
}

/** The change that the reader has just made, with the way back at hand; nothing where it is undone by now. */
export function JustDone({ lists, done, messages }: Props & { readonly done: string | null }) {
  const line = lists.file.lines.find(({ id }) => id === done);
  if (!line || !inForce(lists.file.lines, line)) return null;
  return (
    <div className="written">
      <span role="status">
        {messages.lists.done} <span dir="auto">{messages.lists.act(line, nameOf(lists, line))}</span>.
      </span>
      <Undo line={line} messages={messages} />
    </div>
  );
}

/** The last changes of all lists, the latest first, each to be undone by whoever may. */
export function LastChanges({ lists, mayChange, messages }: Props & { readonly mayChange: boolean }) {
  const { lines } = lists.file;
  if (lines.length === 0) return null;
  return (
    <details className="fold mt-8">
      <summary>{messages.lists.history}</summary>
      <ol className="mt-2 grid gap-2">
        {lines
          .slice(-SHOWN)
          .reverse()
          .map((line) => {
            const holds = inForce(lines, line);
            return (
              <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span>
                  <span dir="auto" className={holds ? "" : "line-through"}>
                    {messages.lists.act(line, nameOf(lists, line))}
                  </span>{" "}
                  <span className="text-sm text-soft">
                    {messages.lists.by(line.by, line.at)}
                    {!holds && ` · ${messages.lists.undone}`}
                  </span>
                </span>
                {mayChange && holds && <Undo line={line} messages={messages} />}
              </li>
            );
          })}
      </ol>
    </details>
  );
}

/** Lines that are listed. */
const SHOWN = 20;

function Undo({ line, messages }: { readonly line: ListLine; readonly messages: Messages }) {
  return (
    <form action="/lists" method="post">
      <HiddenFields fields={{ act: "undo", line: line.id, list: "list" in line ? line.list : null }} />
      <button type="submit" className="button quiet min-h-8 px-3 text-sm">
        {messages.lists.undo}
      </button>
    </form>
  );
}
