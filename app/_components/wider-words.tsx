import type { SearchRequest } from "../../lib/query/address/request.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Wider } from "../../lib/query/wider.ts";

interface Props {
  readonly request: SearchRequest;
  readonly words: readonly Wider[];
  readonly messages: Messages;
}

/** Words that a search may be widened by, each with the number that it then finds. */
export function WiderWords({ request, words, messages }: Props) {
  if (words.length === 0) return null;
  return (
    <section className="facet text-sm">
      <h2 id="wider" className="kicker">
        {messages.search.wider}
      </h2>
      <ul aria-labelledby="wider" className="flex flex-wrap gap-x-5">
        {words.map(({ word, q, total }) => (
          <li key={word}>
            <a href={searchPath({ ...request, q, page: 1 })} rel="nofollow" dir="auto" className="inline-block py-1">
              {messages.search.widerBy(word)}
            </a>{" "}
            <span className="text-soft tabular-nums">{messages.number(total)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
