import type { TimeColumn } from "../../../lib/query/dates/timeline.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { barName } from "./bar-name.ts";
import type { SpanLink } from "./span-link.ts";

interface Props {
  readonly columns: readonly TimeColumn[];
  readonly link: SpanLink;
  readonly messages: Messages;
}

/** A histogram as a list: its bars that are not empty, and its gaps. */
export function BarList({ columns, link, messages }: Props) {
  return (
    <details id="bars">
      <summary className="inline-block py-0.5 text-link">{messages.dates.list}</summary>
      <ul className="columns-2 sm:columns-4">
        {columns.map((column) =>
          column.kind === "gap" ? (
            <li key={column.from} className="py-0.5 text-soft">
              {messages.dates.gap(column.from, column.to, column.years)}
            </li>
          ) : (
            column.bar.count > 0 && (
              <li key={column.bar.value}>
                <a
                  href={link(column.bar)}
                  data-key={`bar ${column.bar.value}`}
                  className="flex justify-between gap-2 py-0.5"
                >
                  {barName(column.bar, messages)}{" "}
                  <span className="facet-count">{messages.number(column.bar.count)}</span>
                </a>
              </li>
            )
          ),
        )}
      </ul>
    </details>
  );
}
