import type { Passage } from "../../passage.ts";
import type { Token } from "../../token.ts";

/** What stands before a name when it is a credit and no citation: `With inputs from PTI`, `Photo by AP`. */
const CREDIT = /^(?:inputs?|photos?|photographs?|images?|pictures?|courtesy|credit|video|file)$/i;
const DATELINE_REACH = 14;
const CLOSING_REACH = 6;
const POLL_REACH = 7;

/** `TOKYO (Reuters) -`, `NEW DELHI, Nov 5 (PTI)`: an agency in brackets at the head of the text. */
export function isDateline({ zone, tokens }: Passage, start: number, end: number): boolean {
  if (zone === "dateline" || (start <= 1 && opensWithName(tokens, end))) return true;
  if (start < DATELINE_REACH && tokens[start - 1]?.text === "/" && tokens[end]?.text === "/") return true;
  if (tokens[start - 1]?.text !== "(" || tokens[end]?.text !== ")") return false;
  if (/^[-–—]+$/.test(tokens[end + 1]?.text ?? "")) return true;
  if (start > DATELINE_REACH) return false;
  const opening = tokens.slice(0, start - 1);
  if (opening.some(({ text }) => /^\p{Ll}{2}/u.test(text))) return false;
  return opening.some(({ text }) => /^\p{Lu}{3}/u.test(text));
}

/** `Agency, 27 January - Text`: nothing but a date between the name and a dash. */
function opensWithName(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + DATELINE_REACH; at++) {
    const text = tokens[at]?.text ?? "x";
    if (/^[-–—]$/.test(text)) return true;
    if (!/^[\d,.)\]]|^\p{Lu}/u.test(text)) return false;
  }
  return false;
}

/** `With inputs from PTI`, `AP Photo`, `REUTERS/Name`, a closing `— AP`: who supplied it, not who is quoted. */
export function isCredit(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end];
  if (after?.text === "/" && after.start === tokens[end - 1]!.end) return !isPoll(tokens, end);
  if (/^(?:photos?|pic|graphics?|files?)$/i.test(after?.text ?? "")) return true;
  const [before, lead] = [tokens[start - 1]?.text ?? "", tokens[start - 2]?.text ?? ""];
  if (isClosing(tokens, start, end)) return true;
  return /^(?:from|by|:|of|\/)$/i.test(before) && CREDIT.test(lead);
}

/** `New York Times/CBS poll`. */
function isPoll(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(end, end + POLL_REACH).some(({ text }) => /^(?:polls?|surveys?)$/i.test(text));
}

/** A last line that is only a name: `(Yonhap)`, `— AP`, `– The Straits Times / Asia News Network`. */
function isClosing(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.text ?? "";
  if (tokens.length - end > CLOSING_REACH || !/^[.!?”"’]$/.test(tokens[start - 2]?.text ?? "")) return false;
  return /^[—–-]$/.test(before) || (before === "(" && tokens[end]?.text === ")" && tokens.length - end <= 2);
}
