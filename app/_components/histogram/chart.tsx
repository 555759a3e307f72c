import type { Bar } from "../../../lib/engine/port/results.ts";
import { scaleOf } from "../../../lib/query/dates/scale.ts";
import type { TimeColumn } from "../../../lib/query/dates/timeline.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { barName } from "./bar-name.ts";
import type { SpanLink } from "./span-link.ts";

/** A column's width and the drawing's height, in its own units; it is stretched to its place. */
const [WIDTH, HEIGHT] = [10, 100];

interface Props {
  readonly columns: readonly TimeColumn[];
  /** The value of the bar that is looked at, among others. */
  readonly chosen: string | null;
  readonly link: SpanLink;
  /** How many characters of labels stand beside each other, with air between them. */
  readonly room: number;
  readonly messages: Messages;
}

/**
 * The bars, with round numbers at their side and their times below. Numbers and times are HTML, since text in a stretched drawing
 * is stretched too. Time runs from left to right in any language, as the drawing does.
 */
export function Chart({ columns, chosen, link, room, messages }: Props) {
  const bars = columns.flatMap((column) => (column.kind === "bar" ? [column.bar] : []));
  const scale = scaleOf(Math.max(...bars.map(({ count }) => count)));
  const top = scale.at(-1)!;
  const width = columns.length * WIDTH;
  return (
    <div dir="ltr" className="chart">
      <div aria-hidden="true" className="chart-scale">
        {scale.toReversed().map((count) => (
          <span key={count}>{messages.number(count)}</span>
        ))}
      </div>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" className="histogram">
        <title>{messages.dates.chart}</title>
        {scale.slice(1).map((count) => (
          <path key={count} className="level" d={`M0 ${HEIGHT - (HEIGHT * count) / top}h${width}`} />
        ))}
        {columns.map((column, index) =>
          column.kind === "gap" ? (
            <Fold key={column.from} x={index * WIDTH} said={messages.dates.gap(column.from, column.to, column.years)} />
          ) : (
            column.bar.count > 0 && (
              <BarLink
                key={column.bar.value}
                bar={column.bar}
                x={index * WIDTH}
                top={top}
                href={link(column.bar)}
                isChosen={column.bar.value === chosen}
                messages={messages}
              />
            )
          ),
        )}
      </svg>
      <Times
        labels={columns.map((column) => (column.kind === "gap" ? "…" : short(column.bar, messages)))}
        room={room}
      />
    </div>
  );
}

interface BarProps {
  readonly bar: Bar;
  readonly x: number;
  /** The count of a bar that would be as high as the drawing. */
  readonly top: number;
  readonly href: string;
  readonly isChosen: boolean;
  readonly messages: Messages;
}

function BarLink({ bar, x, top, href, isChosen, messages }: BarProps) {
  // Few articles beside many are seen to be there.
  const height = Math.max(2, Math.round((10 * HEIGHT * bar.count) / top) / 10);
  const said = messages.dates.bar(barName(bar, messages), bar.count);
  return (
    <a href={href} aria-label={said} aria-current={isChosen ? "true" : undefined}>
      <title>{said}</title>
      <rect className="reach" x={x} width={WIDTH} height={HEIGHT} />
      <rect className="bar" x={x + 0.8} y={HEIGHT - height} width={WIDTH - 1.6} height={height} />
    </a>
  );
}

/** A dotted line in place of bars. What it leaves out is said below the drawing. */
function Fold({ x, said }: { readonly x: number; readonly said: string }) {
  return (
    <g>
      <title>{said}</title>
      <rect className="fold-reach" x={x} width={WIDTH} height={HEIGHT} />
      <path className="fold-line" d={`M${x + 0.8} ${HEIGHT - 8}h${WIDTH - 1.6}`} />
    </g>
  );
}

/** Every label stands under its bar; where there are many, some are left out. */
function Times({ labels, room }: { readonly labels: readonly string[]; readonly room: number }) {
  const every = Math.ceil((labels.length * Math.max(...labels.map(({ length }) => length))) / room);
  return (
    <div aria-hidden="true" className="chart-times">
      {labels.map((label, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a label belongs to the bar at its place
        <span key={index}>{index % every === Math.floor(every / 2) && label}</span>
      ))}
    </div>
  );
}

function short(bar: Bar, messages: Messages): string {
  if (bar.value.length === 10) return messages.number(Number(bar.value.slice(8)));
  return bar.value.length === 7 ? messages.month(bar.value) : barName(bar, messages);
}
