import { isAnything } from "../engine/expression.ts";
import type { FacetFilter } from "../engine/query.ts";
import { SORTS, type Sort } from "../engine/query.ts";
import { byFacet } from "../facets/by-facet.ts";
import { FACETS } from "../facets/facet-names.ts";
import { isCalendarDate } from "./calendar-date.ts";
import { lex } from "./lex.ts";
import { MOST_TERMS, termsOf } from "./limit.ts";
import { parseWhole } from "./parse.ts";
import { EVERYTHING, NO_FILTER, type SearchRequest } from "./request.ts";

/** A parameter that could not be taken as given, and what was done instead. */
export interface Problem {
  readonly parameter: string;
  readonly message: string;
}

/** A request read from a URL, with all that was wrong with it. */
export interface ParsedRequest {
  readonly request: SearchRequest;
  readonly problems: readonly Problem[];
}

/** Longer queries and more values are no search but an attack or an accident. */
const MAX_QUERY = 2000;
const MAX_VALUES = 50;
const MAX_VALUE_LENGTH = 500;

/** Reads a request from URL parameters. Every input gives a request; a bad parameter becomes the nearest meaning. */
export function parseRequest(parameters: URLSearchParams): ParsedRequest {
  const problems: Problem[] = [];
  const problem = (parameter: string, message: string) => problems.push({ parameter, message });
  const one = (name: string) => parameters.get(name) ?? "";

  let q = one("q").replace(/\s/gu, " ");
  if (q.length > MAX_QUERY) {
    q = q.slice(0, MAX_QUERY).replace(/[\ud800-\udbff]$/, "");
    problem("q", `is longer than ${MAX_QUERY} characters; the rest is left out`);
  }
  const text = parseWhole(q);
  if (termsOf(text) > MOST_TERMS) problem("q", `has more than ${MOST_TERMS} words and values; the rest is left out`);
  if (isAnything(text) && holdsMarks(q)) problem("q", "holds no letter or digit to search for; it is left out");

  const all = new Set(parameters.getAll("all"));
  for (const name of all)
    if (!FACETS.some(({ param }) => param === name)) problem("all", `names no facet: ${quote(name)}`);
  const facets = byFacet(({ param }) =>
    parseFilter(parameters.getAll(param), all.has(param), (message) => problem(param, message)),
  );

  const flag = (name: string) => {
    const value = one(name);
    if (value !== "" && value !== "1" && value !== "0") problem(name, `is ${quote(value)}; it can only be 1`);
    return value === "1";
  };
  const day = (name: string) => {
    const value = one(name).trim();
    if (value === "") return null;
    if (isCalendarDate(value)) return value;
    problem(name, `is ${quote(value)}, no day of the calendar of the form YYYY, YYYY-MM or YYYY-MM-DD; left out`);
    return null;
  };
  const choice = <T extends string>(name: string, choices: readonly T[]): T | null => {
    const value = one(name);
    if (value === "" || (choices as readonly string[]).includes(value)) return (value || null) as T | null;
    problem(name, `is ${quote(value)}; it can be ${choices.join(", ")}`);
    return null;
  };

  let [from, to] = [day("from"), day("to")];
  if (from !== null && to !== null && from.slice(0, to.length) > to) {
    problem("from", `is later than "to"; the two are exchanged`);
    [from, to] = [to, from];
  }
  const date = choice("date", ["undated", "suspicious"] as const);
  const sort = choice<Sort>("sort", SORTS);
  const about = flag("about");
  const copies = flag("copies");
  return {
    request: { q, facets, about, copies, from, to, date, sort, page: parsePage(one("page"), problem) },
    problems,
  };
}

/** Whether something is typed that is no word, beside quotes, brackets and minuses that a word may still follow. */
function holdsMarks(q: string): boolean {
  return lex(q).some((lexeme) => "text" in lexeme && /[^-]/.test(lexeme.text));
}

function parsePage(value: string, problem: (parameter: string, message: string) => void): number {
  if (value === "") return 1;
  const page = /^\d+$/.test(value.trim()) ? Number(value) : 0;
  if (Number.isSafeInteger(page) && page >= 1) return page;
  problem("page", `is ${quote(value)}, no number from 1; the first page is shown`);
  return 1;
}

function parseFilter(given: readonly string[], all: boolean, problem: (message: string) => void): FacetFilter {
  const values = [...new Set(given.map((value) => value.trim()))].filter((value) => value !== "" && value !== "-");
  const kept = values.filter((value) => value.length <= MAX_VALUE_LENGTH).slice(0, MAX_VALUES);
  if (kept.length < values.length)
    problem(`has values that are too long or more than ${MAX_VALUES}; those are left out`);
  const exclude = kept.filter((value) => value.startsWith("-")).map((value) => value.slice(1));
  const include = kept.filter((value) => !value.startsWith("-") && !exclude.includes(value));
  if (include.length === 0 && exclude.length === 0) return NO_FILTER;
  return { include: include.sort(), exclude: exclude.sort(), all: all && include.length > 1 };
}

function quote(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** The URL parameters of a request in one canonical order, defaults left out; empty for the whole archive. */
export function printRequest(request: SearchRequest): string {
  const out = new URLSearchParams();
  if (request.q) out.append("q", request.q);
  for (const { key, param } of FACETS) {
    const { include, exclude } = request.facets[key];
    for (const value of [...include].sort()) out.append(param, value);
    for (const value of [...exclude].sort()) out.append(param, `-${value}`);
  }
  for (const { key, param } of FACETS)
    if (request.facets[key].all && request.facets[key].include.length > 1) out.append("all", param);
  for (const name of ["about", "copies"] as const) if (request[name]) out.append(name, "1");
  for (const name of ["from", "to", "date", "sort"] as const)
    if (request[name] !== null) out.append(name, request[name]);
  if (request.page > 1) out.append("page", String(request.page));
  return out.toString();
}

/** The page's address for a request. */
export function searchPath(request: SearchRequest): string {
  const parameters = printRequest(request);
  return parameters ? `/search?${parameters}` : "/";
}

/** The same search from its first page, with some of it changed. */
export function changed(request: SearchRequest, change: Partial<SearchRequest>): SearchRequest {
  return { ...request, page: EVERYTHING.page, ...change };
}
