import { fold } from "../text/fold.ts";
import { calendarWords } from "./calendar-words.ts";
import { isCalendarDay, pad } from "./dates/calendar-day.ts";

/** A date whose month is a word, in one of many languages, or a sign of its own (`5月`). `value` is as in an article. */
interface WordedDate {
  readonly value: string;
  readonly precision: "month" | "day" | "time";
}

/** `6:00`, `06.00`, `6h30`, `6:00:12 p.m.`, `6 am`, `6 Uhr`, with the zone's offset where one is written. */
const TIME =
  /(?<![\d:.])(\d{1,2})(?:(?:[:.]|\s?[h時点시]\s?)(\d{2})[分분]?(?::(\d{2})(?:\.\d+)?)?(?:\s?([ap])\.?\s?m\b\.?)?|\s?([ap])\.?\s?m\b\.?|\s?(?:uhr|h|시|時)(?![\p{L}\d]))(?:\s?([+-]\d{2}):?(\d{2}))?(?![\d:])/u;

/** The half of the day before its hours: `午後3時30分`, `下午3:30`, `오후 3시 30분`. */
const HALF = /(?:(午前|上午|早上|오전)|午後|下午|晚上|오후) ?(\d{1,2})(?:(?:[:時点點시] ?(\d{2})[分분]?)|[時点點시])/;

/** `2019年5月13日(月)`, `2019년 5월 13일`. */
const SIGNED = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号號일])?\s?(?:\(?\p{L}{1,3}\)?)?\s?,?$/u;

/** `ngày 13 tháng 5 năm 2019`. */
const NUMBERED = /^(?:ngay\s)?(\d{1,2}) thang (\d{1,2}),? (?:nam )?(\d{4})$/u;

/** Japanese years by their era: the year before its first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const ERA = new RegExp(`^(${Object.keys(ERAS).join("|")})\\s?(\\d{1,2}|元)(?=\\s?年)`);

/** Where the digits of other scripts begin. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040];

/** Of so many words at most is a date. */
const WORDS = 12;

/** Reads a date that is all of a text: day, month and year in an order that papers use, beside a weekday and a time. */
export function wordedDate(text: string): WordedDate | null {
  if (!/\p{L}/u.test(text) || !/[\p{Nd}年]/u.test(text)) return null;
  const folded = plainDigits(fold(text.replace(/\p{Cf}/gu, "").normalize("NFKC")))
    .replace(/\s+/g, " ")
    .trim();
  const written = chineseNumerals(folded)
    .replace(ERA, (_, era: string, year: string) => String(ERAS[era]! + (year === "元" ? 1 : Number(year))))
    .replace(
      HALF,
      (_, first: string | undefined, hours: string, minutes = "00") => `${hours}:${minutes} ${first ? "am" : "pm"}`,
    );
  const time = TIME.exec(written);
  const day = (time && dayIn(without(written, time))) ?? dayIn(written);
  if (day === null) return null;
  if (time === null || day.length < 10) return { value: day, precision: day.length < 10 ? "month" : "day" };
  const clock = clockOf(time);
  return clock === null ? null : { value: `${day}T${clock}`, precision: "time" };
}

const NUMERALS = "〇一二三四五六七八九";

/** `一九七二年二月二十一日` as `1972年2月21日`; nothing else is touched. */
function chineseNumerals(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]+(?=[年月日号號])/g, (written) => {
    const digits = [...written.replaceAll("零", "〇")];
    if (!written.includes("十")) return digits.map((sign) => NUMERALS.indexOf(sign)).join("");
    const [tens = "", ones = ""] = written.split("十");
    return String((tens === "" ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === "" ? 0 : NUMERALS.indexOf(ones)));
  });
}

function without(text: string, { index, 0: { length } }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + length)}`.replace(/\s+/g, " ").trim();
}

function clockOf([, hours, minutes = "00", seconds, late, lateHour, zone, zoneMinutes]: RegExpExecArray):
  | string
  | null {
  const half = late ?? lateHour;
  const hour = Number(hours);
  if (Number(minutes) > 59 || (half === undefined ? hour > 23 : hour < 1 || (hour > 12 && half === "a") || hour > 23))
    return null;
  const inDay = half === undefined || hour > 12 ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return `${pad(inDay)}:${minutes}${seconds === undefined ? "" : `:${seconds}`}${zone === undefined ? "" : `${zone}:${zoneMinutes}`}`;
}

/** A day or month in the form of an article's date. */
function dayIn(written: string): string | null {
  const [, year, month, day] = SIGNED.exec(written) ?? [];
  if (year !== undefined) return valid(Number(year), Number(month), day === undefined ? null : Number(day));
  const numbered = NUMBERED.exec(written);
  return numbered ? valid(Number(numbered[3]), Number(numbered[2]), Number(numbered[1])) : byWords(written);
}

function byWords(written: string): string | null {
  // Anything but words, numbers and what parts them is no date.
  const tokens = written.match(/\d+|[\p{L}\p{M}]+|[^\s.,،、/|·•:()ºª°'’–—-]/gu) ?? [];
  if (tokens.length > WORDS) return null;
  const { months, others } = calendarWords();
  const found: { readonly as: "day" | "month" | "year"; readonly number: number; readonly name?: string }[] = [];
  let fillers = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const pair = `${token} ${tokens[at + 1]}`;
    // Hebrew writes its `in` on the month.
    const month = months.get(pair) ?? months.get(token) ?? months.get(token.replace(/^ב/, ""));
    if (/^\d{4}$/.test(token)) found.push({ as: "year", number: Number(token) });
    else if (/^\d{1,2}$/.test(token)) found.push({ as: "day", number: Number(token) });
    else if (month !== undefined) {
      if (months.has(pair)) at++;
      found.push({ as: "month", number: month, name: token });
    } else if (others.has(token)) fillers++;
    else return null;
  }
  // `mar.` is a Tuesday before `13 mai`; Arabic papers name a month twice.
  const named = found.filter(({ as }) => as === "month");
  const weekday = named.length > 1 ? named.find(({ name }) => others.has(name!)) : undefined;
  const [month, ...more] = named.filter((one) => one !== weekday);
  if (month === undefined || more.some(({ number }) => number !== month.number)) return null;
  const parts = found.filter((one) => one.as !== "month" || one === month);
  const order = parts.map(({ as }) => as[0]).join("");
  const numberOf = (as: "day" | "year") => parts.find((part) => part.as === as)?.number;
  const given = numberOf("year") ?? 0;
  // Thai papers count from the death of the Buddha.
  const year = given > 2400 && /\p{sc=Thai}/u.test(written) ? given - 543 : given;
  if (order === "my" && fillers <= 1) return valid(year, month.number, null);
  if (order !== "dmy" && order !== "mdy" && order !== "ymd") return null;
  return valid(year, month.number, numberOf("day")!);
}

function valid(year: number, month: number, day: number | null): string | null {
  if (!isCalendarDay(year, month, day ?? 1)) return null;
  return `${String(year).padStart(4, "0")}-${pad(month)}${day === null ? "" : `-${pad(day)}`}`;
}

function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
