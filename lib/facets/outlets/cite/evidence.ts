import type { Token } from "../../token.ts";
import { NATIONALITY } from "../name-words.ts";
import {
  AFTER_FILLER,
  AFTER_NOUN,
  AFTER_VERB,
  BEFORE_PREPOSITION,
  BEFORE_VERB,
  FILLER,
  KIND,
} from "./citation-words.ts";

/** What the words around a name say: a noun of its kind (`newspaper`), an act of citing, or a bare `X said`. */
export type Evidence = "kind" | "attribution" | "speech";

const REACH = 8;
const KIND_REACH = 4;
/** How far before a preposition its lead may stand: `quoted on Monday by X`, `editor of X`. */
const NEAR_PREPOSITION: ReadonlyMap<string, number> = new Map([
  ["by", 4],
  ["from", 4],
  ["of", 2],
  ["at", 3],
  ["as", 3],
]);
const FAR = 6;
const NEWS_HEAD = /^(?:service|agency|site|website|channel|network|portal|outlet|organi[sz]ation|programme|program)s?$/;
/** Verbs that a person is the subject of as often as an outlet. */
const SPEECH =
  /^(?:said|says|say|saying|told|asked|added|noted|notes|claimed|claims|announced|stated|alleged|commented)$/;

/** What the words before a name say: `told the state-run daily X`, `in an interview with X`. */
export function evidenceBefore(tokens: readonly Token[], start: number): Evidence | null {
  const { sentence } = tokens[start]!;
  let kind = false;
  for (let at = start - 1; at >= 0 && start - at <= REACH && tokens[at]!.sentence === sentence; at--) {
    const word = tokens[at]!.text.toLowerCase();
    if (BEFORE_VERB.has(word)) return "attribution";
    const leads = BEFORE_PREPOSITION.get(word);
    if (leads) {
      const before = tokens
        .slice(Math.max(0, at - (NEAR_PREPOSITION.get(word) ?? FAR)), at)
        .filter((token) => token.sentence === sentence);
      return before.some((token) => leads.has(token.text.toLowerCase())) ? "attribution" : kind ? "kind" : null;
    }
    if (KIND.has(word)) kind = true;
    else if (!FILLER.has(word) && !NATIONALITY.test(tokens[at]!.text) && !isPossessor(tokens, at)) break;
  }
  return kind ? "kind" : null;
}

/** What the words after a name say: `X newspaper`, `X on Monday reported`, `X, the Soviet news agency`. */
export function evidenceAfter(tokens: readonly Token[], end: number): Evidence | null {
  const { sentence } = tokens[end - 1]!;
  let at = end;
  if (tokens[at]?.text === "(") at = closing(tokens, at) + 1;
  if (tokens[at]?.text === "and") at = afterNames(tokens, at + 1);
  const near = at;
  for (; at < near + REACH && tokens[at]?.sentence === sentence; at++) {
    const word = tokens[at]!.text.toLowerCase();
    const adjacent = at === near || (at === near + 1 && /^['’]s?$/.test(tokens[near]!.text));
    if (adjacent && isKind(tokens, at)) return "kind";
    if (adjacent && AFTER_NOUN.has(word)) return "attribution";
    if (AFTER_VERB.has(word)) return SPEECH.test(word) ? "speech" : "attribution";
    if (word === "," && at === near && isApposition(tokens, at + 1)) return "kind";
    if (!AFTER_FILLER.has(word)) return null;
  }
  return null;
}

/** `newspaper`, `news service`, `financial news agency`, `pan-Arab daily`: a noun of an outlet's kind, here or near. */
export function isKind(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + KIND_REACH; at++) {
    const word = tokens[at]?.text ?? "";
    if (KIND.has(word.toLowerCase()) || (word === "news" && NEWS_HEAD.test(tokens[at + 1]?.text ?? ""))) return true;
    if (!FILLER.has(word) || /^\P{L}/u.test(word)) return false;
  }
  return false;
}

/** `the Soviet news agency,` after a comma: a short phrase that ends in a noun of an outlet's kind. */
function isApposition(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at < start + REACH + 2; at++) {
    const word = tokens[at]?.text.toLowerCase();
    if (word === undefined || /^[,.;:—–]$/.test(word)) return false;
    const next = tokens[at + 1]?.text ?? ".";
    if (KIND.has(word) && /^(?:[,.;:—–]|of|in|based|with|that|which|owned|run|close)$/.test(next)) return true;
  }
  return false;
}

/** A capitalised word before `'s`: `Pakistan's X`. */
function isPossessor(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]!.text) && /^['’]s$/.test(tokens[at + 1]?.text ?? "");
}

/** `X and the Economic Times had said`: past the other names of a list. */
function afterNames(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < start + REACH && /^\p{Lu}|^(?:the|and|of|'s|’s)$/u.test(tokens[at]?.text ?? "")) at++;
  return at;
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open; at < open + REACH; at++) if (tokens[at]?.text === ")") return at;
  return open;
}
