import { type Expression, isAnything, mapLeaves } from "../../engine/port/expression.ts";
import { parse } from "../language/parse.ts";
import { undatedFields } from "../language/undated-fields.ts";

/**
 * Why a query can be no scope of a correction: it asks for nothing, so that all would match, for a day that there is not, or
 * for when articles came, which each machine has otherwise.
 */
export function scopeFault(
  scope: string,
): { readonly code: "asksNothing" | "asksAdded" } | { readonly code: "noDay"; readonly given: string } | null {
  const asked = parse(`${scope} `);
  if (isAnything(asked)) return { code: "asksNothing" };
  if (asksAdded(asked)) return { code: "asksAdded" };
  const [given] = undatedFields(scope);
  return given === undefined ? null : { code: "noDay", given };
}

function asksAdded(asked: Expression): boolean {
  let found = false;
  mapLeaves(asked, (leaf) => {
    found ||= leaf.kind === "added";
    return leaf;
  });
  return found;
}
