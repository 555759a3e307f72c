import type { SearchRequest } from "../../../lib/query/address/request.ts";
import type { FoundWording } from "../../../lib/query/dossier/dossier.ts";
import type { DossierFacet } from "../../../lib/query/dossier/dossier-facets.ts";
import type { Extent } from "../../../lib/query/messages/en-dossier.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { Pieces } from "../article/pieces.tsx";
import { CountLink } from "./count-link.tsx";
import { Quotation } from "./quotation.tsx";

interface Props {
  readonly wordings: readonly FoundWording[];
  /** In how many of the articles that were read, and when. */
  readonly told: (wording: FoundWording) => string;
  readonly extent: Extent;
  readonly request: SearchRequest;
  readonly messages: Messages;
  readonly correct: { readonly facet: DossierFacet; readonly value: string } | null;
}

/** Words of the texts, each with the articles that have them and the sentence in which they come first. */
export function WordingList({ wordings, told, extent, request, messages, correct }: Props) {
  return (
    <ul className="wordings">
      {wordings.map((wording) => {
        const { words, found, sentence } = wording;
        return (
          <li key={words}>
            <p>
              <span dir="auto" className="font-serif font-bold">
                {words}
              </span>{" "}
              <span className="text-sm text-soft">
                {told(wording)}
                {found && (
                  <>
                    {" · "}
                    <Pieces
                      of={messages.dossier.words(
                        <CountLink key="words" of={found} messages={messages} />,
                        found.count,
                        extent,
                      )}
                    />
                  </>
                )}
              </span>
            </p>
            <details className="text-sm">
              <summary className="w-fit py-1 text-xs text-soft">
                {messages.dossier.sentence(extent)}
                <span className="sr-only"> {messages.dossier.sentenceWith(words)}</span>
              </summary>
              <Quotation quote={sentence} request={request} messages={messages} correct={correct} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}
