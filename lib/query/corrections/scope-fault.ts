import { isAnything, leavesOf } from "../../engine/port/expression.ts";
import { typedSpan } from "../dates/typed-span.ts";
import { DAYS, type Lexeme, lex } from "../language/lex.ts";
import { parse } from "../language/parse.ts";
import { undatedFields } from "../language/undated-fields.ts";

/**
 * Why a query can be no scope of a correction: it asks for nothing, so that all would match, for a day that there is not, or
 * for when articles came, or for reading lists, which each machine has otherwise, or for days counted from today, which are others tomorrow.
 */
export function scopeFault(
  scope: string,
):
  | { readonly code: "asksNothing" | "asksAdded" | "asksList" }
  | { readonly code: "noDay" | "fromToday"; readonly given: string }
  | null {
  const asked = parse(`${scope} `);
  if (isAnything(asked)) return { code: "asksNothing" };
  if (leavesOf(asked).some(({ kind }) => kind === "added")) return { code: "asksAdded" };
  if (leavesOf(asked).some(({ kind }) => kind === "list")) return { code: "asksList" };
  const [given] = undatedFields(scope);
  if (given !== undefined) return { code: "noDay", given };
  const moving = lex(scope).find(
    (each, at, all) => each.kind === "field" && DAYS.has(each.name) && isMoving(all[at + 1]),
  );
  return moving === undefined ? null : { code: "fromToday", given: scope };
}

/** Two days on which what is counted from today is not the same: of other years, months, days and days of the week. */
const DAYS_APART = [new Date("2001-01-03T12:00:00Z"), new Date("2012-08-17T12:00:00Z")] as const;

/** Whether what follows a field is a span of time that each day reads otherwise. */
function isMoving(value: Lexeme | undefined): boolean {
  if (value?.kind !== "word" && value?.kind !== "phrase") return false;
  const [one, other] = DAYS_APART.map((now) => typedSpan(value.text.replace(/^-+/, ""), now));
  return one?.from !== other?.from || one?.to !== other?.to;
}
