import type { compareWords as English } from "./en-compare.ts";
import { rich } from "./rich.ts";

/** What is said where searches are compared over time, in Spanish. */
export const compareWords: typeof English = (number, percent) => ({
  title: "Comparar búsquedas en el tiempo",
  titleOf: (searches) => searches.join(" · "),
  intro:
    "Hasta cinco búsquedas, cada una como se escribiría: palabras, «frases», person:, country:, outlet:, etcétera.",
  search: (place) => `Búsqueda ${number(place)}`,
  compare: "Comparar",
  figures: "Qué se muestra",
  counts: "Número de artículos",
  shares: "Parte de todos los artículos de la época",
  chart: "Artículos en el tiempo, una línea por búsqueda",
  highest: (value) => `Máximo: ${value}`,
  point: (search, time, value) => `${search}, ${time}: ${value}`,
  share: (value) => `${percent(value)} %`,
  table: "Lo mismo en una tabla",
  time: "Época",
  everything: "Todos los artículos",
  total: "En conjunto",
  none: "Nada lleva fecha de este periodo.",
  nothing: (search) => rich`Ningún artículo coincide con ${search}.`,
  caveat: (fewest, most) =>
    `El archivo no conserva la misma cantidad de artículos de todas las épocas: entre ${fewest} y ${most}. Donde una línea sube, quizá haya crecido el archivo; las partes lo acusan menos. Lo que no tiene fecha, o no una tan precisa, no figura en ninguna columna.`,
  fromSearch: "Comparar en el tiempo",
});
