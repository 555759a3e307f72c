import { z } from "zod";
import { PARAMETERS } from "../address/parameters.ts";
import type { Problem } from "../address/problem.ts";
import type { SearchRequest } from "../address/request.ts";
import { parseRequest } from "../address/url.ts";
import { messagesFor } from "../messages/messages.ts";
import { ToolRefusal } from "./tool.ts";

/** Parameters that say which page: a tool goes on by a cursor, and has sizes of its own. */
const PAGED = ["page", "size"];

/** The parameters of a search as the input of a tool: the rows that addresses are read by. */
export const SEARCH_INPUT = Object.fromEntries(
  PARAMETERS.filter(({ name }) => !PAGED.includes(name)).map(({ name, meaning, one, many }) => [
    name,
    (many ? z.array(one).max(50) : one).optional().describe(meaning),
  ]),
);

type Given = Readonly<Record<string, unknown>>;

/** The parameters of an address that say the same as a tool's input. */
export function parametersOf(input: Given): URLSearchParams {
  const pairs = Object.entries(input).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, String(one)]),
  );
  return new URLSearchParams(pairs);
}

/** The search that a tool is asked for. */
export function requestOf(input: Given): SearchRequest {
  const { request, problems } = parseRequest(parametersOf(input));
  refuse(problems);
  return request;
}

/** Throws a `ToolRefusal` that says what is wrong, where something is. */
export function refuse([first]: readonly Problem[]): void {
  if (first) throw new ToolRefusal(`${first.parameter} ${messagesFor("en").problem.refused(first)}`);
}
