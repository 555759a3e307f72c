import { type WrittenDate, writtenDate } from "./written-date.ts";

/** `/2019/05/13/`, `/2019/may/13/`, `/2019-05-13-`, `/20190513/`; `/2019/05/` is a month. */
const DAY =
  /\/((?:19|20)\d{2})(?:\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$)|-(\d{2})-(\d{2})(?=[/_-]|$)|(\d{2})(\d{2})(?=\/|$))/i;
const MONTH = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//;

/** The date in the path of an address, where a site files its articles by their days. */
export function urlDate(address: string): WrittenDate | null {
  if (!URL.canParse(address)) return null;
  const { pathname } = new URL(address);
  const found = DAY.exec(pathname);
  const [, year, name] = found ?? [];
  const [month, day] = found ? [name ?? found[4] ?? found[6]!, found[3] ?? found[5] ?? found[7]!] : [];
  if (year && month && day)
    return /^\d/.test(month)
      ? writtenDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
      : writtenDate(`${day} ${month} ${year}`);
  const [, ofYear, number] = MONTH.exec(pathname) ?? [];
  return ofYear && number ? writtenDate(`${ofYear}-${number}`) : null;
}
