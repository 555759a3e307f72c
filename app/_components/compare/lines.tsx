import type { Messages } from "../../../lib/query/messages/messages.ts";

/** The drawing's size and what is left free at its top and sides, in its own units; it keeps its proportions. */
const [WIDTH, HEIGHT, FREE] = [1000, 280, 10];

/** Lines of more points have no links on them; the table has. */
const LINKED = 60;

/** A line: its points' values in order of time, with where each leads. */
export interface Line {
  readonly name: string;
  /** Null: there is none, and the line has a gap. */
  readonly values: readonly (number | null)[];
  readonly hrefs: readonly string[];
}

interface Props {
  readonly lines: readonly Line[];
  /** What each place in time is called. */
  readonly times: readonly string[];
  /** A value as it is read. */
  readonly said: (value: number) => string;
  readonly messages: Messages;
}

/** Lines over time, each a colour and a dash of its own; a point leads to its articles. */
export function Lines({ lines, times, said, messages }: Props) {
  const most = Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)), Number.MIN_VALUE);
  const step = (WIDTH - 2 * FREE) / Math.max(1, times.length - 1);
  const x = (at: number) => Math.round(10 * (times.length === 1 ? WIDTH / 2 : FREE + at * step)) / 10;
  const y = (value: number) => Math.round(10 * (HEIGHT - (HEIGHT - FREE) * (value / most))) / 10;
  /** From point to point; behind a gap the pen is put down anew. */
  const drawn = (values: Line["values"]) =>
    values
      .flatMap((value, at) =>
        value === null ? [] : `${at === 0 || values[at - 1] === null ? "M" : "L"}${x(at)} ${y(value)}`,
      )
      .join("");
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="lines">
      <title>{messages.compare.chart}</title>
      {lines.map(({ name, values }, place) => (
        <path key={name} className={`line-${place}`} stroke="currentColor" fill="none" d={drawn(values)} />
      ))}
      {times.length <= LINKED &&
        lines.map(({ name, values, hrefs }, place) =>
          values.map((value, at) => {
            if (!value) return null;
            const label = messages.compare.point(name, times[at]!, said(value));
            return (
              <a key={`${name} ${times[at]}`} href={hrefs[at]} aria-label={label} className={`line-${place}`}>
                <title>{label}</title>
                <circle fill="transparent" cx={x(at)} cy={y(value)} r={14} />
                <circle fill="currentColor" cx={x(at)} cy={y(value)} r={4.5} />
              </a>
            );
          }),
        )}
    </svg>
  );
}
