import type { Reader } from "../../engine/port/reader.ts";
import { type FacetKey, facetRow } from "../../facets/facet-names.ts";
import type { ReadingList } from "../../lists/reading-list.ts";
import { EVERYTHING, queryOf, type SearchRequest } from "../address/request.ts";
import { searchPath } from "../address/url.ts";
import { understood } from "../answer.ts";
import { remembered } from "../remembered.ts";
import { fullestMonth } from "./fullest-month.ts";
import { sharedPairs, type WordPair } from "./shared-pairs.ts";

/** What an example shows, in the order in which they are read. */
export const EXAMPLES = {
  words: ["words", "phrase", "without", "either", "grouped", "begun", "pattern", "within", "near", "title"],
  values: [
    "person",
    "catalogue",
    "country",
    "about",
    "outlet",
    "cited",
    "author",
    "language",
    "collection",
    "list",
    "not",
  ],
  dates: ["before", "after", "month", "added", "together"],
} as const;
export type ExampleGroup = keyof typeof EXAMPLES;
export type ExampleKind = (typeof EXAMPLES)[ExampleGroup][number];

/** A query that finds something in this archive, as it is typed, its address, and how many articles it finds. */
export interface Example {
  readonly kind: ExampleKind;
  readonly typed: string;
  readonly address: string;
  readonly total: number;
}

/** Hits whose headlines are looked through for words. */
const LOOKED_AT = 50;

type Wanted = readonly [ExampleKind, string];

/**
 * Examples that are remembered until `state` says something else, or another day (UTC), since some are counted back from
 * today; `lists`: the reading lists that there are, if their state is in `state`.
 */
export function openExamples(
  engine: Reader,
  state: () => Promise<string>,
  { lists = () => [], now = () => new Date() }: Partial<Given> = {},
): () => Promise<readonly Example[]> {
  return remembered(
    async () => `${now().toISOString().slice(0, 10)} ${await state()}`,
    () => helpExamples(engine, lists()),
  );
}

interface Given {
  readonly lists: () => readonly ReadingList[];
  readonly now: () => Date;
}

/**
 * Examples of what can be typed, of each kind one that finds something, or none: the most frequent values, the month with most
 * articles, and words that stand side by side in more than one of its articles, or of the newest.
 */
async function helpExamples(engine: Reader, lists: readonly ReadingList[]): Promise<Example[]> {
  const whole = await engine.search({ ...queryOf(EVERYTHING), pageSize: LOOKED_AT, bare: true });
  const month = await fullestMonth(engine, whole.dates);
  const fullest = { ...queryOf({ ...EVERYTHING, from: month, to: month }), pageSize: LOOKED_AT, bare: true as const };
  const { hits } = month === null ? whole : await engine.search(fullest);
  const headlines = [...hits, ...whole.hits].map(({ headline }) => headline.segments.map(({ text }) => text).join(""));
  const pairs = await sharedPairs(engine, headlines, whole.total);
  const name = nameIn(whole.counts);
  const codes = whole.counts.countries.map(({ value }) => value);
  const wanted = [
    ...inWords(pairs),
    ...ofValues(name, codes),
    ...inList(lists),
    ...inTime(month),
    ...together(pairs, month, name),
  ];
  const requests = wanted.map(
    ([kind, q]): SearchRequest => ({ ...EVERYTHING, q: `${q} `, about: kind === "about" ? ["countries"] : [] }),
  );
  const read = await Promise.all(requests.map((request) => understood(engine, request)));
  const totals = await engine.count(read.map(({ query }) => query));
  return wanted.flatMap(([kind, typed], at) =>
    totals[at]! > 0 ? [{ kind, typed, address: searchPath(requests[at]!), total: totals[at]! }] : [],
  );
}

function inWords([pair, other = pair]: readonly WordPair[]): Wanted[] {
  if (pair === undefined) return [];
  const [first, second] = pair;
  return [
    ["words", `${first} ${second}`],
    ["phrase", `"${first} ${second}"`],
    ["without", `${second} -${first}`],
    ["either", `${second} OR ${other![1]}`],
    ["grouped", `${first} (${second} OR ${other![1]})`],
    ["begun", `${second.slice(0, 4)}*`],
    ["pattern", `${second.slice(0, 2)}?${second.slice(3)}`],
    ["within", `"${first} ${second}"~10`],
    ["near", `${first} NEAR/5 ${second}`],
    ["title", `title:${second}`],
  ];
}

/** The name of a facet's most frequent value; none that holds a quotation mark, which no quoted name can. */
type NameIn = (facet: FacetKey) => string | undefined;

function nameIn(counts: Awaited<ReturnType<Reader["search"]>>["counts"]): NameIn {
  return (facet) => counts[facet].find(({ label }) => !label.includes('"'))?.label;
}

function ofValues(name: NameIn, codes: readonly string[]): Wanted[] {
  const typed = (kind: ExampleKind, key: FacetKey, named = name(key)): Wanted[] =>
    named === undefined ? [] : [[kind, `${facetRow(key).param}:"${named}"`]];
  const [, given, family] = /^(\S+) (\S+)$/.exec(name("people") ?? "") ?? [];
  const { param } = facetRow("countries");
  const [country, other] = codes;
  return [
    ...typed("person", "people"),
    ...(family ? typed("catalogue", "people", `${family}, ${given}`) : []),
    ...typed("country", "countries"),
    ...typed("about", "countries"),
    ...typed("outlet", "outlets"),
    ...typed("cited", "cited"),
    ...typed("author", "authors"),
    ...typed("language", "languages"),
    ...typed("collection", "collections"),
    ...(country && other ? [["not", `${param}:${country} -${param}:${other}`] as const] : []),
  ];
}

function inList(lists: readonly ReadingList[]): Wanted[] {
  const list = lists.find(({ name, articles }) => articles.length > 0 && !name.includes('"'));
  return list ? [["list", `list:"${list.name}"`]] : [];
}

function inTime(month: string | null): Wanted[] {
  const added: Wanted = ["added", "added:7d"];
  if (month === null) return [added];
  const year = Number(month.slice(0, 4));
  // In English, as the language of search reads months.
  const inWords = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
  return [
    ["before", `before:${year + 1}`],
    ["after", `after:${year - 1}`],
    ["month", `on:"${inWords.format(new Date(`${month}-01T00:00:00Z`))}"`],
    added,
  ];
}

function together([pair]: readonly WordPair[], month: string | null, name: NameIn): Wanted[] {
  const country = name("countries");
  if (pair === undefined || month === null || country === undefined) return [];
  const { param } = facetRow("countries");
  return [["together", `${pair[1]} ${param}:"${country}" on:${month.slice(0, 4)}`]];
}
