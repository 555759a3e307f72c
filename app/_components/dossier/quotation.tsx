import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { printRequest } from "../../../lib/query/address/url.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import type { DossierFacet } from "../../../lib/query/dossier/dossier-facets.ts";
import type { Quote } from "../../../lib/query/dossier/quote.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { WrittenDate } from "../article/written-date.tsx";
import { Segments } from "../segments.tsx";

interface Props {
  readonly quote: Quote;
  readonly request: SearchRequest;
  readonly messages: Messages;
  /** The value that may be corrected in the article; null: it may not. */
  readonly correct: { readonly facet: DossierFacet; readonly value: string } | null;
}

/** A sentence with what it names marked, and the article that it stands in. */
export function Quotation({ quote, request, messages, correct }: Props) {
  const { id, headline, outlet, publishedAt, segments } = quote;
  const language = languageApart(quote, messages.locale);
  return (
    <figure className="quotation">
      <blockquote dir="auto" lang={language}>
        <Segments segments={segments} />
      </blockquote>
      <figcaption>
        <span className="outlet" dir="auto">
          {outlet ?? messages.article.unknownOutlet}
        </span>{" "}
        <WrittenDate date={publishedAt} messages={messages} />{" "}
        <a href={`/article/${id}?${printRequest(request)}`} dir="auto" lang={language} className="inline-block py-0.5">
          {headline}
        </a>
        {correct && (
          <a
            href={`/corrections/new?${new URLSearchParams({ article: id, ...correct })}`}
            rel="nofollow"
            className="no-print ms-2 inline-block py-0.5 text-xs"
          >
            {messages.corrections.wrong}
            <span className="sr-only"> {headline}</span>
          </a>
        )}
      </figcaption>
    </figure>
  );
}
