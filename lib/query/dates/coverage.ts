import { ANYTHING } from "../../engine/port/expression.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Bar } from "../../engine/port/results.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { histogram } from "./histogram.ts";

/** The years of a decade that an archive covers, all ten where it has articles, with how many. */
export interface CoveredDecade {
  /** `1960`. */
  readonly firstYear: string;
  readonly count: number;
  readonly years: readonly Bar[];
}

/** More decades than this are not asked for year by year: each costs a search. */
const MOST = 30;

/** How many articles the archive has of each year, in order, so that gaps show. Copies count one by one. */
export async function coverage(engine: Reader): Promise<CoveredDecade[]> {
  const within = async (from: string | null, to: string | null) => {
    const query = { ...queryOf({ ...EVERYTHING, copies: true, from, to }, ANYTHING), pageSize: 1 };
    return (await engine.search(query)).dates;
  };
  const bars = await within(null, null);
  if (bars.every(({ value }) => !value.endsWith("s"))) return byDecade(bars);
  const decades = histogram(bars).slice(-MOST);
  const covered: CoveredDecade[] = [];
  for (const { from, to, count } of decades) {
    const years = count === 0 ? [] : await within(from, to);
    covered.push({ firstYear: from, count, years: tenYears(from, years) });
  }
  return covered;
}

function byDecade(bars: readonly Bar[]): CoveredDecade[] {
  const decades = [...new Set(bars.map(({ value }) => `${value.slice(0, 3)}0`))];
  return decades.map((firstYear) => {
    const years = tenYears(firstYear, bars);
    return { firstYear, count: years.reduce((sum, { count }) => sum + count, 0), years };
  });
}

/** The ten years of a decade; a year's bars may be months or days, where it is the only one. */
function tenYears(decade: string, bars: readonly Bar[]): Bar[] {
  return Array.from({ length: 10 }, (_, index) => {
    const value = String(Number(decade) + index).padStart(4, "0");
    const count = bars.filter((bar) => bar.value.startsWith(value)).reduce((sum, bar) => sum + bar.count, 0);
    return { value, from: value, to: value, count };
  });
}
