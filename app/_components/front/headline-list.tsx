import type { Hit } from "../../../lib/engine/port/results.ts";
import { searchPath } from "../../../lib/query/address/url.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import type { Tally } from "../../../lib/query/dossier/tally.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { headlineDress } from "../headline-dress.ts";
import { Segments } from "../segments.tsx";

interface Row {
  readonly hit: Hit;
  /** What stands before the headline. */
  readonly said: string;
  /** Further articles beside it, and the search that finds all. */
  readonly more?: Tally;
}

interface Props {
  readonly rows: readonly Row[];
  readonly messages: Messages;
}

/** Headlines in a narrow column. */
export function HeadlineList({ rows, messages }: Props) {
  return (
    <ul className="headlines">
      {rows.map(({ hit, said, more }) => (
        <li key={hit.id}>
          <span className="text-sm text-soft">
            {said}
            {hit.outlet && (
              <>
                {" · "}
                <bdi>{hit.outlet.label}</bdi>
              </>
            )}
            {hit.headline.derived && ` · ${messages.hit.derived}`}
          </span>
          <a
            href={`/article/${hit.id}`}
            dir="auto"
            lang={languageApart(hit, messages.locale)}
            className={headlineDress(hit.headline, "title")}
          >
            <Segments segments={hit.headline.segments} />
          </a>
          {more && more.count > 0 && (
            <a href={searchPath(more.request)} className="inline-block py-0.5 text-sm">
              {messages.front.more(more.count)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
