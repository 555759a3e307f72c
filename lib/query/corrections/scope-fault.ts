import { isAnything } from "../../engine/port/expression.ts";
import { parse } from "../language/parse.ts";
import { undatedFields } from "../language/undated-fields.ts";

/** Why a query can be no scope of a correction: it asks for nothing, so that all would match, or for a day that there is not. */
export function scopeFault(
  scope: string,
): { readonly code: "asksNothing" } | { readonly code: "noDay"; readonly given: string } | null {
  if (isAnything(parse(`${scope} `))) return { code: "asksNothing" };
  const [given] = undatedFields(scope);
  return given === undefined ? null : { code: "noDay", given };
}
