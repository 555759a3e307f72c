import { facetRow } from "../../../lib/facets/facet-names.ts";
import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { printRequest } from "../../../lib/query/address/url.ts";
import type { Beside } from "../../../lib/query/dossier/dossier.ts";
import { dossierPath, hasDossiers } from "../../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { CountLink } from "./count-link.tsx";

/** Values that are listed; the facet's own page has all. */
const SHOWN = 10;

interface Props {
  readonly facet: "outlets" | "languages";
  readonly title: string;
  readonly values: readonly Beside[];
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The values of another facet in the articles of a value, each with its number. */
export function BesideList({ facet, title, values, request, messages }: Props) {
  if (values.length === 0) return null;
  return (
    <section className="facet">
      <h2 className="kicker">{title}</h2>
      {facetRow(facet).copies === "counted" && <p className="text-xs text-soft">{messages.facet.holdCopies}</p>}
      <table className="company">
        <tbody>
          {values.slice(0, SHOWN).map(({ value, articles }) => {
            const label = messages.value(facet, value);
            return (
              <tr key={value.value}>
                <th scope="row" dir="auto">
                  {hasDossiers(facet) ? (
                    <a href={dossierPath(facet, value.value)} className="inline-block py-0.5">
                      {label}
                    </a>
                  ) : (
                    label
                  )}
                </th>
                <td className="figure">
                  <CountLink of={articles} messages={messages} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {values.length > SHOWN && (
        <a href={`/facet/${facetRow(facet).param}?${printRequest(request)}`} className="inline-block py-1 text-sm">
          {messages.dossier.everyone(facet)}
        </a>
      )}
    </section>
  );
}
