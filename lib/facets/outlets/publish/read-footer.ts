import { CALENDAR } from "../name-words.ts";
import type { Outlet } from "../outlet.ts";
import { outletByName } from "../outlet-by-name.ts";
import { isNoOutlet } from "./no-outlet.ts";
import { readDateline } from "./read-dateline.ts";
import { paperOfHolder } from "./rights-holder.ts";

/** What a closing notice says: who published the text, the agency it came from, whether it is a copy. */
export interface FooterFound {
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly syndicated: boolean;
}

/** A name: capitalised words, with up to two small joining words between them. A hyphen stands inside a word, never between. */
const WORD = String.raw`(?:[\p{Lu}\p{Lo}\p{N}]|\p{Ll}+(?=\p{Lu}))[\p{L}\p{M}\p{N}'’&+!]*(?:[.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}'’&+!]+)*`;
const NAME = `((?:[Tt]he )?${WORD}(?: (?:(?:of|the|and|de|del|della|des|der|den|di|do|dos|das|da|du|el|la|le|les|los|las|von|&) ){0,2}${WORD}){0,6})`;
const pattern = ({ raw: [source] }: TemplateStringsArray) =>
  new RegExp(
    source!.replace("WHEN", () => WHEN).replaceAll("NAME", () => NAME),
    "u",
  );

/** When, before a name: `on 13 May 2019 `. Each word has its space, so that there is one way to read it. */
const WHEN = String.raw`(?: (?:on|in|at))?(?: (?:\d[\d.:]*(?:st|nd|rd|th)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?|at|of|GMT|BST|UTC),?){1,8}`;

/** Who published it, most telling first. */
const PUBLISHED = [
  pattern`(?:not|never|have) been (?:(?:edited|created|reviewed|reworked|modified|changed|written|or|and) )+by (?:the )?NAME(?:['’]s)? (?:staff|team|editors|editorial|newsroom|desk|and is)`,
  pattern`(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted|ran|run)(?:WHEN)? (?:in|by|on|at|with) NAME`,
  pattern`(?:article|story|column|piece|report|essay|item|interview)(?: [a-z]+){0,3} (?:appeared|published|appears|ran) (?:[a-z]+ )?(?:in|on|by) NAME`,
  pattern`[Ff]rom the pages of NAME`,
  pattern`^[^\p{L}]*(?:By )?(?:[^,]{3,40}, )?NAME (?:Staff|Web Desk|News Desk|Newsroom|Online Desk|Bureau)(?![\p{L}])`,
];

/** Who holds its rights, which may be a house with many papers. */
const HELD = [
  pattern`(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT),? ?(?:\d{4}(?: ?[-–] ?\d{2,4})?,? )?(?:by )?NAME`,
  pattern`[Pp]ermission (?:of|from) NAME`,
  pattern`^[^\p{L}]*NAME[,.] [Aa]ll [Rr]ights [Rr]eserved`,
  pattern`[Aa]ll [Rr]ights [Rr]eserved[.,]?(?: (?:by|to|©))? NAME`,
];

/** The agency a text came from. */
const SUPPLIED = [
  pattern`[Ww]ith (?:[a-z]+ )?(?:inputs?|reporting|material|information|files) (?:from|by) (?:the )?NAME`,
  pattern`(?:generated|published|sourced|taken|feed)(?: automatically)? from (?:the )?NAME`,
  pattern`(?:[Ss]ource|SOURCE|[Cc]ourtesy|[Aa]gency)s?(?: of)?: ?NAME`,
];

const SYNDICATED =
  /syndicat|third[- ]party|(?:wire|agency|news) (?:service|feed|report)|auto-?(?:matically )?(?:generated|published)|republished|reprinted/i;
/** A credit for a picture tells nothing of the text. */
const PICTURE = /(?:photo|image|picture|video|graphic)s?(?: (?:by|courtesy|credit|source))?[:\s/]|getty|\/file photo/i;

/** Reads a disclaimer, copyright line or credit at the foot of an article. */
export function readFooter(text: string): FooterFound {
  const notice = text.slice(0, 4000);
  const publisher = firstOf(PUBLISHED, notice, firstKnown) ?? firstOf(HELD, notice, paperOfHolder);
  const agency = PICTURE.test(notice) ? null : (firstOf(SUPPLIED, notice, firstKnown) ?? nameOf(readDateline(notice)));
  return { publisher, agency, syndicated: SYNDICATED.test(notice) };
}

/** The outlet of the first pattern that names one; `read`: the outlet's name of what is named, null where it is none. */
function firstOf(patterns: readonly RegExp[], text: string, read: (name: string) => string | null): string | null {
  for (const each of patterns) {
    const whole = each.exec(text)?.[1] ?? "";
    const written = whole.replace(/(?<![\s,])[\s,]+\d{4}(?:[-–]\d{2,4})?$/, "");
    if (isNoOutlet(whole) || isNoOutlet(written) || CALENDAR.test(written)) continue;
    const name = read(written);
    if (name !== null) return name;
  }
  return null;
}

/** The name itself, or of several names the first that the table has: `ANI and PTI`. */
function firstKnown(name: string): string {
  for (const part of [name, ...name.split(/ and |, /)]) {
    const outlet = outletByName(part);
    if (outlet) return outlet.name;
  }
  return name;
}

function nameOf(outlet: Outlet | string | null): string | null {
  return outlet === null || typeof outlet === "string" ? outlet : outlet.name;
}
