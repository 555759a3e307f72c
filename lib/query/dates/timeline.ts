import type { Bar } from "../../engine/port/results.ts";
import { everyBar } from "./histogram.ts";

/** Years in a row without an article, which a drawing leaves out: as a span of dates, and how many they are. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly years: number;
}

/** A place in a drawing of time, the earliest first. */
export type TimeColumn = { readonly kind: "bar"; readonly bar: Bar } | ({ readonly kind: "gap" } & Gap);

/** So many empty years or decades in a row are drawn, so that a short gap looks as long as it is; more are told. */
const DRAWN = 3;

/**
 * The bars of a histogram with what is empty between them and, where a span is looked at, up to its ends. Long gaps of years are
 * folded: one year with articles and thirty without would be a line of nothing. Days and months are all drawn.
 */
export function timeline(bars: readonly Bar[], from: string | null, to: string | null): TimeColumn[] {
  const columns: TimeColumn[] = [];
  let empty: Bar[] = [];
  const fold = () => {
    const [first, last] = [empty[0], empty.at(-1)];
    if (first && last && empty.length > DRAWN && hasYears(first)) columns.push(gap(first, last, from, to));
    else columns.push(...empty.map((bar) => ({ kind: "bar" as const, bar })));
    empty = [];
  };
  for (const bar of everyBar(bars, from, to)) {
    if (bar.count === 0) empty.push(bar);
    else {
      fold();
      columns.push({ kind: "bar", bar });
    }
  }
  fold();
  return columns;
}

const hasYears = ({ value }: Bar): boolean => value.length === 4 || value.endsWith("s");

/** Of a decade that is looked at in part, that part: of the rest nobody asked. */
function gap(first: Bar, last: Bar, asked: string | null, until: string | null): TimeColumn {
  const from = asked !== null && asked > first.from ? asked : first.from;
  const to = until !== null && until < last.to ? until : last.to;
  return { kind: "gap", from, to, years: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 };
}
