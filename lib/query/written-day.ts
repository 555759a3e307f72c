import type { PublishedAt } from "../article/article.ts";

/** A date in words, as precise as it is known: `5 November 2023`, `May 1954`, `1969`; `undated` for none. */
export function writtenDay(date: Pick<PublishedAt, "value" | "precision"> | null): string {
  if (!date) return "undated";
  const [year = "", month, day] = date.value.slice(0, 10).split("-");
  if (!month) return year;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  });
  const time = date.precision === "time" ? `, ${date.value.slice(11, 16)}` : "";
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))) + time;
}
