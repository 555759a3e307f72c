import type { Token } from "../../token.ts";
import { ORGANISATION_HEADS } from "./head-words.ts";

const HEADS = new Set(ORGANISATION_HEADS.split(" "));
/** Heads that end a company's name even when other capitalised words stand between. */
const FAR_HEADS = new Set([
  "corp",
  "corp.",
  "corporation",
  "inc",
  "inc.",
  "ltd",
  "ltd.",
  "plc",
  "airlines",
  "airways",
  "university",
  "college",
  "institute",
  "bancorp",
]);
/** What stands before `of` and a place in an organisation's name. Central banks are names of their own. */
const BEFORE_OF = new Set([
  "bank",
  "university",
  "times",
  "voice",
  "college",
  "institute",
  "museum",
  "archdiocese",
  "diocese",
]);
const BEFORE = new Set(["air", "radio"]);

/** Where an organisation's name that ends in a place begins (`Bank of America`): a token's index, or `at` if none does. */
export function organisationStart(tokens: readonly Token[], at: number, taken: number): number {
  const before = tokens[at - 1]?.text;
  if (before === undefined || at - 1 < taken) return at;
  if (before === "of" && at - 2 >= taken && isHead(tokens[at - 2]!, BEFORE_OF)) return at - 2;
  return isHead(tokens[at - 1]!, BEFORE) ? at - 1 : at;
}

/** Where an organisation's name that begins with a place ends (`Kuwait Petroleum Corp`), or `end` if none does. */
export function organisationEnd(tokens: readonly Token[], end: number): number {
  const next = tokens[end];
  // `U.S. Insurance`: after a stop, agencies put a capital where none belongs.
  if (!next || tokens[end - 1]!.text.endsWith(".") || !isCapital(next) || next.sentence !== tokens[end - 1]!.sentence)
    return end;
  if (isHead(next, HEADS)) return end + 1;
  for (let i = end; i < end + 4; i++) {
    const token = tokens[i];
    if (!token || !(isCapital(token) || token.text === "&") || token.sentence !== next.sentence) break;
    if (isHead(token, FAR_HEADS)) return i + 1;
  }
  return end;
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

function isHead(token: Token, heads: ReadonlySet<string>): boolean {
  return isCapital(token) && heads.has(token.text.toLowerCase());
}
