import type { PastLine } from "../../lib/corrections/history.ts";
import type { NamesInLines } from "../../lib/corrections/names-in-lines.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { LineSaid } from "../corrections/line-said.tsx";

interface Props {
  readonly value: string;
  /** The latest lines that name the value, and how many there are. */
  readonly lines: readonly PastLine[];
  readonly count: number;
  readonly names: NamesInLines;
  readonly messages: Messages;
}

/** What people have corrected of a value, with the way to all of it and to its undoing. */
export function DossierHistory({ value, lines, count, names, messages }: Props) {
  if (count === 0) return null;
  const { corrections, dossier } = messages;
  return (
    <section className="mt-6">
      <h2 className="about-title mt-0">{dossier.history}</h2>
      <ul className="mt-2 grid gap-2 text-sm">
        {lines.map(({ line, inForce }) => {
          const isUndone = !inForce && line.act !== "undo";
          return (
            <li key={line.id}>
              <span className={isUndone ? "text-soft line-through" : ""}>
                <LineSaid line={line} names={names} messages={messages} />
              </span>{" "}
              <span className="text-soft">
                <bdi>{corrections.by(line.by, messages.date(line.at))}</bdi>
                {isUndone && ` · ${corrections.undone}`}
              </span>
            </li>
          );
        })}
      </ul>
      <a
        href={`/corrections?${new URLSearchParams({ words: JSON.stringify(value) })}`}
        className="inline-block py-1 text-sm"
      >
        {dossier.wholeHistory(count)}
      </a>
    </section>
  );
}
