import * as is from "../../people/lexicon.ts";
import { fold } from "../../people/names/fold.ts";
import { words } from "../../people/names/words.ts";

/**
 * What stands around a lone name: it is brought in as somebody the reader does not know (`stranger`), it is or may be no
 * person's (`thing`: a firm, a mine, a storm), or nothing of either (`plain`).
 */
export type LoneSign = "plain" | "thing" | "stranger";

/** The sign of a name by those of its mentions, `spoken` where one of them speaks or has a title: once is enough for a stranger. */
export function signOf(signs: ReadonlySet<LoneSign>, spoken: boolean): LoneSign {
  if (signs.has("stranger")) return "stranger";
  return signs.has("thing") && !(spoken && signs.has("plain")) ? "thing" : "plain";
}

/**
 * What shows that a lone name is a person's: a title or an office, `who`, `said he` (`sure`); speech alone or what is somebody's
 * (`speaks`), for firms and ministries have spokesmen; null where nothing does.
 */
export type PersonalSign = "sure" | "speaks" | null;

/** The personal sign of a lone name at a place in a text; titles and offices aside. */
export function personalSign(text: string, start: number, end: number): PersonalSign {
  const after = text.slice(end, end + REACH);
  if (WHO.test(after)) return "sure";
  const spoken = speaks(text, end);
  if (spoken && SAID_HE.test(after)) return "sure";
  const isPublic = (is.classesOf(fold(text.slice(start, end))) & is.PUBLIC) !== 0;
  const isSomebody = spoken || isPublic || OF_SOMEBODY.test(after);
  return isSomebody || SAID_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ? "speaks" : null;
}

/** The surer of two personal signs. */
export const surer = (a: PersonalSign, b: PersonalSign): PersonalSign =>
  a === "sure" || b === "sure" ? "sure" : (a ?? b);

/** Whether what follows a place in a text is what people alone do, mostly by mouth. */
export function speaks(text: string, end: number): boolean {
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end, end + REACH));
  return next !== null && (is.classesOf(fold(next[1]!)) & is.SPEECH_VERB) !== 0;
}

const REACH = 60;
const WHO = /^,?\s+(?:who|whose|whom)\b/;
const SAID_HE = /^\s+\p{Ll}+\s+(?:\p{Ll}+\s+){0,2}(?:that\s+)?(?:he|she|his|her)\b/u;
/** `Baker's wife`, `the Baker administration`. */
const OF_SOMEBODY =
  /^(?:['’]s\s+(?:wife|husband|widow|son|daughter|father|mother|brother|sister|family|death|lawyers?|attorneys?|trial|resignation|speech|visit|testimony)|\s+(?:administration|government|cabinet|presidency))\b/;
const SAID_BEFORE = /\b(?:said|says|added|replied)\s+$/;
const INTRODUCED =
  /\b(?:surnamed|named|called|identified\s+as|known\s+as|alias|nicknamed|(?:man|woman|boy|girl|person|someone|somebody)\s+by\s+the\s+name\s+of|(?:year|month)s?-old)\s+(?:only\s+)?(?:as\s+)?$/i;
const A_ROLE = /\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s+(?:[^\s.,;:]+\s+){0,4}?(\p{Ll}[\p{Ll}-]+),?\s+$/u;
const AGED = /^(?:\s*\(\s*\d{1,2}\s*\)|,\s+(?:aged\s+)?\d{1,2}\s*[,.;)])/;
const NOUN_BEFORE =
  /\b(?:hurricane|typhoon|cyclone|storm|ship|vessel|tanker|ferry|yacht|trawler|horse|racehorse|colt|filly|mare|stallion|brokers?|brokerage|stockbrokers?|firm|company|bank|analysts?\s+at|partners?\s+at|law\s+firm)\s+$/i;
const TICKER = /^\s*<\p{Lu}[\p{Lu}\p{N}.]*>/u;
const PAIRED_AFTER = /^\s*(?:,|&|and\b)\s*(\p{Lu}[\p{L}'’-]+)/iu;
const PAIRED_BEFORE = /(\p{Lu}[\p{L}'’-]+)\s*(?:,\s*|\s)(?:and|&)\s+$/iu;
const THINGS =
  words(`mine mines mill mills plant smelter refinery field oilfield company firm corp inc ltd plc group street road avenue
  lane square park bridge dam airport stadium arena hospital school college university hotel building tower river creek lake
  bay island county township award prize trophy cup foundation institute museum library theatre theater storm hurricane
  typhoon cyclone ship tanker horse brand stores brothers bros sons petroleum shares stock stocks scale scales rate rates index indexes disease syndrome car cars truck
  trucks engine engines jet jets dealer dealers restaurant restaurants subsidiary unit units`);

/** The sign of a lone name at a place in a text. */
export function loneSign(text: string, start: number, end: number): LoneSign {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (INTRODUCED.test(before) || AGED.test(after)) return "stranger";
  const role = A_ROLE.exec(before)?.[1];
  if (role !== undefined && is.classesOf(fold(role)) & is.ROLE) return "stranger";
  if (NOUN_BEFORE.test(before) || TICKER.test(after) || (/[<(]$/.test(before) && /^[>)]/.test(after))) return "thing";
  const next = /^(?:'s|’s)?\s+([\p{L}]+)/iu.exec(after);
  if (next && !/^['’]/.test(after) && THINGS.has(fold(next[1]!))) return "thing";
  if (is.classesOf(fold(text.slice(start, end))) & is.PUBLIC) return "plain";
  return isPaired(before, after) ? "thing" : "plain";
}

/** `Phillips and Drew`, `Morgan, Olmstead and Gardner`: names in a row may be a firm's, where none is a public figure's. */
function isPaired(before: string, after: string): boolean {
  const partner = (/^\s*(?:and|&)\s/i.test(after) && PAIRED_AFTER.exec(after)?.[1]) || PAIRED_BEFORE.exec(before)?.[1];
  if (!partner || !/^\p{Lu}/u.test(partner)) return false;
  const classes = is.classesOf(fold(partner.replace(/['’]s$/, "")));
  return !(classes & (is.PUBLIC | is.PLACE | is.DEMONYM | is.TITLE | is.STOP));
}
