import { EVERYTHING } from "../../lib/query/address/request.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { CoveredDecade } from "../../lib/query/dates/coverage.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly decades: readonly CoveredDecade[];
  readonly messages: Messages;
}

/** Articles of each year as a table, a row a decade; a year without any is a gap and says so. */
export function Coverage({ decades, messages }: Props) {
  if (decades.length === 0) return null;
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  const most = Math.max(...decades.flatMap(({ years }) => years.map(({ count }) => count)));
  return (
    <>
      <h2 className="about-title">{messages.coverage.title}</h2>
      <div className="relative mt-2 overflow-x-auto">
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{messages.coverage.decade}</span>
              </th>
              {digits.map((digit) => (
                <th key={digit} scope="col">
                  …{digit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decades.map(({ firstYear, years }) => (
              <tr key={firstYear}>
                <th scope="row">{messages.dates.decade(firstYear)}</th>
                {years.map(({ value, count }) => (
                  <td key={value} data-step={count === 0 ? 0 : Math.ceil((4 * count) / most)}>
                    {count === 0 ? (
                      <span className="text-soft">
                        <span aria-hidden="true">·</span>
                        <span className="sr-only">{messages.coverage.none}</span>
                      </span>
                    ) : (
                      <a
                        href={searchPath({ ...EVERYTHING, copies: true, from: value, to: value })}
                        aria-label={messages.coverage.year(value, count)}
                      >
                        {messages.number(count)}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-1 text-sm text-soft">{messages.coverage.gaps}</p>
    </>
  );
}
