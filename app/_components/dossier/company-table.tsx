import type { Companion } from "../../../lib/query/dossier/company.ts";
import { dossierPath } from "../../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { CountLink } from "./count-link.tsx";

/** Rows that are shown, and those that can be unfolded. */
const [SHOWN, MOST] = [8, 30];

interface Props {
  readonly facet: "people" | "countries";
  /** In the order in which they are shown. */
  readonly company: readonly Companion[];
  readonly messages: Messages;
}

/** With whom, or with which countries, a value occurs: in how many articles together, and in how many at all. */
export function CompanyTable({ facet, company, messages }: Props) {
  const [shown, rest] = [company.slice(0, SHOWN), company.slice(SHOWN, MOST)];
  const table = (rows: readonly Companion[]) => <Rows facet={facet} rows={rows} messages={messages} />;
  return (
    <>
      {table(shown)}
      {rest.length > 0 && (
        <details id={`more-${facet}`}>
          <summary className="inline-block py-1 text-sm text-link">{messages.dossier.more(rest.length)}</summary>
          {table(rest)}
        </details>
      )}
    </>
  );
}

function Rows({ facet, rows, messages }: Omit<Props, "company"> & { readonly rows: readonly Companion[] }) {
  const { dossier } = messages;
  return (
    <table className="company">
      <thead>
        <tr>
          <th scope="col">{dossier.name}</th>
          <th scope="col" className="figure">
            {dossier.together}
          </th>
          <th scope="col" className="figure">
            {dossier.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, together, all }) => (
          <tr key={value.value}>
            <th scope="row">
              <a href={dossierPath(facet, value.value)} dir="auto" className="inline-block py-0.5">
                {messages.value(facet, value)}
              </a>
            </th>
            <td className="figure">
              <CountLink of={together} messages={messages} />
            </td>
            <td className="figure text-soft">
              <CountLink of={all} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
