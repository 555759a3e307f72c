import type { PublishedAt } from "../article/article.ts";

// Made once: a format costs more than a hundred uses of it.
const OPTIONS = { timeZone: "UTC", year: "numeric", month: "long" } as const;
const MONTH = new Intl.DateTimeFormat("en-GB", OPTIONS);
const DAY = new Intl.DateTimeFormat("en-GB", { ...OPTIONS, day: "numeric" });

/** A date in words, as precise as it is known: `5 November 2023`, `May 1954`, `1969`; `undated` for none. */
export function writtenDay(date: Pick<PublishedAt, "value" | "precision"> | null): string {
  if (!date) return "undated";
  const [year = "", month, day] = date.value.slice(0, 10).split("-");
  if (!month) return year;
  const format = day ? DAY : MONTH;
  const time = date.precision === "time" ? `, ${date.value.slice(11, 16)}` : "";
  const at = new Date(Date.UTC(2000, Number(month) - 1, Number(day ?? 1)));
  // Not by Date.UTC, which reads the year 45 as 1945.
  at.setUTCFullYear(Number(year));
  return format.format(at) + time;
}
