// The words of corrections in Spanish, a group for each page: a table, hence its length.

import type { TitleKind } from "../../facets/registry/title-kinds.ts";
import type { correctionWords as English } from "./en-corrections.ts";
import { KINDS, lineWords } from "./es-correction-line.ts";
import { spanish } from "./es-formats.ts";
import { rich } from "./rich.ts";

/** What is said of corrections in Spanish. */
export const correctionWords: typeof English = (number, date, value) => {
  const articles = (count: number) => `${number(count)} ${spanish.plural(count, "artículo", "artículos")}`;

  return {
    title: "Correcciones",
    intro:
      "Lo que los lectores de este archivo han rectificado. Cada corrección queda en el registro para siempre, con quien la hizo, y puede anularse; los textos de los artículos siguen como los dio su fuente.",
    none: "Todavía no se ha corregido nada.",
    line: lineWords(number, date, value),
    by: (name, at) => `${name}, ${at}`,
    why: (why) => `«${why}»`,
    changed: (count) => (count === 0 ? "no cambió ningún artículo" : `cambió ${articles(count)}`),
    undone: "anulada",
    undo: "Anular",
    filter: { act: "Tipo", all: "todos", by: "De", words: "Con las palabras", show: "Mostrar" },
    acts: {
      same: "dos nombres, una persona",
      different: "dos personas",
      rename: "otro nombre",
      hide: "no es una persona",
      split: "dos personas de igual nombre",
      means: "a quién designa un nombre",
      article: "de un solo artículo",
      outlet: "de medios",
      place: "de lugares",
      undo: "anulación",
    },
    wrong: "¿Hay un error?",
    wrongOf: (what) => `${what}: ¿hay un error?`,
    missing: "¿Falta algo o hay un error?",
    marking: {
      title: "Palabras marcadas",
      missing: (words) => rich`«${words}» falta aquí como`,
      adds: { person: "persona", country: "país", cited: "medio" },
    },
    corrected: "Corregido",
    was: (was) => `antes: ${was}`,
    added: (added) => `añadido: ${added}`,
    correctedBy: (by, at) => `corregido por ${by}, ${at}`,
    dateWas: (was, isTaken) =>
      `${isTaken ? "Una corrección quitó la fecha" : "Una corrección dio la fecha"}; antes: ${was ?? "desconocida"}`,
    history: "Todas las correcciones",
    noArticle: "un artículo que este archivo no tiene",
    fields: {
      headline: "Titular",
      publishedAt: "Fecha",
      publisher: "Medio",
      authors: "Autores",
      language: "Idioma",
    },
    unknown: "desconocido",
    form: {
      title: "¿Qué está mal?",
      ofValue: (value) => `¿Qué está mal en «${value}»?`,
      articlesOf: (value) => `Artículos con ${value}`,
      wrong: "Elija una opción:",
      choices: {
        notHere: "No corresponde a este artículo",
        someoneElse: "En este artículo es otra persona",
        samePerson: "En todos los artículos es la misma persona que otra",
        otherPerson: "Es una persona distinta de otra, y nunca debe confundirse con ella",
        meantWithin: "Es el apellido de alguien, en los artículos que encuentra una búsqueda",
        anotherWithin: "Son dos personas de igual nombre: es la otra en los artículos que encuentra una búsqueda",
        calledOtherwise: "En todos los artículos debería llamarse de otro modo",
        noPerson: "No es una persona en ningún artículo",
        notAbout: "El artículo solo lo menciona",
        about: "El artículo trata de él",
        noPlace: "El nombre que figura en el texto no es un lugar de este país en ningún artículo",
        otherPlace: "El nombre que figura en el texto es un lugar de otro país, en todos los artículos",
        sameOutlet: "En todos los artículos es el mismo medio que otro",
        otherOutlet: "Este artículo es de otro medio",
      },
      scope: "En qué artículos",
      scopeHint:
        "Como en la búsqueda: palabras, country:AU, outlet:NOMBRE, person:NOMBRE, before:1990, after:1990-05. También regirá para lo que se importe después.",
      is: "Qué es en realidad",
      kinds: { nothing: "el nombre de nada", ...KINDS },
      what: "¿Qué está mal o falta?",
      somethingElse: "Hay otro error u otra falta",
      fields: {
        headline: "El titular es",
        date: "La fecha es (AAAA, AAAA-MM o AAAA-MM-DD; vacío: no se conoce)",
        outlet: "El medio es (vacío: no se conoce)",
        authors: "Los autores son (separados por ;)",
        language: "El idioma es (es o español; vacío: no se conoce)",
      },
      add: {
        person: "Falta una persona",
        country: "Falta un país que menciona",
        about: "Falta un país del que trata",
        cited: "Falta un medio que cita",
      },
      words: "Las palabras del texto que lo dicen",
      wordsHint: "Tal como figuran en él; la frase mostrará de dónde procede.",
      right: "Lo correcto",
      rightName: "El nombre correcto",
      yourName: "Su nombre",
      reason: "Por qué (si lo desea)",
      next: "Siguiente: ver qué cambia",
      moreExactly: "¿Cuál exactamente?",
      whichOf: (typed) => `«${typed}» es:`,
      newPerson: (typed) => `alguien a quien este archivo aún no conoce: ${typed}`,
      where: "Dónde figura en el texto:",
      articles,
      isPerson: (name, count) => `Es ${name} (${articles(count)})`,
      tellApart: "Distinguirlos",
      effectOfUndo: (count) =>
        count === 0 ? "Anularla no cambia ningún artículo." : `Anularla cambia lo que se dice de ${articles(count)}.`,
      effect: (count) => (count === 0 ? "No cambia ningún artículo." : `Cambia lo que se dice de ${articles(count)}.`),
      confirm: "Corregir",
      takeBack: "Anular la corrección",
      holdAgain: "Volver a aplicarla",
      back: "Volver",
      done: "Escrita en el registro, y rige desde ahora.",
      collection:
        "La colección de un artículo es la que se indicó al importarlo (--collection), y ninguna corrección la cambia: deshaga la importación (npm run imports -- undo N) e importe de nuevo los artículos con otro nombre.",
    },
    review: {
      title: "Revisión",
      intro:
        "Dónde puede equivocarse este archivo, hasta donde él mismo lo advierte: primero, lo que rectificaría más artículos. Nada cambia antes de que usted vea a cuántos artículos afecta.",
      kindsTitle: "Qué revisar",
      kinds: {
        same: "¿Una persona?",
        two: "¿Dos personas?",
        surnames: "Apellidos",
        outlets: "Medios",
        waiting: "Pendientes",
      },
      about: {
        same: "Dos nombres que parecen de una sola persona, aunque nada más lo confirma.",
        two: "Un nombre en artículos que parecen tratar de dos personas.",
        surnames: "Apellidos que figuran solos, sin que se sepa de quién son.",
        outlets: "Medios que se conocen solo por la dirección de su sitio.",
        waiting: "Correcciones que aquí no dicen nada, pues no se sabe a quién nombran.",
      },
      nothing: "No hay nada de este tipo que revisar.",
      how: {
        spelling: "Un nombre con dos grafías.",
        middle: "Uno tiene un segundo nombre que al otro le falta.",
        nickname: "Uno lleva un diminutivo del nombre del otro.",
        transliteration: "Los nombres suenan parecido.",
        earlier: "Uno tiene un apellido más.",
        dropped: "Uno tiene un nombre de pila más.",
        slip: "Difieren en una o dos letras.",
        initials: "Uno tiene solo la inicial del nombre del otro.",
      },
      silent: (until, since) => `Hay artículos hasta ${until}, y de nuevo desde ${since}.`,
      apart: (countries, count) =>
        `Unos artículos mencionan ${countries[0]}, otros ${countries[1]}, y no se encontró ninguno con ambos; el menos frecuente figura en ${articles(count)}.`,
      titled: (titles) =>
        `Las palabras junto al nombre son, según el artículo, las ${titles.map((title) => TITLES[title]).join(" o las ")}.`,
      years: ([first, last]) => (first === last ? `${first}` : `${first}–${last}`),
      one: "Una persona",
      noAct:
        "Que es una sola persona no puede guardarse: una corrección dice de dos nombres que son de una. «Más tarde» aplaza la pregunta en este navegador.",
      twoPeople: "Dos personas",
      later: "Más tarde",
      nobody: (id) => `Este archivo no conoce a nadie como ${id}.`,
      sayOf: (name) => `Decirlo de ${name}`,
      someoneElse: "Otra persona, o solo en algunos artículos",
      noPerson: "No es una persona",
      itsName: (domain) => `Cómo se llama ${domain}`,
      putOff: (count) => `${number(count)} ${spanish.plural(count, "aplazada", "aplazadas")} en este navegador.`,
      again: "Mostrar de nuevo",
    },
    faults: {
      nothingChosen: "Elija qué está mal.",
      noName: "Diga quién es: cada corrección lleva un nombre.",
      noText: "Diga qué es lo correcto.",
      noWords: "Estas palabras no figuran así en el texto.",
      noScope: "Diga en qué artículos.",
      unfitScope:
        "Una corrección no puede seguir esta búsqueda: no pide nada, pide un día que no existe, o días contados desde hoy.",
      noPerson: "Nadie se llama así en este archivo.",
      noOutlet: "No se conoce ningún medio con este nombre.",
      noCountry: "Aquí no se conoce ese país. Sirve su nombre o su código de dos letras.",
      noDate: "No es una fecha de la forma AAAA, AAAA-MM o AAAA-MM-DD.",
      noLanguage: "Aquí no se conoce ese idioma.",
      noLine: "Esa corrección no existe, o ya está anulada.",
      notFitting: "Es demasiado largo, o de una forma que el registro no admite.",
      noArticle: "No existe ese artículo, o nada lleva ese nombre en este archivo.",
    },
    refusals: {
      open: "Aquí no puede corregirse nada: este sitio está abierto a otras máquinas y no sabe quién es quién. Quien esté ante su máquina puede usar npm run corrections.",
      forwarded: "No puede corregirse nada a través de un proxy: este sitio no sabría quién lo pide.",
      foreignHost: "No puede corregirse nada con esta dirección; use http://127.0.0.1 o http://localhost.",
      samples: "Los ejemplos no pueden corregirse; los artículos que usted importe, sí.",
      noArchive: "Aquí no puede corregirse nada: las correcciones se hacen donde está el archivo, en otra máquina.",
      role: "Su cuenta puede leer este archivo; corregirlo corresponde a quien tiene el papel de editor.",
      forged:
        "No se ha cambiado nada: el formulario no se envió desde una página de este sitio, o el sitio se reinició después. Vuelva atrás, cargue de nuevo la página y envíelo otra vez.",
    },
    failed: (why) => `No se hizo la corrección: ${why}`,
  };
};

const TITLES: Readonly<Record<TitleKind, string>> = {
  man: "de un hombre",
  woman: "de una mujer",
  church: "del clero",
  force: "de militares o policías",
  sport: "del deporte",
};
