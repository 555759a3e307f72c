import type { FacetCount } from "../../lib/engine/port/results.ts";
import type { FacetKey } from "../../lib/facets/facet-names.ts";
import { onlyInclude } from "../../lib/query/address/links.ts";
import type { Problem } from "../../lib/query/address/problem.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { asTyped } from "../../lib/query/article/value-reading.ts";
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
  const { better, readings } = found;
  if (problems.length === 0 && repairs.length === 0 && said.length === 0 && better === null) return null;
  const { howRead, problem } = messages;
  const meant = found.read.trim();
  const offered = (facet: FacetKey, other: FacetCount) => (
    <span key={other.value}>
      <a href={onlyInclude(query, facet, other.value)} dir="auto" className="underline">
        {messages.value(facet, other)}
      </a>{" "}
      ({messages.number(other.count)})
    </span>
  );
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
      {better !== null && (
        <li>
          <Pieces
            of={howRead.better(
              <a
                key="better"
                href={searchPath({ ...query, q: better.q, page: 1 })}
                dir="auto"
                className="font-semibold underline"
              >
                {better.q.trim()}
              </a>,
              better.total,
            )}
          />
        </li>
      )}
      {said.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
      {readings
        .filter(({ others }) => others.length > 0)
        .map((reading) => (
          <li key={asTyped(reading)}>
            <Pieces
              of={howRead.others(
                asTyped(reading),
                reading.others.map((other) => offered(reading.facet, other)),
              )}
            />
          </li>
        ))}
      {problems.map((wrong) => (
        <li key={wrong.parameter + wrong.code}>
          <code>{wrong.parameter}</code> {problem.mended(wrong)}
        </li>
      ))}
    </ul>
  );
}
