/** A bar's width and the height of the tallest, in units of the drawing, which is stretched to its place. */
const [WIDTH, HEIGHT] = [10, 100];

/** A stretch of time with its number, where it leads, and what is heard of it. */
interface RowBar {
  readonly key: string;
  readonly count: number;
  readonly href: string;
  readonly said: string;
}

interface Props {
  readonly title: string;
  readonly bars: readonly RowBar[];
  /** What the tallest bar of all rows counts. */
  readonly most: number;
}

/** One row of bars over time; where nothing is stands nothing. */
export function RowBars({ title, bars, most }: Props) {
  return (
    <svg viewBox={`0 0 ${bars.length * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="histogram row">
      <title>{title}</title>
      {bars.map(({ key, count, href, said }, at) => {
        if (count === 0) return null;
        const height = Math.max(3, (HEIGHT * count) / most);
        return (
          <a key={key} href={href} aria-label={said}>
            <title>{said}</title>
            <rect className="reach" x={at * WIDTH} y={0} width={WIDTH} height={HEIGHT} />
            <rect className="bar" x={at * WIDTH + 0.8} y={HEIGHT - height} width={WIDTH - 1.6} height={height} />
          </a>
        );
      })}
    </svg>
  );
}
