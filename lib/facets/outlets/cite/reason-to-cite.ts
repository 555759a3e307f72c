import type { Token } from "../../token.ts";
import { isGeneric } from "../generic-name.ts";
import type { OutletForm } from "../read-table.ts";
import { evidenceAfter, evidenceBefore, isKind } from "./evidence.ts";
import type { Mentioned } from "./mentioned.ts";
import { hasRivalSense } from "./rival-sense.ts";
import type { Candidate, Verdict } from "./verdict.ts";

/** Prepositions of place, after which a name in its own country is more likely a town or a man's office there. */
const LOCATED = /^(?:in|near|across|around|outside)$/i;

/** How a name is read. `start` is before its `The`. */
export interface Reading {
  readonly form: OutletForm;
  /** Whether `the` stands before the name. */
  readonly article: boolean;
  readonly start: number;
}

/** Why the text cites the outlet here, or null where a name that needs a sign has none. */
export function reasonToCite(
  { passage, end }: Candidate,
  { form, article, start }: Reading,
  mentioned: Mentioned,
): string | null {
  const { tokens, zone } = passage;
  const evidence = evidenceBefore(tokens, start) ?? evidenceAfter(tokens, end);
  const caution = hasRivalSense(form.text, mentioned) ? "name" : form.caution;
  if (form.title !== article && isWord(form, caution)) {
    // `Sun` without its `The` and `the Mint` are words like any other, but for `Sun newspaper`, `the Mint daily`.
    return isBesideKind(tokens, start, end) || (!form.title && isKind(tokens, end)) ? "kind" : null;
  }
  if (caution === "none") return evidence ?? "distinctive";
  if (evidence === "kind") return evidence;
  if (caution === "word" && evidence) return evidence;
  const named = form.title && tokens[start]!.text === "The";
  if (caution === "name" && evidence === "attribution" && (named || !form.title)) return evidence;
  if (caution === "home" && mentioned.weightOf(form.outlet.country) > 0)
    return evidence ?? (!form.title && LOCATED.test(tokens[start - 1]?.text ?? "") ? null : "home");
  if (isListed(tokens, start, mentioned.latest)) return "listed";
  if (named && isMidSentence(tokens, start) && zone !== "headline") return "capital-the";
  return mentioned.has(form.outlet) ? "established" : null;
}

/** Whether a form is a plain word of the language, so that `The` before it, or none, makes a difference. */
function isWord(form: OutletForm, caution: OutletForm["caution"]): boolean {
  if (form.title) return caution !== "none" || isGeneric(form.text.slice("The ".length));
  return (caution === "word" || caution === "name") && /^\p{Lu}\p{Ll}+$/u.test(form.text);
}

/** `CBS, ABC and the AP`: next in a list of outlets. */
function isListed(tokens: readonly Token[], start: number, latest: Verdict | undefined): boolean {
  if (!latest?.cited || start - latest.end > 3 || start === latest.end) return false;
  const between = tokens.slice(latest.end, start).map(({ text }) => text.toLowerCase());
  return between.every((text) => /^(?:,|and|or|&|the|both)$/.test(text)) && between.some((text) => text !== "the");
}

/** A small-written noun right beside the name: `Sun newspaper`, `the daily Standard`. */
function isBesideKind(tokens: readonly Token[], start: number, end: number): boolean {
  const noun = /^(?:newspapers?|paper|daily|tabloid|broadsheet|magazine|weekly)$/;
  return noun.test(tokens[end]?.text ?? "") || noun.test(tokens[start - 1]?.text ?? "");
}

function isMidSentence(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return before !== undefined && before.sentence === tokens[start]!.sentence && !/^["“”'‘(:;—–-]$/.test(before.text);
}
