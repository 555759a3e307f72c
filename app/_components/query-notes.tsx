import type { Problem } from "../../lib/query/address/problem.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { remarks } from "../../lib/query/language/remarks.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "./article/pieces.tsx";

interface Props {
  readonly found: Answer;
  readonly problems: readonly Problem[];
  readonly messages: Messages;
}

/** What has to be said of how a search was read: misspelt words, parameters that could not be used, the engine's note. */
export function QueryNotes({ found, problems, messages }: Props) {
  const { query, repairs, total } = found;
  const said = remarks(found, messages);
  if (problems.length === 0 && repairs.length === 0 && said.length === 0) return null;
  const { howRead, problem } = messages;
  const meant = found.read.trim();
  const link = (
    <a key="meant" href={searchPath({ ...query, q: meant })} dir="auto" className="font-semibold underline">
      {meant}
    </a>
  );
  return (
    <ul aria-label={howRead.title} className="remarks">
      {repairs.map(({ typed, read, articles }) => (
        <li key={typed}>
          <Pieces
            of={howRead.repair(
              articles,
              total,
              <bdi key="typed">{typed}</bdi>,
              <bdi key="read">{read.join(", ")}</bdi>,
            )}
          />
        </li>
      ))}
      {repairs.length > 0 && total > 0 && (
        <li>
          <Pieces of={howRead.meant(link)} />
        </li>
      )}
      {said.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
      {problems.map((wrong) => (
        <li key={wrong.parameter + wrong.code}>
          <code>{wrong.parameter}</code> {problem.mended(wrong)}
        </li>
      ))}
    </ul>
  );
}
