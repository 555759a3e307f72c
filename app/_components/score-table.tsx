import { type Scores, writtenScore } from "../../lib/facets/scores.ts";
import { writtenCount } from "../../lib/query/written-count.ts";
import { writtenDay } from "../../lib/query/written-day.ts";

/** How far the facets can be trusted, set by set. */
export function ScoreTable({ scores: { measured, sets } }: { readonly scores: Scores }) {
  return (
    <>
      <h2 className="about-title">How well people, countries and outlets are found</h2>
      <p className="mt-2">
        Measured on {writtenDay({ value: measured, precision: "day" })} on texts whose right answers are known, in
        percent. A program that is right nine times in ten is wrong once: check before you publish.
      </p>
      <div className="relative mt-2 overflow-x-auto">
        <table className="scores">
          <thead>
            <tr>
              <th scope="col">What is found</th>
              <th scope="col" className="figure">
                Right of what it names
              </th>
              <th scope="col" className="figure">
                Found of what is there
              </th>
            </tr>
          </thead>
          {sets.map(({ texts, articles, scores }) => (
            <tbody key={texts}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {texts[0]!.toUpperCase() + texts.slice(1)} ({writtenCount(articles)} texts)
                </th>
              </tr>
              {scores.map((score) => {
                const [precision, recall] = writtenScore(score);
                return (
                  <tr key={score.what}>
                    <th scope="row">{score.what}</th>
                    <td className="figure">{precision}</td>
                    <td className="figure">{recall}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
