import { de, es, fi, fr, it as italian, ja, nl, pt, ru, sv, uk } from "chrono-node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordedDate } from "../../lib/article/worded-date.ts";

const seed = Number(process.env.SEED ?? Date.now() % 100_000);

const day = fc
  .date({ min: new Date("1801-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function inLanguage(language: string, day: string): string {
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );
}

describe(`wordedDate (seed ${seed})`, () => {
  it.each(
    "en de fr es pt it nl ru uk ja zh sv fi da nb cs ro bg el tr id ms ko vi hi bn th he fa ur ar ar-EG ar-LB ca".split(
      " ",
    ),
  )("reads back every day as Unicode writes it in %s", (language) =>
    fc.assert(
      fc.property(day, (day) => {
        expect(wordedDate(inLanguage(language, day))).toEqual({ value: day, precision: "day" });
      }),
      { seed, numRuns: 40 },
    ),
  );

  it.each(Object.entries({ de, es, fi, fr, it: italian, ja, nl, pt, ru, sv, uk }))(
    "reads dates in %s as the date library does",
    (language, library) =>
      fc.assert(
        fc.property(day, (day) => {
          const written = inLanguage(language, day);
          const [found] = library.strict.parse(written);
          const [year, month, date] = (["year", "month", "day"] as const).map((part) => found?.start.get(part));
          expect(wordedDate(written)?.value.split("-").map(Number)).toEqual([year, month, date]);
        }),
        { seed, numRuns: 40 },
      ),
  );

  it.each([
    ["le 1er mai 2019 à 6h30", "2019-05-01T06:30"],
    ["lundi 13 mai 2019 à 06 h 30", "2019-05-13T06:30"],
    ["mar. 14 mai 2019", "2019-05-14"],
    ["Montag, den 13. Mai 2019 um 6 Uhr", "2019-05-13T06:00"],
    ["segunda-feira, 13 de maio de 2019 às 10h30", "2019-05-13T10:30"],
    ["понедельник, 13 мая 2019 года, 10:30", "2019-05-13T10:30"],
    ["2019年5月13日（月） 6時05分", "2019-05-13T06:05"],
    ["2019年5月13日 午後3時30分", "2019-05-13T15:30"],
    ["2019年5月13日 下午3:30", "2019-05-13T15:30"],
    ["2019年5月13日 午前6時", "2019-05-13T06:00"],
    ["2019년 5월 13일 오후 3시 30분", "2019-05-13T15:30"],
    ["令和元年5月13日", "2019-05-13"],
    ["昭和39年10月10日", "1964-10-10"],
    ["2019년 5월 13일 월요일 06:00", "2019-05-13T06:00"],
    ["١٣ مايو ٢٠١٩", "2019-05-13"],
    ["الاثنين 13 مايو/أيار 2019", "2019-05-13"],
    ["१३ मई २०१९", "2019-05-13"],
    ["13 Mayıs 2019 Pazartesi", "2019-05-13"],
    ["13 พฤษภาคม 2562", "2019-05-13"],
    ["13 maja 2019 r.", "2019-05-13"],
    ["13 MAI 2019", "2019-05-13"],
    ["January 11, 2010 Monday", "2010-01-11"],
    ["Sunday January 10, 2010 6.05 p.m.", "2010-01-10T18:05"],
    ["12 a.m., May 13, 2019", "2019-05-13T00:00"],
    ["Mon, 13 May 2019 06:00:00 +0530", "2019-05-13T06:00:00+05:30"],
    ["2019 May 13", "2019-05-13"],
    ["mayo de 2019", "2019-05"],
    ["2019年5月", "2019-05"],
  ])("reads %s as %s", (written, value) => expect(wordedDate(written)?.value).toBe(value));

  it.each([
    "Theresa May 13, 2019",
    "The March of 2019",
    "April Jones, 13, 2019",
    "13 May",
    "13 listopada 2019",
    "13 May 2019 10 people",
    "13 and 14 May 2019",
    "13 May 2019 14 June 2019",
    "32 May 2019",
    "30 februari 2019",
    "May 13, 2019 25:00",
    "May 13, 2019 6:75",
    "May 13 2019 +44 20 7946 0018",
    "aged 13 in May 2019",
    "$13 May 2019",
    "Mai 13",
    "令和元年13月13日",
    "",
  ])("makes no date of %s", (written) => expect(wordedDate(written)).toBeNull());
});
