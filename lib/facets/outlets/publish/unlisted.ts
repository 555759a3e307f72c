import type { Token } from "../../token.ts";
import { evidenceAfter, evidenceBefore } from "../cite/evidence.ts";
import type { Verdict } from "../cite/verdict.ts";
import { CALENDAR } from "../name-words.ts";
import type { Outlet } from "../outlet.ts";
import { outletByName } from "../outlet-by-name.ts";
import { unlistedAs } from "./unlisted-name.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Last words of papers' names, and of little else. */
const HEAD = set(`Times Gazette Herald Tribune Chronicle Courier Telegraph Examiner Inquirer Enquirer Advertiser Echo
  Sentinel Argus Post News Journal Mirror Mercury Bulletin Observer Dispatch Express Guardian Daily Weekly Star`);
/** Heads that other names share: `said` proves nothing for them, a noun or `reported` must. */
const SHARED = set("Post News Journal Mirror Mercury Bulletin Observer Dispatch Express Guardian Daily Weekly Star");
/** Words that a name of a paper does not hold. */
const FOREIGN = set(`The A An In On At But And While When As For By To If Of Mr Mrs Ms Dr President Prime Minister Stock
  Exchange Square Market University College Street Trading Official Federal Government His Her Its Their This That`);
const NOUN = /^(?:newspapers?|tabloid|broadsheet)$/;
const LEAD = /^(?:news|investigative|radio|television|tv|online)$/i;
const TAIL = /^(?:agency|site|website|portal|station|channel)$/;
const JOINT = /^(?:de|del|della|di|do|da|dos|das|la|le|el|al|of|the|and|&|-|du|des|d')$/;
const LONGEST = 4;
/** What may stand before such a name: a quick check, since every word of a text is asked. */
const LEADS = set("the The newspaper newspapers tabloid broadsheet agency site website portal station channel");

/**
 * An outlet that no table knows but the text plainly calls one, beginning at token `start`: `the newspaper Presencia`,
 * `The Shetland Times reported`. Nothing before `from` is free to take.
 */
export function findUnlisted(tokens: readonly Token[], start: number, from: number): Verdict | null {
  if (start <= from || !LEADS.has(tokens[start - 1]!.text) || !isNameWord(tokens[start])) return null;
  return afterNoun(tokens, start) ?? byHead(tokens, start);
}

/** `the newspaper X`, `the news site X Y`: the capitalised words after the noun. */
function afterNoun(tokens: readonly Token[], start: number): Verdict | null {
  const [noun, lead] = [tokens[start - 1]?.text ?? "", tokens[start - 2]?.text ?? ""];
  if (!NOUN.test(noun) && !(TAIL.test(noun) && LEAD.test(lead))) return null;
  let end = start + 1;
  while (end < start + LONGEST) {
    const joined = JOINT.test(tokens[end]?.text ?? "") ? end + 1 : end;
    if (!isNameWord(tokens[joined]) || tokens[joined]!.sentence !== tokens[start]!.sentence) break;
    end = joined + 1;
  }
  return verdict(tokens, start, end, "kind");
}

/** `The X Gazette reported`, `told the X Herald`: capitalised words that end in a head word of papers. */
function byHead(tokens: readonly Token[], start: number): Verdict | null {
  if (!/^the$/i.test(tokens[start - 1]?.text ?? "")) return null;
  let end = start + 1;
  while (end < start + LONGEST && isNameWord(tokens[end])) end++;
  const head = tokens[end - 1]!.text;
  if (end - start < 2 || !HEAD.has(head) || tokens[end]?.text === "of" || tokens[end]?.text === "-") return null;
  const evidence = evidenceBefore(tokens, start) ?? evidenceAfter(tokens, end);
  if (!evidence || (evidence === "speech" && SHARED.has(head))) return null;
  return verdict(tokens, start - 1, end, evidence);
}

function isNameWord(token: Token | undefined): boolean {
  if (!token || !/^\p{Lu}[\p{L}\p{M}\p{N}'’.]*$/u.test(token.text)) return false;
  return !FOREIGN.has(token.text) && !CALENDAR.test(token.text);
}

function verdict(tokens: readonly Token[], start: number, end: number, reason: string): Verdict {
  const words = tokens.slice(start, end).map((token, i) => {
    const gap = i > 0 && token.start > tokens[start + i - 1]!.end ? " " : "";
    return gap + token.text;
  });
  const name = words.join("").replace(/^the /, "The ");
  const outlet = outletByName(name) ?? unlisted(name);
  return { start, end, outlet, cited: true, reason: `unlisted-${reason}` };
}

function unlisted(name: string): Outlet {
  return { ...unlistedAs(name), aliases: [], domains: [], country: "ZZ", kind: "paper" };
}
