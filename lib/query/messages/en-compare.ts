import { rich } from "./rich.ts";

/** What is said where searches are compared over time, in English. */
export function compareWords(number: (value: number) => string, percent: (value: number) => string) {
  return {
    title: "Compare searches over time",
    titleOf: (searches: readonly string[]) => searches.join(" · "),
    intro: "Up to five searches, each as you would type it: words, “phrases”, person:, country:, outlet: and so on.",
    search: (place: number) => `Search ${number(place)}`,
    compare: "Compare",
    figures: "What is shown",
    counts: "Numbers of articles",
    shares: "Shares of all articles of the time",
    chart: "Articles over time, a line for each search",
    highest: (value: string) => `Highest: ${value}`,
    point: (search: string, time: string, value: string) => `${search}, ${time}: ${value}`,
    share: (value: number) => `${percent(value)} %`,
    table: "The same as a table",
    time: "Time",
    everything: "All articles",
    total: "In all",
    none: "Nothing is dated in this span.",
    nothing: <N>(search: N) => rich<N>`No article matches ${search}.`,
    caveat: (fewest: string, most: string) =>
      `The archive does not hold equally many articles of all times: from ${fewest} to ${most}. Where a line rises, the archive may have grown; shares show that less. What has no date, or none as precise, is in no column.`,
    fromSearch: "Compare over time",
  };
}
