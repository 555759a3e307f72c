import type { viewWords as English } from "./en-views.ts";
import { spanish } from "./es-formats.ts";
import { rich } from "./rich.ts";

/** What is said of the pictures of a search, in Spanish. A facet inside a sentence has its article: `las personas`. */
export const viewWords: typeof English = ({ number, articles, and, inside }) => ({
  title: "Cómo se muestra",
  names: { list: "Lista", map: "Mapa", network: "Red", timeline: "Cronología" },
  titleOf: (search, view) => `${search} · ${view}`,
  point: (name, count) => `${name}: ${articles(count)}`,
  pointAt: (name, time, count) => `${name}, ${time}: ${articles(count)}`,
  toNumbers: "Ir a los números",
  none: (facet) => `Aquí no se encuentra nada entre ${inside(facet)}.`,
  chosenAlone: (facet) =>
    `La búsqueda pide cualquiera de los valores elegidos entre ${inside(facet)}: solo se muestran esos. Con «Todos a la vez», o con uno solo, se muestra también lo que aparece a su lado.`,
  map: {
    chart: "Los países de estos artículos en un mapa",
    shades: "Artículos",
    shade: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
    numbers: (count) => (count === 1 ? "Un país" : `${number(count)} países`),
    signs:
      "Un círculo es un país demasiado pequeño para su contorno; con el borde discontinuo, un Estado que ya no existe, en su capital.",
    borders: "Contornos: Natural Earth. No toman partido donde un territorio está en disputa.",
  },
  network: {
    chart: "Quién figura con quién en estos artículos",
    intro: (people, countries) =>
      `${people === 1 ? "La persona más frecuente" : `Las ${number(people)} personas más frecuentes`} aquí${countries > 0 ? ` y ${number(countries)} ${spanish.plural(countries, "país", "países")}` : ""}. Una línea une los nombres que figuran en los mismos artículos más a menudo de lo que querría el azar; cuanto más gruesa, más fuerte es el vínculo (log-verosimilitud).`,
    pair: (one, other, count) => `${one} y ${other}: ${articles(count)}`,
    everywhere: (names) => rich`En todos estos artículos, y por eso fuera del dibujo: ${and(names)}.`,
    pairs: (count) => (count === 1 ? "Una pareja" : `${number(count)} parejas`),
    one: "Quién",
    other: "Con quién",
    together: "Artículos con ambos",
    noPairs: "Ningún nombre figura con otro más a menudo de lo que querría el azar.",
    everybody: "Todos los nombres dibujados o examinados",
  },
  timeline: {
    by: "Desglosar por",
    chart: (name) => `${name}: artículos en el tiempo`,
    highest: (count) => `barra más alta: ${number(count)}`,
    scales: "Cada fila tiene su propia escala.",
    overlap: "Un artículo que tiene varios de estos valores figura en la fila de cada uno.",
    undated: "Lo que no tiene fecha, o no una tan precisa, no figura en ninguna columna.",
    noDates: "Aquí nada tiene fecha.",
    all: "Todo lo encontrado",
  },
});
