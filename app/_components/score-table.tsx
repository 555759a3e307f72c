import { SERVED_LANGUAGES } from "../../lib/facets/people/languages/served.ts";
import type { Scores } from "../../lib/facets/scores.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { writtenScore } from "../../lib/query/written-score.ts";
import { LanguageScores } from "./language-scores.tsx";
import { ScoreHead } from "./score-head.tsx";

interface Props {
  readonly scores: Scores;
  readonly messages: Messages;
}

/** How far the facets can be trusted, set by set. */
export function ScoreTable({ scores: { measured, sets, languages }, messages }: Props) {
  return (
    <>
      <h2 id="scores" className="about-title">
        {messages.scores.title}
      </h2>
      <p className="mt-2">{messages.scores.measured(measured)}</p>
      <div className="relative mt-2 overflow-x-auto">
        <table className="scores">
          <ScoreHead messages={messages} />
          {sets.map(({ texts, articles, scores }) => (
            <tbody key={texts}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {messages.scores.heading(messages.scores.texts[texts], articles)}
                </th>
              </tr>
              {scores.map((score) => {
                const [precision, recall] = writtenScore(score, messages);
                return (
                  <tr key={score.what}>
                    <th scope="row">{messages.scores.scored[score.what]}</th>
                    <td className="figure">{precision}</td>
                    <td className="figure">{recall}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <LanguageScores
        scores={languages.filter(({ language }) => SERVED_LANGUAGES.includes(language))}
        messages={messages}
      />
    </>
  );
}
