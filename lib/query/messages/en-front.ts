import { rich } from "./rich.ts";

interface Given {
  readonly number: (value: number) => string;
  readonly date: (value: string) => string;
  readonly list: <N>(items: readonly N[]) => (N | string)[];
}

/** What the front page says, in English. */
export function frontWords({ number, date, list }: Given) {
  const days = (count: number) => (count === 28 ? "four weeks" : count === 365 ? "year" : "three months");
  return {
    heading: "The archive at a glance",
    holds: <N>(shown: N, count: number) => rich<N>`${shown} ${count === 1 ? "article" : "articles"}`,
    span: (first: string, last: string) =>
      first === last ? `of ${date(first)}` : `from ${date(first)} to ${date(last)}`,
    undated: <N>(shown: N) => rich<N>`; ${shown} without a date`,
    languages: <N>(links: readonly N[]) => rich<N>`in ${list(links)}`,
    others: "others",
    outlets: <N>(links: readonly N[]) => rich<N>`; most from ${list(links)}`,
    imported: (day: string) => `Last import: ${date(day)}.`,
    newest: "The newest",
    all: "All articles, newest first",
    arrived: "Came in last",
    allArrived: "All, as they came in",
    lately: (count: number) => `More than usual in the last ${days(count)}`,
    latelyOf: <N>(from: string, to: string, shown: N) => rich<N>`${date(from)} to ${date(to)}: ${shown}`,
    articles: (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`,
    count: "Articles",
    usual: "Usual",
    usualHint: "Usual: in as many articles from all other times. What may well be chance is left out.",
    thisDay: (day: string) => `${day} in earlier years`,
    more: (more: number) => `and ${number(more)} more`,
  };
}
