import type { DossierFacet } from "../dossier/dossier-facets.ts";
import type { dossierWords as English, Extent } from "./en-dossier.ts";
import { spanish } from "./es-formats.ts";
import { rich } from "./rich.ts";

const KINDS: Readonly<Record<DossierFacet, string>> = { people: "Persona", countries: "País", outlets: "Medio" };

/** “All” before a facet, by its gender. */
const EVERY = { people: "Todas las", countries: "Todos los", outlets: "Todos los", languages: "Todos los" };

/** What is said on the page of a person, a country or an outlet, in Spanish. */
export const dossierWords: typeof English = ({ number, or, facet }) => {
  const { plural, on, from, to } = spanish;
  const word = (count: number) => plural(count, "artículo", "artículos");
  const articles = (count: number) => `${number(count)} ${word(count)}`;
  const theRead = (read: number) => (read === 1 ? "el único artículo leído" : `los ${articles(read)} leídos`);
  const inRead = (count: number, { read, of }: Extent) => {
    if (read >= of) return articles(count);
    return read === 1 ? theRead(read) : `${number(count)} de ${theRead(read)}`;
  };
  return {
    kind: (of) => KINDS[of],
    link: (label) => `Ficha: ${label}`,
    total: (count, shown) => rich`${shown} ${word(count)}`,
    about: (of, shown) => rich`${shown} sobre todo de ${of === "people" ? "esta persona" : "este país"}`,
    cited: (shown, count) => rich`citado en ${shown} ${word(count)}`,
    undated: (shown) => rich`${shown} sin fecha`,
    first: (shown) => rich`Primero: ${shown}`,
    latest: (shown) => rich`Último: ${shown}`,
    several: "Los artículos con este nombre pueden tratar de varias personas, que no se pueden distinguir.",
    unresolved: "Un apellido solo: nada en estos artículos dice de quién es.",
    mayBe: (people, { read, of }) =>
      read >= of
        ? rich`Puede ser ${or(people)}.`
        : rich`Según ${theRead(read)} de ${number(of)}, puede ser ${or(people)}.`,
    read: ({ read, of }) =>
      read >= of
        ? `Según ${of === 1 ? "el único artículo" : `los ${articles(of)}`}.`
        : `Solo ${number(read)} de los ${articles(of)}, de todas las épocas, ${plural(read, "se ha leído", "se han leído")} para estas frases y palabras.`,
    called: "Cómo lo llaman los textos, y cuándo",
    calledIn: (count, when, extent) => {
      const span = when && (when.first === when.last ? on(when.first) : `${from(when.first)} ${to(when.last)}`);
      const then = span && (extent.read >= extent.of ? span : `hallado ${span}`);
      return `junto al nombre en ${inRead(count, extent)}${then ? `, ${then}` : ""}`;
    },
    sentence: ({ read, of }) =>
      read >= of
        ? "La primera frase"
        : `La primera frase ${read === 1 ? "del artículo leído" : "de los artículos leídos"}`,
    sentenceWith: (words) => `con «${words}»`,
    writtenIn: (count, extent) => `en ${inRead(count, extent)}`,
    words: (shown, count, { read, of }) =>
      read >= of
        ? rich`estas palabras en ${shown} ${word(count)}`
        : rich`estas palabras en ${shown} de los ${articles(of)} en total`,
    spellings: "Cómo se escribe",
    sentences: "Qué dicen los textos",
    company: (of) => `Con qué ${facet(of)}`,
    beside: "Qué aparece a su lado",
    companyOrder: "Orden de personas y países",
    byWeight: "Por peso",
    byCount: "Por número",
    byWeightHint: "Primero, los que aparecen juntos más a menudo de lo que querría el azar (log-verosimilitud).",
    name: "Nombre",
    together: "Juntos",
    all: "En conjunto",
    more: (count) => `${number(count)} más`,
    outlets: (of) => (of === "people" ? "Medios que escriben de esta persona" : "Medios que escriben de ello"),
    languages: "Idiomas",
    everyone: (of) => `${EVERY[of]} ${facet(of)} de estos artículos`,
    correct: "¿Hay un error?",
    history: "Qué se ha corregido",
    wholeHistory: (lines) => (lines === 1 ? "La corrección" : `Las ${number(lines)} correcciones`),
    none: (of, name) =>
      of === "people"
        ? `Ningún artículo de este archivo nombra a «${name}».`
        : of === "countries"
          ? `Ningún artículo de este archivo menciona ${name}.`
          : `Ningún artículo de este archivo es de «${name}».`,
    hidden: (name) => `${name} no se muestra`,
    hiddenWhy:
      "El archivo conoce el nombre, pero ningún artículo lo muestra como persona: se descartó con una corrección, o ya no están los artículos que lo nombraban.",
    hiddenBy: "Lo que se declaró que no es una persona",
    look: (link) => rich`Véanse ${link}.`,
    lookIn: (of) => `${EVERY[of].toLowerCase()} ${facet(of)} del archivo`,
  };
};
