import type { Token } from "../../token.ts";
import { isGeneric } from "../generic-name.ts";
import { CALENDAR, NATIONALITY } from "../name-words.ts";
import type { OutletForm } from "../read-table.ts";
import { AFTER_FILLER, AFTER_NAME, AFTER_NOUN, AFTER_VERB, KIND, NOT_SOURCE } from "./citation-words.ts";
import { isKind } from "./evidence.ts";

interface Place {
  readonly start: number;
  readonly end: number;
  /** Whether `the` stands before it. */
  readonly article: boolean;
  readonly form: OutletForm;
}

/** Small words that are capitalised only because a sentence begins with them. */
const OPENING =
  /^(?:A|An|The|In|On|At|By|For|But|And|As|While|When|Told|To|From|With|If|Although|Citing|Quoting|Since|After|Before|Both|Even|Or)$/;
/** Capitalised words that may follow a name without being part of it. */
const TAIL = /^(?:Newspaper|Magazine|TV|Co\.?|Corp\.?|Inc\.?|Ltd\.?|Plc|Company)$/;
/** What makes a body of `the National Newspaper`. */
const BODY = /^(?:Association|Awards?|Council|Federation|Guild|Publishers|Society|Union)$/;

/** Whether what stands around a common name makes it a piece of another: `Dawn Walker`, `Hull Daily Mail`. */
export function isPartOfLongerName(tokens: readonly Token[], place: Place): boolean {
  const { start, end, form } = place;
  const common = form.caution !== "none";
  const generic = isGeneric(form.text.replace(/^The /, ""));
  const single = end === start + 1;
  const after = tokens[end];
  const next = tokens[end + 1];
  if (!common && !generic && !(form.title && single)) return false;
  if (form.text === form.text.toUpperCase()) return common && isDomain(tokens, end);
  if (followsName(tokens, place)) return true;
  if (!after || after.sentence !== tokens[start]!.sentence) return false;
  if (/^[-&]$/.test(after.text) && isCapital(next)) return generic && (after.text === "&" || isGlued(tokens, end));
  if (after.text === "of" && isCapital(next)) return generic || form.title;
  if (common && (isDomain(tokens, end) || isAdjective(tokens, place))) return true;
  if (common && single && /^\p{N}/u.test(after.text)) return true;
  return (single || common) && isCapital(after) && (!isTail(after, form) || BODY.test(next?.text ?? ""));
}

/** `Hull Daily Mail`, `Michael Bloomberg`: a capital before it that no sentence's beginning explains. */
function followsName(tokens: readonly Token[], { start, article }: Place): boolean {
  const before = tokens[start - 1];
  if (article || !before || !isCapital(before) || before.sentence !== tokens[start]!.sentence) return false;
  return !NATIONALITY.test(before.text) && !OPENING.test(before.text);
}

/** `the Australian police`, `an Economist conference`: a small-written noun after it makes it an adjective. */
function isAdjective(tokens: readonly Token[], { start, end, article, form }: Place): boolean {
  const { text } = tokens[end]!;
  if (!(article || /^an?$/i.test(tokens[start - 1]?.text ?? "")) || !(form.title || end === start + 1)) return false;
  if (!/^\p{Ll}/u.test(text) || /ed$/.test(text) || isKind(tokens, end)) return false;
  return ![KIND, AFTER_NOUN, AFTER_VERB, AFTER_FILLER, AFTER_NAME, NOT_SOURCE].some((words) => words.has(text));
}

/** `Metro.us`: a domain that is not the outlet's own. */
function isDomain(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === "." && isGlued(tokens, end) && isGlued(tokens, end + 1);
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isTail({ text }: Token, form: OutletForm): boolean {
  return CALENDAR.test(text) || TAIL.test(text) || (text === "News" && !form.title);
}
