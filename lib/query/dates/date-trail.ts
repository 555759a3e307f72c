import { shifted } from "./shifted.ts";

/** A span of time that holds the one looked at, widest first; the last is that one itself. Without ends it is all dates. */
export interface TrailStep {
  /** The first year of the decade that it is, since that has a name of its own; null where it is none. */
  readonly decade: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The way back up from a day to its month, year and decade, and to all dates; only these for none. */
export function dateTrail(from: string | null, to: string | null): TrailStep[] {
  const step = (from: string | null, to: string | null): TrailStep => ({ decade: null, from, to });
  const all = step(null, null);
  if (from === null && to === null) return [all];
  const year = (from ?? to)!.slice(0, 4);
  const first = `${year.slice(0, 3)}0`;
  const last = shifted(first, 9);
  const steps = [all, { decade: first, from: first, to: last }];
  if (from === first && to === last) return steps;
  if (from === null || from !== to) {
    return from !== null && to?.slice(0, 3) === year.slice(0, 3) ? [...steps, step(from, to)] : [all, step(from, to)];
  }
  for (const length of [4, 7, 10]) {
    if (from.length < length) break;
    const value = from.slice(0, length);
    steps.push(step(value, value));
  }
  return steps;
}
