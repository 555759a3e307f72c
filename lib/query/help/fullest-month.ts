import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";

/** From decades to years to months. */
const STEPS = 3;

/** The month (`YYYY-MM`) with most articles of the year with most of the decade with most; null where no article is dated so exactly. */
export async function fullestMonth(engine: Reader, bars: readonly Bar[]): Promise<string | null> {
  let within = bars;
  for (let step = 0; step < STEPS; step++) {
    const [fullest] = [...within].sort((a, b) => b.count - a.count);
    if (!fullest) return null;
    if (/^\d{4}-\d\d/.test(fullest.value)) return fullest.value.slice(0, 7);
    const { from, to } = fullest;
    within = (await engine.search({ ...queryOf({ ...EVERYTHING, from, to }), pageSize: 1, bare: true })).dates;
  }
  return null;
}
