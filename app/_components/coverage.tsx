import type { CoveredDecade } from "../../lib/query/coverage.ts";
import { EVERYTHING } from "../../lib/query/request.ts";
import { searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";

/** Articles of each year as a table, a row a decade; a year without any is a gap and says so. */
export function Coverage({ decades }: { readonly decades: readonly CoveredDecade[] }) {
  if (decades.length === 0) return null;
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  const most = Math.max(...decades.flatMap(({ years }) => years.map(({ count }) => count)));
  return (
    <>
      <h2 className="about-title">Coverage by year</h2>
      <div className="relative mt-2 overflow-x-auto">
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Decade</span>
              </th>
              {digits.map((digit) => (
                <th key={digit} scope="col">
                  …{digit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decades.map(({ label, years }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {years.map(({ value, count }) => (
                  <td key={value} data-step={count === 0 ? 0 : Math.ceil((4 * count) / most)}>
                    {count === 0 ? (
                      <span className="text-soft">
                        <span aria-hidden="true">·</span>
                        <span className="sr-only">none</span>
                      </span>
                    ) : (
                      <a
                        href={searchPath({ ...EVERYTHING, copies: true, from: value, to: value })}
                        aria-label={`${value}: ${writtenCount(count)}`}
                      >
                        {writtenCount(count)}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-1 text-sm text-soft">
        A dot is a year without an article: a gap in the archive, not in history.
      </p>
    </>
  );
}
