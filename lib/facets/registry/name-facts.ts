import { type NameShape, nameShape } from "./name-shape.ts";
import { profileKey } from "./profile.ts";
import type { TitleKind } from "./title-kinds.ts";

/** A full name of an archive and the articles that hold it. `forms`: how often each is written; `years`: articles by year, 0 for undated ones. */
export interface NameFacts {
  readonly shape: NameShape;
  readonly articles: number;
  readonly forms: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  readonly countries: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<TitleKind, number>;
  /** Words of offices by year: `1987 treasury`. */
  readonly offices: ReadonlyMap<string, number>;
  /** What articles say of the bearer all at once (see `profile.ts`). */
  readonly profiles: ReadonlyMap<string, number>;
}

/** The counts of a name, as they are kept. */
export interface NameCounts {
  articles: number;
  forms: Record<string, number>;
  years: Record<string, number>;
  countries: Record<string, number>;
  kinds: Record<string, number>;
  offices: Record<string, number>;
  profiles: Record<string, number>;
}

/** What a name was found with in one article. */
export interface NameInArticle {
  readonly form: string;
  readonly year: number;
  readonly countries: readonly string[];
  readonly weight: number;
  readonly kinds: readonly TitleKind[];
  readonly offices: readonly string[];
  readonly born: number | null;
}

/** Counts of no article. */
export const noCounts = (): NameCounts => ({
  articles: 0,
  forms: {},
  years: {},
  countries: {},
  kinds: {},
  offices: {},
  profiles: {},
});

/** Adds an article to the counts of a name in it, or with `by` -1 takes it out. */
export function countName(counts: NameCounts, { form, weight, ...said }: NameInArticle, by: 1 | -1): void {
  const { year, countries, kinds, offices } = said;
  counts.articles += by;
  step(counts.forms, form, by * weight);
  step(counts.years, String(year), by);
  for (const code of countries) step(counts.countries, code, by);
  for (const kind of kinds) step(counts.kinds, kind, by);
  for (const word of new Set(offices.flatMap((office) => office.split(" "))))
    step(counts.offices, `${year} ${word}`, by);
  step(counts.profiles, profileKey(said), by);
}

/** Adds the counts of `more`, which may be negative. */
export function addCounts(counts: NameCounts, more: NameCounts): void {
  counts.articles += more.articles;
  for (const part of ["forms", "years", "countries", "kinds", "offices", "profiles"] as const)
    for (const [value, by] of Object.entries(more[part])) step(counts[part], value, by);
}

function step(counts: Record<string, number>, value: string, by: number): void {
  const sum = (counts[value] ?? 0) + by;
  if (sum === 0) delete counts[value];
  else counts[value] = sum;
}

/** The facts of a name with counts; its shape is that of its most frequent form. Null where no article holds it. */
export function nameFacts(key: string, counts: NameCounts): NameFacts | null {
  if (counts.articles <= 0) return null;
  return {
    shape: { ...nameShape(commonest(Object.entries(counts.forms))), key },
    articles: counts.articles,
    forms: new Map(Object.entries(counts.forms)),
    years: new Map(Object.entries(counts.years).map(([year, articles]) => [Number(year), articles])),
    countries: new Map(Object.entries(counts.countries)),
    kinds: new Map(Object.entries(counts.kinds)) as Map<TitleKind, number>,
    offices: new Map(Object.entries(counts.offices)),
    profiles: new Map(Object.entries(counts.profiles)),
  };
}

/** The most frequent form; of equals the longest, then the last by code points: accents and small particles are kept. */
export function commonest(forms: Iterable<readonly [string, number]>): string {
  let best: readonly [string, number] = ["", 0];
  for (const [form, articles] of forms) {
    const [name, most] = best;
    const longer = form.length - name.length;
    if (articles > most || (articles === most && (longer > 0 || (longer === 0 && form > name))))
      best = [form, articles];
  }
  return best[0];
}
