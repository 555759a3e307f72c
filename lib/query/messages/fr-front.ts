import type { frontWords as English } from "./en-front.ts";
import { french } from "./fr-formats.ts";
import { rich } from "./rich.ts";

/** What the front page says, in French. */
export const frontWords: typeof English = ({ number, list }) => {
  const { date, plural, on, from, to } = french;
  const word = (count: number) => plural(count, "article", "articles");
  const days = (count: number) =>
    count === 28 ? "les quatre dernières semaines" : count === 365 ? "la dernière année" : "les trois derniers mois";
  return {
    heading: "Les archives en un coup d’œil",
    holds: (shown, count) => rich`${shown} ${word(count)}`,
    span: (first, last) => (first === last ? from(first) : `${from(first)} ${to(last)}`),
    undated: (shown) => rich` ; ${shown} sans date`,
    languages: (links) => rich`en ${list(links)}`,
    others: "d’autres",
    outlets: (links) => rich` ; principaux médias : ${list(links)}`,
    imported: (day) => `Dernière importation ${on(day)}.`,
    newest: "Les plus récents",
    all: "Tous les articles, du plus récent au plus ancien",
    arrived: "Derniers entrés",
    allArrived: "Tous, les derniers entrés d’abord",
    lately: (count) => `Plus que d’ordinaire dans ${days(count)}`,
    latelyOf: (first, last, shown) => rich`Du ${date(first)} au ${date(last)} : ${shown}`,
    articles: (count) => `${number(count)} ${word(count)}`,
    count: "Articles",
    usual: "D’ordinaire",
    usualHint:
      "D’ordinaire : sur autant d’articles de toutes les autres époques. Ce qui peut bien tenir au hasard est laissé de côté.",
    thisDay: (day) => `Le ${day} des années précédentes`,
    more: (more) => `et ${number(more)} de plus`,
  };
};
