import { DAY, MONTH } from "./patterns.ts";
import { wordedDateline } from "./worded-dateline.ts";

/** The words before a story that say where, when and by whom it was filed. */
export interface Dateline {
  /** How much of the text it takes, the space behind it included. */
  readonly length: number;
  readonly place: string;
  /** The date as written. */
  readonly date: string | undefined;
  readonly agency: string | undefined;
}

/** How far into a paragraph a dateline reaches at most, in UTF-16 units. */
const REACH = 200;

/** A word of a place's name: `New`, `St.`, `Port-au-Prince`. A hyphen stands inside it, never between words. */
const NAME = String.raw`\p{Lu}[\p{L}.'’]*(?:-[\p{L}.'’]+)*`;

/** Its further words, each with at most two small ones before it: `Rio de Janeiro`, `Sharm el-Sheikh`, `Oyo & Gao`. */
const MORE = String.raw`[\s/]+(?:(?:d[aeiou]s?|del|l[aeo]s?|el|al|es|am|an|in|on|upon|sur|of|the|and|&)[\s-]+){0,2}${NAME}`;

/** A place in whatever letters, as some wires came: only the date behind it tells that it is one. */
const ANY = String.raw`\p{L}[\p{L}.'’-]*(?:[\s/]+-{0,2}\p{L}[\p{L}.'’-]*){0,11}`;

/** `Nigeria` after `LAGOS, `, and no date. */
const region = (first: string) => String.raw`,\s+(?!(?:${MONTH})[a-zA-Z]*\.?\s+\d)${first}[\p{L}.\s'’]{1,24}?`;

/** What may stand in brackets, `(Reuters)`, `/TASS/`, and what ends a dateline behind them. */
const MARKED = String.raw`(?:-{0,2}\(([^()]{2,40})\)|\/\s?(\p{Lu}[\p{L} .-]{1,30}?)\s?\/)`;
const END_OF_MARKED = String.raw`(?:\s*(--|[–—])\s*|\.?\s*([-:])\s+|(?<=\/)\.\s+|(?:(?<=\))|\s+)(?=["“]?\p{Lu}))`;

/**
 * `TOKYO, Feb 11, 1990 (Agency) -`, `CAPE TOWN —`: place, date, agency, dash. Letters are matched in their own case: with `i`
 * every small word would be a name as well, and a refrain of them would take for ever.
 */
const DATELINE = new RegExp(
  String.raw`^(?:((?=\p{L}[\p{L}.'’])${NAME}(?:${MORE}){0,7}(?:${region(String.raw`\p{Lu}`)})?)|(${ANY}(?:${region(String.raw`\p{L}`)}(?=,?\s+${DAY}[\s:])|(?=,\s+${DAY}[\s:]))))?(?:,?\s*(${DAY}))?\s*(?:(?:(?<=\d)\.\s)?${MARKED}${END_OF_MARKED}|(--|[-–—:])\s+)`,
  "u",
);

const ONLY_DAY = new RegExp(`^${DAY}$`, "u");

/** Agencies whose names are no acronyms. */
const AGENCY =
  /^(?:Reuters?|Xinhua|Kyodo|Bloomberg|Yonhap|Anadolu(?: Agency)?|Interfax|Notimex|Bernama|Antara|Ansa|Efe|Tass|Belga|Lusa|Tanjug|Prensa Latina|Europa Press|Associated Press|The Associated Press|Canadian Press|The Canadian Press|Agence France[- ]Presse|IPS|AP|AFP|UPI|DPA|dpa|PTI|ANI|IANS|TASS|EFE|ANSA|CNN)(?=$|[\s/,])/u;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Capitals in brackets that say what a piece is, not whose. */
const KIND = /^(?:VIDEO|AUDIO|PHOTOS?|WATCH|LISTEN|LIVE|UPDATED?|LEAD|NEW|OPINION|POLL|MAP|MAPS|FILE|PICS)$/;

const WEEKDAY = /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?$/i;

/** How a sentence goes on in the middle: with a small letter, unless it begins a name (`eBay`, `al-Jabari`). */
const GOES_ON = /^["“‘'(«]*(?!(?:al|el|as|ash|an|ad|bin|d['’])[-'’ ]?\p{Lu})\p{Ll}(?!\p{Lu})/u;

/** The dateline that a story's first paragraph opens with. */
export function datelineOf(words: string): Dateline | null {
  const english = englishDateline(words);
  // `DAKAR (Reuters) - 31 octobre 2014.`: the date can stand behind the dash.
  return english?.date === undefined ? (wordedDateline(words) ?? english) : english;
}

function englishDateline(words: string): Dateline | null {
  const read = readDateline(words);
  if (read === null) return null;
  const { place, date, agency, marked, mark, named, rest, capitals } = read;
  if (place === "")
    return isWire(agency) || (/^[-–—]/.test(mark) && agency !== undefined && isAcronym(agency)) ? read : null;
  if (marked && date === undefined && (agency === undefined || spells(place, agency))) return null;
  if (mark === "") return capitals && agency !== undefined ? read : null;
  if (mark === ":") return named && !WEEKDAY.test(place) && (date !== undefined || isWire(agency)) ? read : null;
  if (date !== undefined || agency !== undefined) return read;
  if (GOES_ON.test(rest) || WEEKDAY.test(place)) return null;
  // `Ana Prado – a pilot – said` is no `Porto – Ana Prado said`.
  const isPair = !place.includes(",") && (firstSentence(rest).match(/\s(?:--|[–—])\s/g)?.length ?? 0) % 2 === 1;
  return capitals || (/^[–—]/.test(mark) && !isPair) ? read : null;
}

/** One that stands further down, behind a summary or what belongs to the page: it must say when or by whom it was filed. */
export function laterDatelineOf(words: string): Dateline | null {
  const found = englishDateline(words);
  if (found === null || found.place === "") return null;
  const { capitals, marked, mark } = readDateline(words)!;
  if (mark === "" || (found.date === undefined && found.agency === undefined)) return null;
  return capitals || (marked && (found.date !== undefined || isWire(found.agency))) ? found : null;
}

/** Where inside a paragraph the dateline of a known agency stands, behind a summary without a break. A single word in
 * capitals may be anything there, so more than a town's one name is asked for: `… . COLUMBUS, Ohio (AP) —`. */
export function datelineWithin(words: string): { readonly at: number; readonly dateline: Dateline } | null {
  for (const { index } of words.slice(0, 1000).matchAll(/(?<=\s)\p{Lu}{3}/gu)) {
    const dateline = laterDatelineOf(words.slice(index, index + REACH));
    if (dateline && isWire(dateline.agency) && (dateline.date !== undefined || / /.test(dateline.place)))
      return { at: index, dateline };
  }
  return null;
}

/** The date of a dateline's own words, as written; one that its source gives apart need not end in a dash. */
export function datelineDate(words: string): string | undefined {
  const start = words.slice(0, REACH);
  const date = (readDateline(`${start} `) ?? readDateline(`${start} — `))?.date;
  return date ?? (wordedDateline(`${start} `) ?? wordedDateline(`${start} — `))?.date;
}

interface Read extends Dateline {
  /** Whether something stands in brackets, and what ends the dateline: a dash, a colon or nothing. */
  readonly marked: boolean;
  readonly mark: string;
  /** Whether every word of the place has a capital, and whether its town is in capitals altogether. */
  readonly named: boolean;
  readonly capitals: boolean;
  readonly rest: string;
}

function readDateline(words: string): Read | null {
  const start = words.slice(0, REACH);
  const match = DATELINE.exec(start);
  // A stop ends a place's first words only where they are short: `St. Paul`, and no `Ferries stop. PORTO`.
  if (!match || /\p{L}{4}\.\s/u.test((match[1] ?? "").split(",")[0]!)) return null;
  const [whole, name, any, day, bracketed, slashed, ...marks] = match;
  const place = name ?? any ?? "";
  const town = place.split(",")[0]!;
  const inMarks = (bracketed ?? slashed)?.trim();
  const date = day ?? (inMarks !== undefined && ONLY_DAY.test(inMarks) ? inMarks : undefined);
  // What begins small is a remark, and a number an age: neither is whose a story is.
  const agency = inMarks !== undefined && inMarks !== date && /^(?:\p{Lu}|dpa\b)/u.test(inMarks) ? inMarks : undefined;
  return {
    length: whole.length,
    place,
    date,
    agency,
    marked: inMarks !== undefined,
    mark: slashed !== undefined ? "/" : (marks.find((mark) => mark !== undefined) ?? ""),
    named: name !== undefined,
    capitals: /\p{Lu}{3}/u.test(town) && town === town.toUpperCase(),
    rest: words.slice(whole.length),
  };
}

const isAcronym = (name: string): boolean => ACRONYM.test(name) && !KIND.test(name);
const isWire = (name: string | undefined): boolean => name !== undefined && AGENCY.test(name);

/** Whether one of two names is the other's initials: `North Atlantic Treaty Organization (NATO)` is no place. */
function spells(place: string, agency: string): boolean {
  const initials = (name: string) => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  const plain = (name: string) => name.replace(/\P{L}/gu, "");
  return (
    (initials(agency).length > 1 && initials(agency) === plain(place)) ||
    (initials(place).length > 1 && initials(place) === plain(agency))
  );
}

function firstSentence(text: string): string {
  return /^.*?(?:[.!?]["”’)]*\s|$)/su.exec(text.slice(0, 400))![0];
}
