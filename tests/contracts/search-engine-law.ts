// Longer than other files: the law, and the makers of random archives and searches that it is tried on.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Archive } from "../../lib/archive/archive.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { ANYTHING, mapLeaves } from "../../lib/engine/port/expression.ts";
import { type FacetFilter, type Query, SORTS } from "../../lib/engine/port/query.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import type { Results } from "../../lib/engine/port/results.ts";
import { sync } from "../../lib/engine/sync.ts";
import { byFacet } from "../../lib/facets/by-facet.ts";
import { FACETS, type FacetKey } from "../../lib/facets/facet-names.ts";
import { valuesOf } from "../../lib/facets/facet-values.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { matches, orderedBy, referenceMoments, referenceTotal } from "../engine/reference.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const WORDS = [
  "river",
  "bridge",
  "ferry",
  "Ferry's",
  "tram",
  "trams",
  "Łódź",
  "lodz",
  "naïve",
  "oil",
  "U.S.",
  "US",
  "us",
  "WHO",
  "who",
  "J. K.",
  "JK",
  "O'Brien",
  "OBrien’s",
  "l'Elysée",
  "F-16",
  "F16",
  "Covid-19",
  "COVID19",
  "1,250,000",
  "1250000",
  "3.5",
  "Əliyev",
  "ﬁrst",
  "well-known",
  "Porto",
  "strike",
  "東京",
  "東京都の橋",
  "东京2024年",
  "カレー",
  "กรุงเทพ",
  "กรง",
  "서울시",
  "Москва",
];
const PEOPLE = ["Ana Prado", "Luis Mota", "Eva Reis", 'O\'Neil, "Jo"', "Zoë 😀", "A AND B"];
const COUNTRIES = ["PT", "ES", "FR", "SUHH"];
const OUTLETS = ["The Pier", "Hill Post", "Sea Wire"];
const LANGUAGES = ["en", "pt"];
const AUTHORS = ["Rita Lima", "-Ivo Sá", "A. Editor"];
const COLLECTIONS = ["test", "-old papers"];
const DATES = [
  "1950",
  "1987-02",
  "1987-02-26",
  "1987-02-27",
  "1987-02-27T10:00",
  "1987-02-27T09:59:30Z",
  "2001-03-04",
  "2001-03",
  "2999-01-01",
];
/** When articles come to the archive, one after another: not in the order of their dates, and several at once. */
const CAME = ["03T12", "01T00", "04T00", "02T23", "02T23"].map((time) => `2026-01-${time}:00:00.000Z`);
/** A day on which copies come, and others near enough for versions, apart from the last. */
const SAME_DAY = ["1987-02-26", "1987-02-26T10:00", "1987-02-26T09:59:30Z"];
const NEAR_DATES = ["1987-02-27", "1987-02-27T10:00", "1987-03-02", "1987-02", "2001-03-04"];
/** Stories of four paragraphs in words of no other text: what has two of them is alike. */
const STORIES = ["copied", "printed"].map((word) =>
  Array.from({ length: 4 }, (_, n) => Array.from({ length: 30 }, (_, i) => `${word}${30 * n + i}`).join(" ")),
);
/** Words that a copy may have and the fullest has not: neither names nor numbers. */
const SMALL = WORDS.filter((word) => /^[a-z]+$/.test(word));

const some = <T>(values: readonly T[], most: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const prose = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const article = (
  text: fc.Arbitrary<string>,
  dates: readonly string[],
  known: readonly "date"[] = [],
): fc.Arbitrary<ArticleSketch> =>
  fc.record(
    {
      title: prose,
      text,
      people: some(PEOPLE, 4),
      about: some(COUNTRIES, 2),
      countries: some(COUNTRIES, 3),
      cited: some(OUTLETS, 2),
      outlet: fc.constantFrom(...OUTLETS),
      date: fc.constantFrom(...dates),
      language: fc.constantFrom(...LANGUAGES),
      authors: some(AUTHORS, 2),
      collection: fc.constantFrom(...COLLECTIONS),
    },
    { requiredKeys: ["title", "text", ...known] },
  );

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

/** A paragraph of a story with a word of it changed. */
const changed = (paragraph: string, at: number, word: string) => paragraph.split(" ").with(at, word).join(" ");

/**
 * A story as several print it: word by word, shortened, with words behind it or a word of their own; with other headlines,
 * facets, outlets, languages and days. So some are copies that differ, and others versions.
 */
const prints: fc.Arbitrary<ArticleSketch[]> = fc.constantFrom(...STORIES).chain((story) => {
  const text = fc
    .record({
      length: fc.constantFrom(4, 4, 4, 3, 3, 2),
      own: sometimes(
        fc.record({ of: fc.nat(1), at: fc.integer({ min: 4, max: 25 }), word: fc.constantFrom(...SMALL) }),
      ),
      more: sometimes(prose),
    })
    .map(({ length, own, more }) => {
      const printed = story.slice(0, length).map((part, n) => (own?.of === n ? changed(part, own.at, own.word) : part));
      return [...printed, ...(more === null ? [] : [more])].join("\n\n");
    });
  const sketch = fc.oneof(
    { weight: 3, arbitrary: article(text, SAME_DAY, ["date"]) },
    { weight: 2, arbitrary: article(text, NEAR_DATES) },
  );
  return fc.array(sketch, { minLength: 3, maxLength: 6 });
});

const GROUPS = { minLength: 1, maxLength: 3 };

/** Single articles and printed stories, in any order. */
const sketches: fc.Arbitrary<ArticleSketch[]> = fc
  .tuple(
    fc.array(article(prose, DATES), { maxLength: 15 }),
    fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 9, arbitrary: fc.array(prints, GROUPS) }),
  )
  .map(([single, printed]) => [...single, ...printed.flat()])
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

const term = fc.oneof(
  fc.constantFrom(
    ...WORDS,
    "riv",
    "first",
    "elysee",
    "aliyev",
    "ri?er",
    "b*ge",
    "tra*",
    "fer*",
    "st?i*e",
    "lo?z",
    "mo*",
    "1,250",
    "1,250,0",
    "O’B",
    "u.s.",
    '"O\'Brien US"',
    '"US F-16"',
    '"who us"',
    "po",
    "nothing",
    '"river bridge"',
    '"oil U.S."',
    '"copied3 copied4"',
    '"copied29 river"',
    '"copied8 river copied10"',
    "printed100",
    "copied5",
    "printed7",
    "京都",
    "京",
    "橋",
    '"東京 東京都の"',
    "กรุ",
    "กร ",
    "서울",
    "person:ana-prado",
    "outlet:the-pier",
    "country:PT",
    "on:1987",
    "before:2001",
    "after:1987-02",
    "added:2026-01-03",
    "list:0",
    "list:5",
    "list:b",
    "title:river",
    "title:bri",
    'title:"oil ferry"',
    '"river bridge"~2',
    '"copied5 copied9 copied7"~4',
    'river NEAR/3 "oil"',
    '"copied3 copied4" NEAR/9 copied11',
  ),
  fc.constantFrom("-", "OR", "(", ")"),
);
const text = fc
  .tuple(fc.array(term, { maxLength: 5 }), fc.constantFrom("", " "))
  .map(([terms, end]) => parse(terms.join(" ").replace(/- /g, "-") + end));
const filterOf = (values: readonly string[]): fc.Arbitrary<FacetFilter> =>
  fc
    .record({ chosen: some([...values, "nobody"], 3), excluded: fc.nat(3), all: fc.boolean() })
    .map(({ chosen, excluded, all }) => {
      const include = chosen.slice(excluded);
      return { include, exclude: chosen.slice(0, excluded), all };
    });
const none: fc.Arbitrary<FacetFilter> = fc.constant({ include: [], exclude: [], all: false });
const rarely = (filter: fc.Arbitrary<FacetFilter>) =>
  fc.oneof({ weight: 2, arbitrary: none }, { weight: 1, arbitrary: filter });
const span = fc.constantFrom(null, null, null, "1950", "1987", "1987-02", "1987-02-26", "2001", "2001-03-04");
/** Articles that have every value there is. */
const EVERY = { title: WORDS.join(" "), people: PEOPLE, about: COUNTRIES, cited: OUTLETS, authors: AUTHORS };
const ALL = OUTLETS.flatMap((outlet) =>
  LANGUAGES.flatMap((language) =>
    COLLECTIONS.map((collection) => articleOf({ ...EVERY, outlet, language, collection })),
  ),
);
const filters = byFacet(({ key }) => {
  const values = ALL.flatMap((article) => valuesOf(article, key).map(({ value }) => value));
  return rarely(filterOf([...new Set(values)]));
});
const HEX = [..."0123456789abcdef"];
const query: fc.Arbitrary<Query> = fc.record({
  text: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant(ANYTHING) }),
  filters: fc.record(filters),
  about: fc.subarray(["people", "countries"] as const),
  // By the first letters of ids: which ids there are is known once there is an archive.
  lists: fc.record({
    include: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.subarray(HEX) }),
    exclude: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(HEX, { maxLength: 6 }) },
    ),
  }),
  copies: fc.boolean(),
  from: span,
  to: span,
  date: fc.constantFrom(null, null, null, null, "undated", "suspicious"),
  added: fc.constantFrom(null, null, null, null, "2026-01-02", "2026-01-04", "2027-01-01"),
  sort: fc.constantFrom(...SORTS),
  page: fc.constant(1),
  pageSize: fc.constantFrom(3, 20),
});

/**
 * The least share of archives that must hold a group of copies which differ, and versions of other days: some half of them
 * do, so that fewer is no accident. Of a handful of archives it says nothing.
 */
const WITH_GROUPS = 0.1;
const ENOUGH_ARCHIVES = 20;

/** What is told of an engine that keeps the law. */
interface Told {
  /** Whether `matching` lists in the order of the pages; else in that of the archive's engine, or not at all. */
  readonly lists?: "as pages" | "as the archive" | "nothing";
  readonly seed?: number | undefined;
}

/**
 * The law of true counts: on random archives and random queries, totals (counted alone too), every facet count and every
 * bar equal what counting article by article gives, pages part the result, in the order of time where that is asked for, and
 * what is listed as matching are just those that are counted.
 * What the law says of copies is tried only where there are some that differ, so many archives must hold such. Prints its
 * seed when it fails.
 */
export function itKeepsTheLaw(
  open: (archive: Archive) => SearchEngine | Promise<SearchEngine>,
  runs: number,
  { lists = "as pages", seed = Math.floor(Math.random() * 2 ** 31) }: Told = {},
): void {
  it(`equals counting by hand on ${runs} random archives and queries`, { timeout: 3_600_000 }, async () => {
    let [archives, grouped, versions] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(sketches, fc.array(query, { minLength: 4, maxLength: 4 }), async (sketches, sketched) => {
        let kept = 0;
        const archive = openArchive(":memory:", { now: () => CAME[kept++ % CAME.length]! });
        archive.put(sketches.map((row, i) => articleOf({ id: `n${i}`, ...row })));
        const engine = await open(archive);
        await sync(archive, engine, () => {});
        const all = [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? [kept] : []));
        archives++;
        if (hasUnlikeCopies(all)) grouped++;
        if (hasVersions(all)) versions++;
        const expected: number[] = [];
        const ids = all.map(({ article }) => article.id);
        const queries = sketched.map((asked) => withLists(asked, ids));
        for (const asked of queries) {
          const { read, repairs, found } = await expectTrueCounts(engine, all, asked);
          // A count repairs no word; what an engine cannot keep exact it relaxes in both.
          expected.push(referenceTotal(all, repairs.length > 0 ? asked : { ...asked, text: read }));
          if (lists !== "nothing") await checkList(engine, all, asked, lists === "as pages" ? found : null);
        }
        expect(await engine.count(queries)).toEqual(expected);
        // Of many at once an engine may look up first what several of them require.
        const many = [queries, queries, queries].flat();
        expect(await engine.count(many)).toEqual([expected, expected, expected].flat());
        await engine.close();
      }),
      { numRuns: Math.ceil(runs / 4), seed },
    );
    if (archives < ENOUGH_ARCHIVES) return;
    expect(grouped / archives, `seed ${seed}: archives with copies that differ`).toBeGreaterThan(WITH_GROUPS);
    expect(versions / archives, `seed ${seed}: archives with versions`).toBeGreaterThan(WITH_GROUPS);
  });
}

/** A query whose lists hold the articles with ids that begin so. */
function withLists(query: Query, ids: readonly string[]): Query {
  const begun = (letters: readonly string[]) => ids.filter((id) => letters.includes(id[0]!));
  const { include, exclude } = query.lists;
  return {
    ...query,
    lists: { include: include && begun(include), exclude: begun(exclude) },
    text: mapLeaves(query.text, (leaf) => (leaf.kind === "list" ? { ...leaf, ids: begun([leaf.list]) } : leaf)),
  };
}

/** Whether there is a copy of another outlet, with other words and facets, than the article that stands for it. */
function hasUnlikeCopies(all: readonly Kept[]): boolean {
  const byId = new Map(all.map((kept) => [kept.article.id, kept]));
  const rest = FACETS.map(({ key }) => key).filter((key) => key !== "outlets");
  const differs = (keys: readonly FacetKey[], ...articles: readonly Kept["article"][]) =>
    new Set(articles.map((article) => JSON.stringify(keys.map((key) => valuesOf(article, key))))).size > 1;
  return all.some(({ article, copyOf }) => {
    const first = copyOf === null ? undefined : byId.get(copyOf);
    return (
      first?.said.some(({ id, kind }) => id === article.id && kind === "paragraph") === true &&
      differs(["outlets"], first.article, article) &&
      differs(rest, first.article, article)
    );
  });
}

/** Whether there are versions of several days, each found by itself. */
function hasVersions(all: readonly Kept[]): boolean {
  const shown = all.filter(({ copyOf }) => copyOf === null);
  const day = ({ article }: Kept) => article.publishedAt?.value.slice(0, 10);
  return shown.some((kept) =>
    shown.some((other) => kept.family !== null && other.family === kept.family && day(other) !== day(kept)),
  );
}

/** The list against the articles that match, one by one, and against the pages where the search repaired no word. */
async function checkList(engine: SearchEngine, all: readonly Kept[], asked: Query, pages: readonly string[] | null) {
  const listed: string[] = [];
  for await (const id of engine.matching(asked)) listed.push(id);
  const matching = all.filter((kept) => matches(kept, asked, all)).map(({ article }) => article.id);
  expect([...listed].sort()).toEqual(matching.sort());
  if (pages !== null && matching.length > 0) expect(listed).toEqual(pages);
  if (asked.sort !== "relevance") expect(momentsOf(listed, all, asked)).toEqual(referenceMoments(all, asked));
}

/** One answer against counting article by article: its total, every count and bar, and its pages; gives it, with the ids of them all. */
export async function expectTrueCounts(
  engine: Pick<Reader, "search">,
  all: readonly Kept[],
  asked: Query,
): Promise<Results & { readonly found: readonly string[] }> {
  const results = await engine.search(asked);
  const read = { ...asked, text: results.read };
  expect(results.total).toBe(referenceTotal(all, read));
  for (const { key } of FACETS) {
    for (const { value, count } of results.counts[key]) {
      expect({ key, value, count }).toEqual({ key, value, count: referenceTotal(all, only(read, key, value)) });
    }
  }
  for (const { from, to, count } of results.dates)
    expect({ from, to, count }).toEqual({ from, to, count: referenceTotal(all, { ...read, from, to }) });
  const found: string[] = [];
  for (let page = 1; page <= results.pages; page++)
    found.push(...(await engine.search({ ...asked, page })).hits.map(({ id }) => id));
  expect(new Set(found).size).toBe(found.length);
  expect([...found].sort()).toEqual(
    all
      .filter((kept) => matches(kept, read, all))
      .map(({ article }) => article.id)
      .sort(),
  );
  if (asked.sort !== "relevance") expect(momentsOf(found, all, read)).toEqual(referenceMoments(all, read));
  return { ...results, found };
}

function momentsOf(ids: readonly string[], all: readonly Kept[], query: Query): string[] {
  const byId = new Map(all.map((kept) => [kept.article.id, kept]));
  return ids.map((id) => orderedBy(byId.get(id)!, query));
}

/** The search that a count stands for: the value alone included, its own exclusion lifted, all-of values kept. */
function only(query: Query, key: FacetKey, value: string): Query {
  const { include, exclude, all } = query.filters[key];
  const filter = {
    include: all ? [...new Set([...include, value])] : [value],
    exclude: exclude.filter((other) => other !== value),
    all,
  };
  return { ...query, filters: { ...query.filters, [key]: filter } };
}
