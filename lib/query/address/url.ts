import { cut } from "./parameter.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Problem } from "./problem.ts";
import { EVERYTHING, type SearchRequest } from "./request.ts";
import { uiProblems } from "./ui.ts";

/** A request read from a URL, with all that was wrong with it. */
export interface ParsedRequest {
  readonly request: SearchRequest;
  readonly problems: readonly Problem[];
}

/** Reads a request from URL parameters. Every input gives a request; a bad parameter becomes the nearest meaning. */
export function parseRequest(parameters: URLSearchParams): ParsedRequest {
  const problems: Problem[] = uiProblems(parameters);
  let request = EVERYTHING;
  for (const { name, many, read } of PARAMETERS) {
    const given = parameters.getAll(name);
    if (!many && new Set(given).size > 1) problems.push({ parameter: name, code: "repeated", given: cut(given[0]!) });
    request = read(request, given, (fault, parameter = name) => problems.push({ parameter, ...fault }));
  }
  return { request, problems };
}

/** The URL parameters of a request in one canonical order, defaults left out; empty for the whole archive. */
export function printRequest(request: SearchRequest): string {
  const out = new URLSearchParams();
  for (const { name, write } of PARAMETERS) for (const value of write(request)) out.append(name, value);
  return out.toString();
}

/** The page's address for a request. */
export function searchPath(request: SearchRequest): string {
  const parameters = printRequest(request);
  return parameters ? `/search?${parameters}` : "/search";
}

/** The same search as a list: where a number in a picture leads, and what leaves the page. */
export function listed(request: SearchRequest): SearchRequest {
  return changed(request, { view: EVERYTHING.view, stack: EVERYTHING.stack });
}

/** The same search from its first page, with some of it changed. */
export function changed(request: SearchRequest, change: Partial<SearchRequest>): SearchRequest {
  return { ...request, page: EVERYTHING.page, ...change };
}
