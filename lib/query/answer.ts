import { mapLeaves } from "../engine/port/expression.ts";
import type { Note } from "../engine/port/note.ts";
import type { FacetFilter, Query } from "../engine/port/query.ts";
import type { Reader } from "../engine/port/reader.ts";
import type { Bar, FacetCount, Hit, Repair, Results, Segment, ValueName } from "../engine/port/results.ts";
import { labelWords } from "../engine/words/words.ts";
import { byFacet } from "../facets/by-facet.ts";
import { FACETS, type FacetKey } from "../facets/facet-names.ts";
import type { ReadingList } from "../lists/reading-list.ts";
import { queryOf, type SearchRequest } from "./address/request.ts";
import type { Unread } from "./address/unread.ts";
import type { ValueReading } from "./article/value-reading.ts";
import { type Cause, findCauses } from "./causes.ts";
import { withFilters } from "./language/fields.ts";
import { namedLists } from "./language/named-lists.ts";
import { parse } from "./language/parse.ts";
import { print } from "./language/print.ts";
import { asCode, typedValues } from "./language/typed-values.ts";
import { undatedFields } from "./language/undated-fields.ts";
import { unknownMarks } from "./language/unknown-marks.ts";

/** A facet's value as an answer gives it. */
export interface AnsweredValue extends FacetCount {
  readonly included: boolean;
  readonly excluded: boolean;
}

/** The answer to a search: what the page draws, the API sends and the command line prints. */
export interface Answer {
  /** The reading lists that it names. */
  readonly lists: readonly ReadingList[];
  /** The request as it was read: fields of the query made filters, labels turned into values. */
  readonly query: SearchRequest;
  /** The text that was searched, as it would be typed; other than `query.q` where words were repaired. */
  readonly read: string;
  readonly repairs: readonly Repair[];
  /** The values typed in the query, such as `person:reagan`, that named none exactly, and what they were read as. */
  readonly readings: readonly AnsweredReading[];
  /** Where few are found: the text that may be meant, as it would be typed, and the more that the same search finds by it. */
  readonly better: { readonly q: string; readonly total: number } | null;
  /** What of the request means nothing here: names that no article has, no days, a page beyond the last. */
  readonly unread: readonly Unread[];
  /** What the engine says of how it answered; null where nothing has to be said. */
  readonly note: Note | null;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly AnsweredHit[];
  readonly counts: Readonly<Record<FacetKey, readonly AnsweredValue[]>>;
  readonly dates: readonly Bar[];
  /** Where nothing was found: each word or filter without which something is, or where there is none, several at once. */
  readonly causes: readonly Cause[];
  /** Where nothing was found and no single part is to blame: the words that occur nowhere in the archive. */
  readonly nowhere: readonly string[];
}

/** What a typed value was read as, and the others that it may stand for, each with what the search finds by it instead. */
export interface AnsweredReading extends ValueReading {
  readonly others: readonly FacetCount[];
}

/** A hit; `headline.text` is its segments as plain text. */
export interface AnsweredHit extends Omit<Hit, "headline"> {
  readonly headline: { readonly text: string; readonly derived: boolean; readonly segments: readonly Segment[] };
}

/** Asks the engine and completes the answer. */
export async function answer(engine: Reader, asked: SearchRequest): Promise<Answer> {
  const { request, query, lists, readings, unread } = await understood(engine, asked);
  const results = await engine.search(query);
  // Where words were repaired and the filters let nothing pass, the repaired search is the one to take apart.
  const searched =
    results.repairs.length === 0
      ? { request, query }
      : { request: { ...request, q: print(results.read) }, query: { ...query, text: results.read } };
  return {
    query: { ...request, page: results.page },
    lists,
    read: print(results.read),
    repairs: results.repairs,
    readings: await Promise.all(readings.map((reading) => withOthers(engine, query, reading))),
    better: await betterOf(engine, query, results),
    unread:
      request.page > results.pages
        ? [...unread, { code: "lastPage", given: request.page, pages: results.pages }]
        : unread,
    note: results.note,
    total: results.total,
    page: results.page,
    pages: results.pages,
    hits: results.hits.map(({ headline, ...hit }) => ({
      ...hit,
      headline: { text: headline.segments.map(({ text }) => text).join(""), ...headline },
    })),
    counts: marked(results, request.filters),
    dates: results.dates,
    ...(results.total === 0 ? await findCauses(engine, searched.request, searched.query) : { causes: [], nowhere: [] }),
  };
}

/** Others that a typed value may stand for, at most. */
const OTHERS = 8;

/** The values beside the one that was taken whose labels hold the words, too; counted where it is the only one of its facet. */
async function withOthers(engine: Reader, query: Query, reading: ValueReading): Promise<AnsweredReading> {
  const { facet, typed, value, by } = reading;
  const { include, exclude } = query.filters[facet];
  if (by !== "words" || include.length !== 1 || include[0] !== value || exclude.length > 0)
    return { ...reading, others: [] };
  const { values } = await engine.facetValues(query, facet, { beginning: typed, skip: 0 });
  const wanted = ` ${labelWords(typed)} `;
  const fits = ({ label }: FacetCount) => ` ${labelWords(label)} `.includes(wanted);
  return { ...reading, others: values.filter((row) => row.value !== value && fits(row)).slice(0, OTHERS) };
}

/** What may be meant, where the search finds more by it. */
async function betterOf(engine: Reader, query: Query, { better, total }: Results): Promise<Answer["better"]> {
  if (better === null) return null;
  const [found = 0] = await engine.count([{ ...query, text: better }]);
  return found > total ? { q: print(better), total: found } : null;
}

/** A request as it is read, and the query for the engine. */
type Understood = {
  readonly request: SearchRequest;
  readonly query: Query;
  readonly lists: readonly ReadingList[];
  readonly readings: readonly ValueReading[];
} & Pick<Answer, "unread">;

/**
 * A request as it is read, and the query for the engine: fields become filters, labels become values. What is typed is
 * read as the likeliest value; a parameter of the URL is a value or its label, and nothing else.
 */
export async function understood(engine: Reader, asked: SearchRequest): Promise<Understood> {
  const { filters, strange } = await withValues(engine, asked.filters);
  const typed = parse(asked.q);
  const { lists, idOf, held, unknown } = await namedLists(engine, asked, typed);
  const include = asked.lists.include && [...new Set(asked.lists.include.map(idOf))].sort();
  const exclude = [...new Set(asked.lists.exclude.map(idOf))].sort();
  const given = { ...asked, filters, lists: { include, exclude }, ...(lists.length > 0 && { held }) };
  const { meaningOf, readings, unread } = await typedValues(engine, typed);
  const meant = mapLeaves(typed, (leaf) => {
    if (leaf.kind === "list") return { ...leaf, list: idOf(leaf.list) };
    return leaf.kind === "value" ? { ...leaf, value: meaningOf(leaf.facet, leaf.value) } : leaf;
  });
  const { request, text } = withFilters(given, meant);
  // What stays in the box stays as it was typed.
  const { q } = withFilters(given, typed).request;
  const nameless = [...strange, ...unread].map(({ facet, name }): Unread => ({ code: "noValue", facet, given: name }));
  const unlisted = unknown.map((given): Unread => ({ code: "noList", given }));
  const undated = undatedFields(asked.q).map((field): Unread => ({ code: "noDay", given: field }));
  return {
    request: { ...request, q },
    query: queryOf(request, text),
    lists,
    readings,
    unread: [...nameless, ...unlisted, ...undated, ...unknownMarks(asked.q)],
  };
}

function marked(results: Results, filters: SearchRequest["filters"]): Answer["counts"] {
  return byFacet(({ key }) => {
    const { include, exclude } = filters[key];
    return results.counts[key].map((row) => ({
      ...row,
      included: include.includes(row.value),
      excluded: exclude.includes(row.value),
    }));
  });
}

/** A label stands for its value; what is neither is `strange`, stays as it is and finds nothing. */
async function withValues(
  engine: Reader,
  filters: SearchRequest["filters"],
): Promise<{ readonly filters: SearchRequest["filters"]; readonly strange: readonly ValueName[] }> {
  const names = FACETS.flatMap(({ key }) =>
    [...filters[key].include, ...filters[key].exclude].map((name) => ({ facet: key, name })),
  );
  if (names.length === 0) return { filters, strange: [] };
  const values = await engine.valuesNamed(names.map(asCode));
  const meant = (facet: FacetKey, name: string) =>
    values[names.findIndex((asked) => asked.facet === facet && asked.name === name)] ?? asCode({ facet, name }).name;
  const read = byFacet(({ key }): FacetFilter => {
    const { include, exclude, all } = filters[key];
    const included = new Set(include.map((name) => meant(key, name)));
    const excluded = new Set(exclude.map((name) => meant(key, name)));
    return { include: [...included].sort(), exclude: [...excluded].sort(), all: all && included.size > 1 };
  });
  return { filters: read, strange: names.filter((_, at) => values[at] === null) };
}
