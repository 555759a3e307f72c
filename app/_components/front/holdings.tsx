import { facetRow } from "../../../lib/facets/facet-names.ts";
import { valueLink } from "../../../lib/query/address/links.ts";
import { searchPath } from "../../../lib/query/address/url.ts";
import type { Front } from "../../../lib/query/front/front.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "../article/pieces.tsx";

interface Props {
  readonly front: Front;
  /** When articles last came in, as an ISO date-time; null where that is not known. */
  readonly imported: string | null;
  readonly messages: Messages;
}

/** What the archive holds, in a sentence: how much, from when to when, in which languages, from which outlets. */
export function Holdings({ front: { articles, span, undated, languages, outlets }, imported, messages }: Props) {
  const { front: words, number, value } = messages;
  const links = (facet: "languages" | "outlets", values: Front["outlets"], most: number) =>
    values.slice(0, most).map((one) => (
      <a key={one.value} href={valueLink(facet, one.value)} dir="auto" className="inline-block">
        {value(facet, one)}
      </a>
    ));
  const all = (facet: "languages" | "outlets") => (
    <a key="all" href={`/facet/${facetRow(facet).param}`} className="inline-block">
      {words.others}
    </a>
  );
  const named = (facet: "languages" | "outlets", values: Front["outlets"], most: number) =>
    values.length > most ? [...links(facet, values, most), all(facet)] : links(facet, values, most);
  return (
    <p className="holdings">
      <strong>
        <Pieces
          of={words.holds(
            <a key="all" href={searchPath(articles.request)}>
              {number(articles.count)}
            </a>,
            articles.count,
          )}
        />
      </strong>{" "}
      {span && <>{words.span(span.first, span.last)} </>}
      {languages.length > 0 && <Pieces of={words.languages(named("languages", languages, 4))} />}
      {outlets.length > 0 && <Pieces of={words.outlets(named("outlets", outlets, 4))} />}
      {undated.count > 0 && (
        <Pieces
          of={words.undated(
            <a key="undated" href={searchPath(undated.request)} className="inline-block">
              {number(undated.count)}
            </a>,
          )}
        />
      )}
      .{imported !== null && <span className="text-soft"> {words.imported(imported.slice(0, 10))}</span>}
    </p>
  );
}
