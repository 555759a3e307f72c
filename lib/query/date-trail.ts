import { shifted } from "./shifted.ts";
import { writtenDay } from "./written-day.ts";

/** A span of time that holds the one looked at, widest first; the last is that one itself. */
export interface TrailStep {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The way back up from a day to its month, year and decade, and to all dates; only `All dates` for none. */
export function dateTrail(from: string | null, to: string | null): TrailStep[] {
  const all: TrailStep = { label: "All dates", from: null, to: null };
  if (from === null && to === null) return [all];
  const year = (from ?? to)!.slice(0, 4);
  const decade = `${year.slice(0, 3)}0`;
  const steps: TrailStep[] = [all, { label: `${decade}s`, from: decade, to: shifted(decade, 9) }];
  if (from === decade && to === shifted(decade, 9)) return steps;
  if (from === null || from !== to) {
    return from !== null && to?.slice(0, 3) === year.slice(0, 3) && to !== null
      ? [...steps, { label: spanLabel(from, to), from, to }]
      : [all, { label: spanLabel(from, to), from, to }];
  }
  for (const length of [4, 7, 10]) {
    if (from.length < length) break;
    const value = from.slice(0, length);
    steps.push({ label: writtenDay({ value, precision: "day" }), from: value, to: value });
  }
  return steps;
}

/** A span in words: `until May 1954`, `from 1969`, `1969 to 1972`, `20 July 1969`. */
export function spanLabel(from: string | null, to: string | null): string {
  const words = (value: string) => writtenDay({ value, precision: "day" });
  if (from === to) return from === null ? "All dates" : words(from);
  if (from === null) return `until ${words(to!)}`;
  return to === null ? `from ${words(from)}` : `${words(from)} to ${words(to)}`;
}
