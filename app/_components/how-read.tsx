import type { Answer } from "../../lib/query/answer.ts";
import type { Problem } from "../../lib/query/url.ts";
import { searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

interface Props {
  readonly found: Answer;
  readonly problems: readonly Problem[];
}

/** What has to be said of how a search was read: misspelt words, parameters that could not be used, the engine's note. */
export function HowRead({ found: { query, read, repairs, note, total }, problems }: Props) {
  if (problems.length === 0 && repairs.length === 0 && note === null) return null;
  return (
    <ul aria-label="How this search was read" className="remarks">
      {repairs.map(({ typed, read: words, articles }) => (
        <li key={typed}>
          {articles === 0
            ? "No article has"
            : `No article has all of these words, ${writtenCount(articles)} ${articles === 1 ? "has" : "have"}`}{" "}
          “<bdi>{typed}</bdi>”; {total > 0 ? "shown" : "searched"}: <bdi>{words.join(", ")}</bdi>.
        </li>
      ))}
      {repairs.length > 0 && total > 0 && (
        <li>
          Did you mean{" "}
          <a href={searchPath({ ...query, q: read.trim() })} dir="auto" className="font-semibold underline">
            {read.trim()}
          </a>
          ?
        </li>
      )}
      {note !== null && <li>{note}</li>}
      {problems.map(({ parameter, message }) => (
        <li key={parameter + message}>
          <code>{parameter}</code> {message}
        </li>
      ))}
    </ul>
  );
}
