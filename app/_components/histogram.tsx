import type { Answer } from "../../lib/query/answer.ts";
import { dateTrail, spanLabel } from "../../lib/query/date-trail.ts";
import { histogram } from "../../lib/query/histogram.ts";
import { changed, searchPath } from "../../lib/query/url.ts";
import { writtenCount } from "../../lib/query/written-count.ts";
import { writtenDay } from "../../lib/query/written-day.ts";
import { DateForm } from "./date-form.tsx";

/** A bar's width and the height of the tallest, in units of the drawing, which is stretched to its place. */
const [WIDTH, HEIGHT] = [10, 100];

/** Characters of labels that stand beside each other on a phone. */
const ROOM = 48;

type Drawn = Answer["dates"][number];

/** Articles over time: each bar a link that narrows to it, from decades down to days; above it the way back up. */
export function Histogram({ found: { query, dates } }: { readonly found: Answer }) {
  const bars = histogram(dates, query.from, query.to);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const trail = dateTrail(query.from, query.to);
  // Bars of months and days say no year: where the trail does not either, the span does.
  const [first, last] = [bars[0], bars.at(-1)];
  const span = first && last && trail.length === 1 && first.value.length >= 7 ? spanLabel(first.from, last.to) : null;
  const link = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
    searchPath(changed(query, { from, to, date: null }));
  return (
    <section aria-label="Dates" className="no-print mb-5" data-stay>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 text-sm">
        <ol aria-label="Span of time" className="flex flex-wrap gap-x-2">
          {trail.map(({ label, from, to }, index) => (
            <li key={label} className="flex gap-x-2">
              {index > 0 && <span aria-hidden="true">›</span>}
              {index === trail.length - 1 ? (
                <span aria-current="true" className="py-0.5 font-semibold">
                  {label}
                  {span && <span className="font-normal text-soft">, {span}</span>}
                </span>
              ) : (
                <a href={link({ from, to })} data-key={`span ${label}`} className="py-0.5 underline">
                  {label}
                </a>
              )}
            </li>
          ))}
        </ol>
        <DateForm request={query} />
      </div>
      {bars.length > 1 && (
        <>
          <svg viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="histogram">
            <title>Articles over time</title>
            {bars.map((bar, index) => (
              <Bar key={bar.value} bar={bar} x={index * WIDTH} most={most} href={link(bar)} />
            ))}
          </svg>
          <Labels bars={bars} />
          <details className="text-sm">
            <summary className="inline-block py-0.5 text-link">As a list</summary>
            <ul className="columns-2 sm:columns-4">
              {dates.map((bar) => (
                <li key={bar.value}>
                  <a href={link(bar)} data-key={`bar ${bar.value}`} className="flex justify-between gap-2 py-0.5">
                    {named(bar)} <span className="facet-count">{writtenCount(bar.count)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

interface BarProps {
  readonly bar: Drawn;
  readonly x: number;
  readonly most: number;
  readonly href: string;
}

function Bar({ bar, x, most, href }: BarProps) {
  if (bar.count === 0) return null;
  const height = Math.max(3, (HEIGHT * bar.count) / most);
  const said = `${named(bar)}: ${writtenCount(bar.count)} ${bar.count === 1 ? "article" : "articles"}`;
  return (
    <a href={href} aria-label={said}>
      <title>{said}</title>
      <rect className="reach" x={x} y={0} width={WIDTH} height={HEIGHT} />
      <rect className="bar" x={x + 0.8} y={HEIGHT - height} width={WIDTH - 1.6} height={height} />
    </a>
  );
}

/** In HTML, since text in a stretched drawing is stretched too. Every label stands under its bar; some stay empty. */
function Labels({ bars }: { readonly bars: readonly Drawn[] }) {
  const every = Math.ceil((bars.length * Math.max(...bars.map(({ value }) => short(value).length))) / ROOM);
  return (
    <div aria-hidden="true" className="flex text-xs text-soft tabular-nums">
      {bars.map(({ value }, index) => (
        <span key={value} className="flex w-0 flex-1 justify-center whitespace-nowrap">
          {index % every === Math.floor(every / 2) && short(value)}
        </span>
      ))}
    </div>
  );
}

function named({ value }: Drawn): string {
  return value.endsWith("s") ? value : writtenDay({ value, precision: "day" });
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function short(value: string): string {
  if (value.length === 10) return String(Number(value.slice(8)));
  return value.length === 7 ? (MONTHS[Number(value.slice(5)) - 1] ?? value) : value;
}
