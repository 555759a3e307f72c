import type { Problem } from "../address/problem.ts";
import type { SearchRequest } from "../address/request.ts";
import { parseRequest } from "../address/url.ts";
import { MOST_SEARCHES } from "./comparison.ts";

/** What an address of the comparison asks for. */
export interface CompareRequest extends Pick<SearchRequest, "from" | "to"> {
  readonly searches: readonly string[];
  /** Shares of all articles instead of numbers. */
  readonly share: boolean;
}

/** Reads an address: each `q` is a search, empty and repeated ones left out, and what is beyond the most. */
export function readCompare(parameters: URLSearchParams): { request: CompareRequest; problems: readonly Problem[] } {
  const rest = new URLSearchParams([...parameters].filter(([name]) => name === "from" || name === "to"));
  const span = parseRequest(rest);
  const problems = [...span.problems];
  const searches = new Set<string>();
  for (const q of parameters.getAll("q")) {
    const read = parseRequest(new URLSearchParams({ q }));
    problems.push(...read.problems);
    // Not trimmed: a space behind its last word says that the word is whole.
    if (read.request.q.trim() !== "") searches.add(read.request.q);
  }
  if (searches.size > MOST_SEARCHES) problems.push({ parameter: "q", code: "tooManyValues", most: MOST_SEARCHES });
  const { from, to } = span.request;
  const request = { searches: [...searches].slice(0, MOST_SEARCHES), share: parameters.get("share") === "1", from, to };
  return { request, problems };
}

/** The address of a comparison. */
export function comparePath({ searches, share, from, to }: CompareRequest): string {
  const parameters = new URLSearchParams(searches.map((q) => ["q", q]));
  if (share) parameters.append("share", "1");
  if (from !== null) parameters.append("from", from);
  if (to !== null) parameters.append("to", to);
  return `/compare${parameters.size > 0 ? `?${parameters}` : ""}`;
}
