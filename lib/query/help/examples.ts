import type { Reader } from "../../engine/port/reader.ts";
import { type FacetKey, facetRow } from "../../facets/facet-names.ts";
import { EVERYTHING, type SearchRequest } from "../address/request.ts";
import { searchPath } from "../address/url.ts";
import { type Answer, answer, understood } from "../answer.ts";
import { remembered } from "../remembered.ts";

/** What an example shows. */
export type ExampleKind =
  | "words"
  | "phrase"
  | "without"
  | "either"
  | "begun"
  | "pattern"
  | "near"
  | "within"
  | "title"
  | "person"
  | "catalogue"
  | "country"
  | "outlet"
  | "year"
  | "month"
  | "added";

/** A query that finds something in this archive, as it is typed, its address, and how many articles it finds. */
export interface Example {
  readonly kind: ExampleKind;
  readonly typed: string;
  readonly address: string;
  readonly total: number;
}

/** Words that are long enough to say something, side by side in a headline. */
const PAIR = /(?<![\p{L}\d'’-])(\p{L}{4,12}) (\p{L}{5,12})(?![\p{L}\d'’-])/u;

/** Examples that are remembered until `state` says something else, or another day (UTC), since some are counted back from today. */
export function openExamples(
  engine: Reader,
  state: () => Promise<string>,
  now = () => new Date(),
): () => Promise<readonly Example[]> {
  return remembered(
    async () => `${now().toISOString().slice(0, 10)} ${await state()}`,
    () => helpExamples(engine),
  );
}

/** Examples of what can be typed, made of what an archive holds, as many of each kind as find something: one or none. */
async function helpExamples(engine: Reader): Promise<Example[]> {
  const newest = await answer(engine, EVERYTHING);
  const wanted = [...inWords(newest), ...ofFacets(newest), ...inTime(newest)];
  const requests = wanted.map(([, q]): SearchRequest => ({ ...EVERYTHING, q: `${q} ` }));
  const read = await Promise.all(requests.map((request) => understood(engine, request)));
  const totals = await engine.count(read.map(({ query }) => query));
  return wanted.flatMap(([kind, typed], at) =>
    totals[at]! > 0 ? [{ kind, typed, address: searchPath(requests[at]!), total: totals[at]! }] : [],
  );
}

type Wanted = readonly [ExampleKind, string];

function inWords({ hits }: Answer): Wanted[] {
  const pairs = hits.flatMap(({ headline }) => {
    const [, first, second] = PAIR.exec(headline.text) ?? [];
    return first && second ? [[first.toLowerCase(), second.toLowerCase()] as const] : [];
  });
  const [pair, other = pair] = pairs;
  if (pair === undefined) return [];
  const [first, second] = pair;
  return [
    ["words", `${first} ${second}`],
    ["phrase", `"${first} ${second}"`],
    ["without", `${second} -${first}`],
    ["either", `${second} OR ${other![1]}`],
    ["begun", `${second.slice(0, 4)}*`],
    ["pattern", `${second.slice(0, 2)}?${second.slice(3)}`],
    ["within", `"${first} ${second}"~10`],
    ["near", `${first} NEAR/5 ${second}`],
    ["title", `title:${second}`],
  ];
}

function ofFacets({ counts }: Answer): Wanted[] {
  const named = (key: FacetKey): string | undefined => counts[key][0]?.label;
  const typed = (key: FacetKey, name: string): string => `${facetRow(key).param}:"${name}"`;
  const [person, country, outlet] = [named("people"), named("countries"), named("outlets")];
  const [, given, family] = /^(\S+) (\S+)$/.exec(person ?? "") ?? [];
  return [
    ...(person ? [["person", typed("people", person)] as const] : []),
    ...(family ? [["catalogue", typed("people", `${family}, ${given}`)] as const] : []),
    ...(country ? [["country", typed("countries", country)] as const] : []),
    ...(outlet ? [["outlet", typed("outlets", outlet)] as const] : []),
  ];
}

function inTime({ hits }: Answer): Wanted[] {
  const written = hits.find(({ publishedAt }) => publishedAt && publishedAt.value.length >= 7)?.publishedAt?.value;
  const added: Wanted = ["added", "added:7d"];
  if (written === undefined) return [added];
  // In English, as the language of search reads months.
  const month = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
  return [
    ["year", `before:${Number(written.slice(0, 4)) + 1}`],
    ["month", `on:"${month.format(new Date(`${written.slice(0, 7)}-01T00:00:00Z`))}"`],
    added,
  ];
}
