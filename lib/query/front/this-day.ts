import type { Reader } from "../../engine/port/reader.ts";
import type { Hit } from "../../engine/port/results.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { changed } from "../address/url.ts";
import type { Tally } from "../dossier/tally.ts";

/** The articles of a day in an earlier year. */
export interface EarlierYear {
  readonly year: number;
  readonly articles: Tally;
  /** One of them, with more than a headline where there is one. */
  readonly hit: Hit;
}

/** Years that are looked at, and those that are shown. */
const [LOOKED_AT, SHOWN] = [150, 4];

/** Hits among which one with a text is looked for. */
const TRIED = 10;

/** What the archive has of a day (`YYYY-MM-DD`) in the years before, from `first` on, the latest first. */
export async function thisDay(engine: Reader, today: string, first: number): Promise<EarlierYear[]> {
  const [now, day] = [Number(today.slice(0, 4)), today.slice(4)];
  const length = Math.max(0, Math.min(LOOKED_AT, now - first));
  const years = Array.from({ length }, (_, at) => now - 1 - at).filter((year) => day !== "-02-29" || isLeap(year));
  const requests = years.map((year) => {
    const date = `${String(year).padStart(4, "0")}${day}`;
    return changed(EVERYTHING, { from: date, to: date });
  });
  const counts = await engine.count(requests.map((request) => queryOf(request)));
  const had = requests.flatMap((request, at) =>
    counts[at]! > 0 ? { year: years[at]!, articles: { count: counts[at]!, request } } : [],
  );
  const found: EarlierYear[] = [];
  for (const { year, articles } of had.slice(0, SHOWN)) {
    const { hits } = await engine.search({ ...queryOf(articles.request), pageSize: TRIED });
    const hit = hits.find(({ kinds }) => !kinds.includes("flash")) ?? hits[0];
    if (hit) found.push({ year, articles, hit });
  }
  return found;
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
