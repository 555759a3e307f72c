import { fold } from "../text/fold.ts";

/** Languages whose names of months and weekdays are known, as Unicode has them; Arabic has four sets of months. */
const LANGUAGES =
  "en de fr es pt it nl ca ru uk bg el sv da nb fi pl hr cs sk hu ro tr id ms hi bn th he fa ur ar ar-LB ar-DZ ar-MA sw".split(
    " ",
  );

/** Short months that papers write and Unicode has not. */
const FURTHER = { sept: 9, febr: 2, mrz: 3, juin: 6 } as const;

/** What stands around day, month, year and time and says nothing more: `le 13 mai 2019 à 6 h`, `den 13. Mai um 6 Uhr`. */
const FILLERS =
  "on at the of st nd rd th de del do da den der am um le er a as às las el il lo alle ore op om uhr uur h hrs kl klo год года г го в року р о в dnia roku r godz pada tanggal pukul saat την στις ค ศ พ น".split(
    " ",
  );

interface CalendarWords {
  /** Months by their names, of one word or two, folded. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays and words that say nothing, folded. */
  readonly others: ReadonlySet<string>;
}

let made: CalendarWords | null = null;

/** Names of the calendar in all those languages. What is another month in another of them is none: `listopada` is October in
 * Croatian and November in Polish. */
export function calendarWords(): CalendarWords {
  made ??= makeWords();
  return made;
}

function makeWords(): CalendarWords {
  const months = new Map<string, Set<number>>();
  const others = new Set(FILLERS.map(words));
  const addMonth = (name: string, month: number) => {
    if (name !== "") months.set(name, (months.get(name) ?? new Set()).add(month));
  };
  for (const [name, month] of Object.entries(FURTHER)) addMonth(name, month);
  for (const language of LANGUAGES)
    for (const width of ["long", "short"] as const) {
      const format = (parts: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: "UTC", ...parts });
      // Alone and beside a day a month can have two forms: `май`, `13 мая`.
      for (const parts of [format({ month: width }), format({ month: width, day: "numeric" })])
        for (let month = 0; month < 12; month++)
          addMonth(words(partOf(parts, "month", Date.UTC(2019, month, 28))), month + 1);
      const weekday = format({ weekday: width });
      for (let day = 1; day <= 7; day++)
        for (const word of words(partOf(weekday, "weekday", Date.UTC(2019, 0, day))).split(" "))
          if (word.length > 1) others.add(word);
    }
  const sure = [...months].flatMap(([name, [month, other]]) =>
    month === undefined || other !== undefined ? [] : [[name, month] as const],
  );
  return { months: new Map(sure), others };
}

function partOf(format: Intl.DateTimeFormat, type: "month" | "weekday", day: number): string {
  return format.formatToParts(day).find((part) => part.type === type)?.value ?? "";
}

/** A name as a written date's words are compared with it. */
function words(name: string): string {
  return (fold(name).match(/[\p{L}\p{M}]+/gu) ?? []).join(" ");
}
