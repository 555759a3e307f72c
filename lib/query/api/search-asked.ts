import { cut } from "../address/parameter.ts";
import type { Problem } from "../address/problem.ts";
import { type ParsedRequest, parseRequest } from "../address/url.ts";
import { type Cursor, readCursor } from "./cursor.ts";

/** A search of the API: with where it goes on, null: from its page. */
export interface SearchAsked extends ParsedRequest {
  readonly cursor: Cursor | null;
}

/** Reads the parameters of a search of the API: those of a search, and `cursor`. */
export function searchAsked(parameters: URLSearchParams): SearchAsked {
  const { request, problems } = parseRequest(parameters);
  const word = parameters.get("cursor") ?? "";
  const cursor = word === "" ? null : readCursor(word);
  const wrong: Problem[] = [];
  if (word !== "" && cursor === null) wrong.push({ parameter: "cursor", code: "noCursor", given: cut(word) });
  if (cursor !== null && parameters.get("page")) wrong.push({ parameter: "page", code: "besideCursor" });
  return { request, cursor, problems: [...problems, ...wrong] };
}
