import type { Reader } from "../engine/port/reader.ts";
import type { FacetCount } from "../engine/port/results.ts";
import { FACETS, type FacetKey, facetRow } from "../facets/facet-names.ts";
import { requireAlso, toggleInclude, valueLink } from "./address/links.ts";
import { PAGE_SIZE, type SearchRequest } from "./address/request.ts";
import { parseRequest, printRequest } from "./address/url.ts";
import { understood } from "./answer.ts";
import { type Beginning, beginningsIn } from "./language/beginnings.ts";

/** A suggestion as `GET /api/v1/suggest` gives it: what it is, what is read, where it leads, and how many articles. */
export interface SuggestionLink {
  readonly kind: FacetKey | "headline";
  readonly label: string;
  readonly url: string;
  readonly count: number | null;
}

/** Longer beginnings are no beginnings. */
const MOST = 100;

/** Suggestions there are at most: values of one beginning, values, and headlines where a search is narrowed. */
const [OF_ONE, VALUES, HEADLINES] = [5, 7, 3];

/**
 * What the end of a text that is being typed may stand for, each with its link: a value takes the place of the words that
 * begin its name, and the rest of the text, the filters and the dates stay. Counts are those after the click.
 */
export async function suggestions(engine: Reader, request: SearchRequest): Promise<SuggestionLink[]> {
  const typed = request.q.slice(0, MOST);
  const beginnings = beginningsIn(typed);
  if (beginnings.every(({ rest, words }) => rest === "" && !words.includes(" ")) && isWhole(request))
    return ofArchive(engine, typed);
  const [values, headlines] = await Promise.all([
    Promise.all(beginnings.map((beginning) => valuesFor(engine, request, beginning))),
    headlinesFor(engine, { ...request, q: typed }),
  ]);
  const seen = new Set<string>();
  const once = values.flat().filter(({ kind, label }) => !seen.has(`${kind} ${label}`) && seen.add(`${kind} ${label}`));
  return [...once.slice(0, VALUES), ...headlines];
}

/** Whether a request asks for the whole archive but for its words. */
function isWhole(request: SearchRequest): boolean {
  return printRequest({ ...request, q: "", sort: null, page: 1, size: PAGE_SIZE }) === "";
}

/** What a beginning may stand for in all of the archive. */
async function ofArchive(engine: Reader, beginning: string): Promise<SuggestionLink[]> {
  const found = await engine.suggest(beginning);
  return found.map((one) =>
    one.kind === "headline"
      ? { kind: one.kind, label: one.label, url: `/article/${one.value}`, count: null }
      : { kind: one.kind, label: one.label, url: valueLink(one.kind, one.value), count: one.count },
  );
}

/** The values whose names begin so among what the rest of a search finds, those that find most first. */
async function valuesFor(
  engine: Reader,
  request: SearchRequest,
  { words, rest }: Beginning,
): Promise<SuggestionLink[]> {
  const asked = { ...request, q: rest, page: 1 };
  const { query, request: read } = await understood(engine, asked);
  const lists = await Promise.all(
    FACETS.filter(({ suggested }) => suggested).map(async ({ key }) => {
      const { include, exclude } = read.filters[key];
      const { values } = await engine.facetValues(query, key, { beginning: words, skip: 0 });
      const others = values.filter(({ value }) => ![...include, ...exclude].includes(value)).slice(0, OF_ONE);
      return include.length === 0 ? linked(key, asked, others) : besideChosen(engine, key, asked, others);
    }),
  );
  return lists
    .flat()
    .sort((a, b) => b.count! - a.count! || (a.label < b.label ? -1 : 1))
    .slice(0, VALUES);
}

function linked(kind: FacetKey, asked: SearchRequest, values: readonly FacetCount[]): SuggestionLink[] {
  return values.map(({ value, label, count }) => ({ kind, label, url: toggleInclude(asked, kind, value), count }));
}

/** Values of a facet in which something is chosen: they are asked for as well, which their list does not count. */
async function besideChosen(
  engine: Reader,
  kind: FacetKey,
  asked: SearchRequest,
  values: readonly FacetCount[],
): Promise<SuggestionLink[]> {
  const chosen = facetRow(kind).values === "many" ? requireAlso : toggleInclude;
  const urls = values.map(({ value }) => chosen(asked, kind, value));
  const queries = await Promise.all(
    urls.map(async (url) => {
      const { request } = parseRequest(new URL(url, "http://localhost").searchParams);
      return (await understood(engine, request)).query;
    }),
  );
  const counts = queries.length === 0 ? [] : await engine.count(queries);
  return values.flatMap(({ label }, at) =>
    counts[at]! > 0 ? [{ kind, label, url: urls[at]!, count: counts[at]! }] : [],
  );
}

/** Headlines that hold some of what is typed, of what a search finds. */
async function headlinesFor(engine: Reader, request: SearchRequest): Promise<SuggestionLink[]> {
  const { query } = await understood(engine, { ...request, page: 1 });
  const { hits } = await engine.search({ ...query, sort: "relevance" });
  return hits
    .filter(({ headline }) => headline.segments.some(({ match }) => match))
    .slice(0, HEADLINES)
    .map(({ id, headline }) => ({
      kind: "headline",
      label: headline.segments.map(({ text }) => text).join(""),
      url: `/article/${id}?${printRequest({ ...request, page: 1 })}`,
      count: null,
    }));
}
