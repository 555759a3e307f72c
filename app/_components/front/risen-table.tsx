import { searchPath } from "../../../lib/query/address/url.ts";
import { dossierPath } from "../../../lib/query/dossier/dossier-facets.ts";
import type { Lately } from "../../../lib/query/front/lately.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "../article/pieces.tsx";
import { CountLink } from "../dossier/count-link.tsx";

interface Props {
  readonly lately: Lately;
  readonly messages: Messages;
}

/** People and countries that the latest weeks name more than all other times do, with both numbers. */
export function RisenTable({ lately, messages }: Props) {
  const { days, from, to, articles } = lately;
  const { front: words, facet: facetWords, number } = messages;
  const head = (
    <a key="all" href={searchPath(articles.request)} className="inline-block">
      {words.articles(articles.count)}
    </a>
  );
  return (
    <section aria-labelledby="lately" className="facet">
      <h2 id="lately" className="kicker">
        {words.lately(days)}
      </h2>
      <p className="text-sm text-soft">
        <Pieces of={words.latelyOf(from, to, head)} />
      </p>
      {(["people", "countries"] as const)
        .filter((facet) => lately[facet].length > 0)
        .map((facet) => (
          <table key={facet} className="company mt-2">
            <thead>
              <tr>
                <th scope="col">{facetWords.title(facet)}</th>
                <th scope="col" className="figure">
                  {words.count}
                </th>
                <th scope="col" className="figure">
                  {words.usual}
                </th>
              </tr>
            </thead>
            <tbody>
              {lately[facet].map(({ value, lately: found, usual }) => (
                <tr key={value.value}>
                  <th scope="row">
                    <a href={dossierPath(facet, value.value)} dir="auto" className="inline-block py-0.5">
                      {messages.value(facet, value)}
                    </a>
                  </th>
                  <td className="figure">
                    <CountLink of={found} messages={messages} />
                  </td>
                  <td className="figure text-soft tabular-nums">
                    {number(usual < 1 ? Math.round(usual * 10) / 10 : Math.round(usual))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      <p className="mt-1 text-sm text-soft">{words.usualHint}</p>
    </section>
  );
}
