import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { searchPath } from "../../../lib/query/address/url.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

/** A search of the comparison as a column. */
export interface Column {
  readonly name: string;
  readonly total: number;
  readonly request: SearchRequest;
  /** For each row what stands there, and where it leads. */
  readonly cells: readonly { readonly text: string; readonly href: string }[];
}

interface Props {
  readonly times: readonly string[];
  readonly columns: readonly Column[];
  readonly messages: Messages;
}

/** The numbers of a comparison, each a link to its articles. */
export function CompareTable({ times, columns, messages }: Props) {
  const { compare, number } = messages;
  return (
    <div className="relative overflow-x-auto">
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">{compare.time}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" dir="auto" className="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((time, row) => (
            <tr key={time}>
              <th scope="row">{time}</th>
              {columns.map(({ name, cells }) => (
                <td key={name} className="figure">
                  <a href={cells[row]!.href} className="figure-link">
                    {cells[row]!.text}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{compare.total}</th>
            {columns.map(({ name, total, request }) => (
              <td key={name} className="figure">
                <a href={searchPath(request)} className="figure-link">
                  {number(total)}
                </a>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
