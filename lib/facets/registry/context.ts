import type { TitleKind } from "./title-kinds.ts";

/** What the articles that hold a name say of the person: how many there are, and how many of them name each country. */
export interface Context {
  readonly articles: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<TitleKind, number>;
}

const LIVES: readonly TitleKind[] = ["church", "force", "sport"];
/** Sexes are mistyped, titles stand beside the wrong name: what fewer than one in five say is noise. */
const NOISE = 0.2;
/** From so many articles on, countries in common by chance are expected. */
const ENOUGH = 3;
/** The least that two contexts of enough articles must share, as a share of their articles. */
const SHARED = 0.1;

/** Former states and what became of most of them: whoever is of one is of the other. */
const FORMER = "SUHH RU DDDE DE VDVN VN YDYE YE CSHH CZ YUCS RS BUMM MM ZRCD CD RHZW ZW".split(" ");
const SAME = new Map(FORMER.map((code, at) => [code, FORMER[at ^ 1]!]));

/** Whether titles or countries say that two names are of different people. What is not known conflicts with nothing. */
export function contextsConflict(a: Context, b: Context): boolean {
  return titlesConflict(a.kinds, b.kinds) || countriesConflict(a, b);
}

/** Whether titles say so. */
export function titlesConflict(a: ReadonlyMap<TitleKind, number>, b: ReadonlyMap<TitleKind, number>): boolean {
  const [x, y] = [dominantKind(a, ["man", "woman"]), dominantKind(b, ["man", "woman"])];
  if (x && y && x !== y) return true;
  const [p, q] = [dominantKind(a, LIVES), dominantKind(b, LIVES)];
  return p !== undefined && q !== undefined && p !== q;
}

/** The one of several kinds that the titles agree on. */
function dominantKind(kinds: ReadonlyMap<TitleKind, number>, of: readonly TitleKind[]): TitleKind | undefined {
  const all = of.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0);
  return of.find((kind) => all > 0 && (kinds.get(kind) ?? 0) >= (1 - NOISE) * all);
}

function countriesConflict(a: Context, b: Context): boolean {
  if (a.countries.size === 0 || b.countries.size === 0) return false;
  let shared = 0;
  for (const [code, count] of a.countries)
    shared += Math.min(
      count / a.articles,
      (b.countries.get(code) ?? b.countries.get(SAME.get(code)!) ?? 0) / b.articles,
    );
  return shared < (Math.min(a.articles, b.articles) < ENOUGH ? Number.MIN_VALUE : SHARED);
}
