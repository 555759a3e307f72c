import type { Line } from "../../../lib/corrections/line.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly lines: readonly Line[];
  readonly messages: Messages;
}

/** By whom something was corrected, when and why. */
export function SaidBy({ lines, messages }: Props) {
  const { corrections } = messages;
  return (
    <span className="text-soft">
      {lines.map((line) => (
        <span key={line.id}>
          {" · "}
          <a href={`/corrections?words=${line.id}`} className="underline">
            <bdi>{corrections.correctedBy(line.by, messages.date(line.at))}</bdi>
          </a>
          {line.why !== undefined && <i> {corrections.why(line.why)}</i>}
        </span>
      ))}
    </span>
  );
}
