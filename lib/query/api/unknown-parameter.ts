import { OF_SEARCH, OF_SHOWING } from "../address/known-names.ts";
import type { Problem } from "../address/problem.ts";
import { unknownIn } from "../address/unknown.ts";
import type { OperationId } from "./operation.ts";
import { OPERATIONS } from "./operations.ts";

/** The first parameter that an operation does not take, with the nearest that it does; null: there is none. */
export function unknownParameter(parameters: URLSearchParams, operation: OperationId): Problem | null {
  const takes = namesOf(operation);
  const isSearch = takes.includes("q");
  // Where a search is taken, so is all that its page may say; what of that has no meaning here changes nothing.
  const known = [...takes, ...OF_SHOWING, ...(isSearch ? OF_SEARCH : [])];
  const [first] = unknownIn(parameters, known);
  return first === undefined ? null : { parameter: first.name, code: "unknown", nearest: first.nearest, takes };
}

function namesOf(operation: OperationId): string[] {
  const { parameters } = OPERATIONS.find(({ id }) => id === operation)!;
  return parameters.filter((one) => one.in === "query").map(({ name }) => name);
}
