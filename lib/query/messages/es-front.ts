import type { frontWords as English } from "./en-front.ts";
import { spanish } from "./es-formats.ts";
import { rich } from "./rich.ts";

/** What the front page says, in Spanish. */
export const frontWords: typeof English = ({ number, date, list }) => {
  const { plural, from, to } = spanish;
  const word = (count: number) => plural(count, "artículo", "artículos");
  const days = (count: number) =>
    count === 28 ? "las últimas cuatro semanas" : count === 365 ? "el último año" : "los últimos tres meses";
  return {
    heading: "El archivo de un vistazo",
    holds: (shown, count) => rich`${shown} ${word(count)}`,
    span: (first, last) => (first === last ? from(first) : `${from(first)} ${to(last)}`),
    undated: (shown) => rich`; ${shown} sin fecha`,
    languages: (links) => rich`en ${list(links)}`,
    others: "otros",
    outlets: (links) => rich`; sobre todo de ${list(links)}`,
    imported: (day) => `Última importación: ${date(day)}.`,
    newest: "Lo más reciente",
    all: "Todos los artículos, primero los más recientes",
    arrived: "Últimos en llegar",
    allArrived: "Todos, primero los últimos en llegar",
    lately: (count) => `Más que de costumbre en ${days(count)}`,
    latelyOf: (first, last, shown) => rich`Del ${date(first)} al ${date(last)}: ${shown}`,
    articles: (count) => `${number(count)} ${word(count)}`,
    count: "Artículos",
    usual: "Habitual",
    usualHint:
      "Habitual: en otros tantos artículos de todas las demás épocas. Se omite lo que bien puede deberse al azar.",
    thisDay: (day) => `El ${day} de años anteriores`,
    more: (more) => `y ${number(more)} más`,
  };
};
