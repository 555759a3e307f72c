import { SORTS } from "../../engine/port/query.ts";
import { FACETS, type FacetRow } from "../../facets/facet-names.ts";
import { queryText } from "../language/query-text.ts";
import { addedOf, choice, cut, dayOf, filterOf, flag, type Parameter, pageOf } from "./parameter.ts";
import { NO_FILTER, PAGE_SIZE, type SearchRequest } from "./request.ts";

/** Of countries what an article is about was asked for before it was of people, and by a 1. */
const COUNTRIES = "countries";
const ABOUT = FACETS.flatMap(({ key, param, about }) => (about === null || key === COUNTRIES ? [] : [param]));

const DAYS =
  "`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or as people write (`March 1987`, `last week`), inclusive: the whole of an article's written date lies within";

/**
 * The parameters of a search, in the order in which addresses name them. Page, API, search box and command line, its help
 * and README's table read them here: a further parameter is one row. A row may rely on what rows before it have read.
 */
export const PARAMETERS: readonly Parameter[] = [
  {
    name: "q",
    meaning: "the query as typed; the last word is a beginning unless a space or quote follows",
    many: false,
    kept: false,
    read: (request, given, report) => ({ ...request, q: queryText(given, report) }),
    write: ({ q }) => (q === "" ? [] : [q]),
  },
  ...FACETS.map(
    ({ key, param }): Parameter => ({
      name: param,
      meaning: "a facet value or its label; repeated = or; a leading `-` shuts it out",
      many: true,
      kept: true,
      read: (request, given, report) => ({
        ...request,
        filters: { ...request.filters, [key]: filterOf(given, report) },
      }),
      write: ({ filters: { [key]: filter = NO_FILTER } }) => [
        ...[...filter.include].sort(),
        ...[...filter.exclude].sort().map((value) => `-${value}`),
      ],
    }),
  ),
  {
    name: "all",
    meaning: "the chosen people must all occur",
    shown: ["all=person"],
    many: true,
    kept: true,
    read: (request, given, report) => {
      for (const name of new Set(given))
        if (name !== "" && !FACETS.some(({ param }) => param === name)) report({ code: "noFacet", given: cut(name) });
      const wanted = FACETS.filter(({ key, param }) => given.includes(param) && mayAll(request, key));
      const filters = wanted.map(({ key }) => [key, { ...request.filters[key], all: true }]);
      return { ...request, filters: { ...request.filters, ...Object.fromEntries(filters) } };
    },
    write: (request) =>
      FACETS.filter(({ key }) => request.filters[key].all && mayAll(request, key)).map(({ param }) => param),
  },
  {
    name: "about",
    meaning: "countries, or people, that the article is about, not merely mentions; both where it is repeated",
    shown: ["about=1", "about=person"],
    many: true,
    kept: true,
    read: (request, given, report) => {
      const isAbout = ({ key, param, about }: FacetRow) =>
        about !== null && (given.includes(param) || (key === COUNTRIES && given.includes("1")));
      for (const name of new Set(given))
        if (!["", "0", "1"].includes(name) && !FACETS.some(({ param, about }) => about !== null && param === name))
          report({ code: "noChoice", given: cut(name), choices: ["1", ...ABOUT] });
      return { ...request, about: FACETS.filter(isAbout).map(({ key }) => key) };
    },
    write: ({ about }) =>
      FACETS.filter(({ key }) => about.includes(key)).map(({ key, param }) => (key === COUNTRIES ? "1" : param)),
  },
  {
    name: "list",
    meaning: "articles of a reading list, by its id or name; repeated = or; a leading `-` shuts it out",
    many: true,
    kept: true,
    read: (request, given, report) => {
      const { include, exclude } = filterOf(given, report);
      return { ...request, lists: { include: include.length > 0 ? include : null, exclude } };
    },
    write: ({ lists: { include, exclude } }) => [
      ...[...(include ?? [])].sort(),
      ...[...exclude].sort().map((value) => `-${value}`),
    ],
  },
  flag("copies", "wire copies one by one; implied by a chosen outlet or list"),
  {
    name: "from",
    meaning: DAYS,
    many: false,
    kept: true,
    read: (request, given, report) => ({ ...request, from: dayOf("from", given, report) }),
    write: ({ from }) => (from === null ? [] : [from]),
  },
  {
    name: "to",
    meaning: DAYS,
    many: false,
    kept: true,
    read: (request, given, report) => {
      const { from } = request;
      const to = dayOf("to", given, report);
      if (from === null || to === null || from.slice(0, to.length) <= to) return { ...request, to };
      report({ code: "exchanged" }, "from");
      return { ...request, from: to, to: from };
    },
    write: ({ to }) => (to === null ? [] : [to]),
  },
  choice("date", ["undated", "suspicious"], "articles whose date is missing or not believed", [
    "date=undated",
    "date=suspicious",
  ]),
  {
    name: "added",
    meaning: "came into the archive on a day or later; `7d`: in the last seven days (UTC)",
    many: false,
    kept: true,
    read: (request, given, report) => ({ ...request, added: addedOf(given, report) }),
    write: ({ added }) => (added === null ? [] : [added]),
  },
  choice(
    "sort",
    SORTS,
    "`relevance` (default with a query), `newest` (default without), `oldest`, `added`: last come first",
  ),
  {
    name: "page",
    meaning: `from 1; ${PAGE_SIZE} hits a page`,
    many: false,
    kept: false,
    read: (request, given, report) => ({ ...request, page: pageOf(given, report) }),
    write: ({ page }) => (page > 1 ? [String(page)] : []),
  },
];

/** One value is all of them anyway. */
function mayAll({ filters }: SearchRequest, key: keyof SearchRequest["filters"]): boolean {
  return filters[key].include.length > 1;
}
