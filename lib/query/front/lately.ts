import type { Reader } from "../../engine/port/reader.ts";
import type { FacetValue } from "../../facets/facet-names.ts";
import { queryOf } from "../address/request.ts";
import { changed } from "../address/url.ts";
import { shifted } from "../dates/shifted.ts";
import { logLikelihood } from "../dossier/log-likelihood.ts";
import { type Tally, withValues } from "../dossier/tally.ts";
import { totalsOf, type Whole } from "../dossier/totals.ts";

/** A value that occurs more in the latest weeks than else. */
export interface Risen {
  readonly value: FacetValue;
  readonly lately: Tally;
  /** How many of as many articles of all other times would have it. */
  readonly usual: number;
}

/** The latest weeks that the archive has articles of, and what occurs in them more than else. */
export interface Lately {
  /** How many days they are. */
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly articles: Tally;
  readonly people: readonly Risen[];
  readonly countries: readonly Risen[];
}

/** Four weeks where they hold enough, else a quarter or a year. */
const SPANS = [28, 91, 365] as const;

/** Fewer articles tell nothing of what is usual. */
const ENOUGH = 30;

/** Values of fewer articles are chance. */
const LEAST = 3;

/** What is by chance only once in a thousand (G² at one degree of freedom). */
const SURE = 10.83;

/** Values that are shown of a facet. */
const SHOWN = 6;

/** Looks at the weeks up to `last`, a day; null where the archive has too little in them, or little else. */
export async function latelyOf(engine: Reader, whole: Whole, last: string): Promise<Lately | null> {
  const requests = SPANS.map((days) => changed(whole.request, { from: shifted(last, 1 - days), to: last }));
  const counts = await engine.count(requests.map((request) => queryOf(request)));
  const at = counts.findIndex((count) => count >= ENOUGH && count * 2 <= whole.found.total);
  const [request, days] = [requests[at], SPANS[at]];
  if (!request || !days) return null;
  const found = await engine.search({ ...queryOf(request), pageSize: 1 });
  const others = whole.found.total - found.total;

  async function risen(facet: "people" | "countries"): Promise<Risen[]> {
    const rows = found.counts[facet].filter(({ count }) => count >= LEAST);
    if (rows.length === 0) return [];
    const names = rows.map(({ value }) => value);
    const totals = await totalsOf(engine, whole, facet, names);
    return rows
      .map(({ count, ...value }) => {
        const all = totals.get(value.value) ?? count;
        const usual = ((all - count) / others) * found.total;
        const weight = logLikelihood({ together: count, one: found.total, other: all, all: whole.found.total });
        return { value, lately: { count, request: withValues(request!, facet, [value.value]) }, usual, weight };
      })
      .filter(({ weight }) => weight > SURE)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, SHOWN)
      .map(({ weight: _, ...row }) => row);
  }

  const [people, countries] = [await risen("people"), await risen("countries")];
  return { days, from: request.from!, to: last, articles: { count: found.total, request }, people, countries };
}
