import { changed, searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { dateTrail, type TrailStep } from "../../lib/query/dates/date-trail.ts";
import { histogram } from "../../lib/query/dates/histogram.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { DateForm } from "./date-form.tsx";

/** A bar's width and the height of the tallest, in units of the drawing, which is stretched to its place. */
const [WIDTH, HEIGHT] = [10, 100];

/** Characters of labels that stand beside each other on a phone. */
const ROOM = 48;

type Drawn = Answer["dates"][number];

interface Props {
  readonly found: Pick<Answer, "query" | "dates">;
  readonly messages: Messages;
}

/** Articles over time: each bar a link that narrows to it, from decades down to days; above it the way back up. */
export function Histogram({ found: { query, dates }, messages }: Props) {
  const bars = histogram(dates, query.from, query.to);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const trail = dateTrail(query.from, query.to).map((step) => ({ ...step, label: stepLabel(step, messages) }));
  // Bars of months and days say no year: where the trail does not either, the span does.
  const [first, last] = [bars[0], bars.at(-1)];
  const span =
    first && last && trail.length === 1 && first.value.length >= 7 ? messages.dates.span(first.from, last.to) : null;
  const link = ({ from, to }: { readonly from: string | null; readonly to: string | null }) =>
    searchPath(changed(query, { from, to, date: null }));
  return (
    <section aria-label={messages.dates.title} className="no-print mb-5" data-stay>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 text-sm">
        <ol aria-label={messages.dates.trail} className="flex flex-wrap gap-x-2">
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
        <DateForm request={query} messages={messages} />
      </div>
      {bars.length > 1 && (
        <>
          <svg viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="histogram">
            <title>{messages.dates.chart}</title>
            {bars.map((bar, index) => (
              <Bar key={bar.value} bar={bar} x={index * WIDTH} most={most} href={link(bar)} messages={messages} />
            ))}
          </svg>
          <Labels labels={bars.map((bar) => short(bar, messages))} />
          <details id="bars" className="text-sm">
            <summary className="inline-block py-0.5 text-link">{messages.dates.list}</summary>
            <ul className="columns-2 sm:columns-4">
              {dates.map((bar) => (
                <li key={bar.value}>
                  <a href={link(bar)} data-key={`bar ${bar.value}`} className="flex justify-between gap-2 py-0.5">
                    {named(bar, messages)} <span className="facet-count">{messages.number(bar.count)}</span>
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
  readonly messages: Messages;
}

function Bar({ bar, x, most, href, messages }: BarProps) {
  if (bar.count === 0) return null;
  const height = Math.max(3, (HEIGHT * bar.count) / most);
  const said = messages.dates.bar(named(bar, messages), bar.count);
  return (
    <a href={href} aria-label={said}>
      <title>{said}</title>
      <rect className="reach" x={x} y={0} width={WIDTH} height={HEIGHT} />
      <rect className="bar" x={x + 0.8} y={HEIGHT - height} width={WIDTH - 1.6} height={height} />
    </a>
  );
}

/** In HTML, since text in a stretched drawing is stretched too. Every label stands under its bar; some stay empty. */
function Labels({ labels }: { readonly labels: readonly string[] }) {
  const every = Math.ceil((labels.length * Math.max(...labels.map(({ length }) => length))) / ROOM);
  return (
    <div aria-hidden="true" className="flex text-xs text-soft tabular-nums">
      {labels.map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a label belongs to the bar at its place
        <span key={index} className="flex w-0 flex-1 justify-center whitespace-nowrap">
          {index % every === Math.floor(every / 2) && label}
        </span>
      ))}
    </div>
  );
}

function stepLabel({ decade, from, to }: TrailStep, { dates }: Messages): string {
  return decade === null ? dates.span(from, to) : dates.decade(decade);
}

function named({ value, from }: Drawn, messages: Messages): string {
  return value.endsWith("s") ? messages.dates.decade(from) : messages.date(value);
}

function short(bar: Drawn, messages: Messages): string {
  if (bar.value.length === 10) return messages.number(Number(bar.value.slice(8)));
  return bar.value.length === 7 ? messages.month(bar.value) : named(bar, messages);
}
