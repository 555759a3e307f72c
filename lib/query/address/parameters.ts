import { z } from "zod";
import { SORTS } from "../../engine/port/query.ts";
import { FACETS, type FacetRow, facetRow } from "../../facets/facet-names.ts";
import { MOST_LETTERS, queryText } from "../language/query-text.ts";
import {
  addedOf,
  choice,
  cut,
  dayOf,
  filterOf,
  flag,
  LONGEST_VALUE,
  type Parameter,
  pageOf,
  sizeOf,
} from "./parameter.ts";
import { EVERYTHING, NO_FILTER, PAGE_SIZE, type SearchRequest, SIZES, VIEWS } from "./request.ts";

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
    one: z.string().max(MOST_LETTERS),
    many: false,
    kept: false,
    read: (request, given, report) => ({ ...request, q: queryText(given, report) }),
    write: ({ q }) => (q === "" ? [] : [q]),
  },
  ...FACETS.map(
    ({ key, param }): Parameter => ({
      name: param,
      meaning: "a facet value or its label; repeated = or; a leading `-` shuts it out",
      one: z.string().max(LONGEST_VALUE),
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
    one: z.enum(FACETS.map(({ param }) => param)),
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
    one: z.enum(["0", "1", ...ABOUT]),
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
    one: z.string().max(LONGEST_VALUE),
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
    one: z.string(),
    many: false,
    kept: true,
    read: (request, given, report) => ({ ...request, from: dayOf("from", given, report) }),
    write: ({ from }) => (from === null ? [] : [from]),
  },
  {
    name: "to",
    meaning: DAYS,
    one: z.string(),
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
    one: z.string(),
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
    meaning: "from 1",
    one: z.int().min(1),
    many: false,
    kept: false,
    read: (request, given, report) => ({ ...request, page: pageOf(given, report) }),
    write: ({ page }) => (page > 1 ? [String(page)] : []),
  },
  {
    name: "view",
    meaning: "`list` (default), `map`, `network`, `timeline`: how the page shows what is found",
    one: z.enum(VIEWS),
    many: false,
    kept: true,
    read: (request, [value = ""], report) => {
      const view = VIEWS.find((one) => one === value);
      if (view === undefined && value !== "") report({ code: "noChoice", given: cut(value), choices: VIEWS });
      return { ...request, view: view ?? EVERYTHING.view };
    },
    write: ({ view }) => (view === EVERYTHING.view ? [] : [view]),
  },
  {
    name: "stack",
    meaning: "with `view=timeline`: the facet (`person`, `country`, `outlet` …) whose values are shown over time",
    one: z.enum(FACETS.map(({ param }) => param)),
    many: false,
    kept: true,
    read: (request, [value = ""], report) => {
      const facet = FACETS.find(({ param }) => param === value);
      if (!facet && value !== "") report({ code: "noFacet", given: cut(value) });
      return { ...request, stack: facet?.key ?? null };
    },
    write: ({ stack }) => (stack === null ? [] : [facetRow(stack).param]),
  },
  {
    name: "size",
    meaning: `hits a page, from ${SIZES.least} to ${SIZES.most}; ${PAGE_SIZE} where it is not said`,
    one: z.int().min(SIZES.least).max(SIZES.most),
    many: false,
    kept: true,
    read: (request, given, report) => ({ ...request, size: sizeOf(given, report) }),
    write: ({ size }) => (size === PAGE_SIZE ? [] : [String(size)]),
  },
];

/** One value is all of them anyway. */
function mayAll({ filters }: SearchRequest, key: keyof SearchRequest["filters"]): boolean {
  return filters[key].include.length > 1;
}
