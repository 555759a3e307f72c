import type { LanguageScore } from "../../lib/facets/scores.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { ScoreHead } from "./score-head.tsx";

interface Props {
  readonly scores: readonly LanguageScore[];
  readonly messages: Messages;
}

/** How far people can be trusted in other languages than English, set by set; those of no served language show nobody. */
export function LanguageScores({ scores, messages }: Props) {
  const { percent, value } = messages;
  return (
    <div className="relative mt-4 overflow-x-auto">
      <table className="scores">
        <caption className="text-left">{messages.scores.ofLanguages}</caption>
        <ScoreHead messages={messages} />
        <tbody>
          {scores.map(({ set, language, articles, precision, recall }) => (
            <tr key={set}>
              <th scope="row">
                {messages.scores.heading(value("languages", { value: language, label: language }), articles)}
              </th>
              <td className="figure">{percent(precision)}</td>
              <td className="figure">{percent(recall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
