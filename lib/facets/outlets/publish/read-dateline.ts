import type { Outlet } from "../outlet.ts";
import { outletByName } from "../outlet-by-name.ts";

/** Marks around a name: `(Reuters)`, `/TASS/`, or a dash before it at the end, `— AP`. */
const MARKED = /[([]([^()[\]]{2,60})[)\]]|\/([\p{L}][\p{L} .-]{1,40})\/|[—–-] ?(\p{L}[\p{L} .]{1,40}?)[\s.:)]*$/gu;
/** A name in brackets that no table knows is believed where it sounds like an outlet's or is an acronym of no state. */
const SOUNDS_LIKE = /\b(?:News|Press|Agency|Wire|Service|Times|Post|Herald|Courier|Media|Network|Radio|TV)\b/;
const ACRONYM = /^(?!(?:USSR|USA|US|UK|UAE|GDR|DPRK|EU|UN|FILE)$)\p{Lu}{2,6}$/u;

/** The outlet that a dateline or closing mark names: the table's, else a name as written; null where it names none. */
export function readDateline(text: string): Outlet | string | null {
  for (const [, bracketed, slashed, dashed] of text.matchAll(MARKED)) {
    for (const part of (bracketed ?? slashed ?? dashed!).split(/[/,;]| and | via /)) {
      const outlet = outletByName(part.replace(/^\s*(?:by|source:?)\s+/i, ""));
      if (outlet && outlet.kind !== "platform") return outlet;
    }
    const name = bracketed?.trim() ?? "";
    if (/^\p{Lu}[\p{L} .&-]*$/u.test(name) && (SOUNDS_LIKE.test(name) || ACRONYM.test(name))) return name;
  }
  return null;
}
