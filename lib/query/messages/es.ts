// The words of the interface in Spanish, a group for each part of the page: a table, hence its length.

import type { PublishedAt } from "../../article/article.ts";
import { countryLabels } from "../../facets/countries/country-labels.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { languageNames } from "../../facets/language-label.ts";
import type { FieldOrigin } from "../../source/record.ts";
import type { Condition } from "../address/chips.ts";
import type { FilterName } from "../address/filter-name.ts";
import type { Fault } from "../address/problem.ts";
import type { Refused } from "../address/refused.ts";
import type { Unread } from "../address/unread.ts";
import type { CopyRelations } from "../article/copy-relations.ts";
import type { Order } from "../article/order-of.ts";
import { asTyped } from "../article/value-reading.ts";
import type { VersionRelation } from "../article/version-relation.ts";
import type { Corrected } from "../citation/csl.ts";
import type { en as English } from "./en.ts";
import { spanishAccounts } from "./es-accounts.ts";
import { alertWords } from "./es-alerts.ts";
import { apiWords } from "./es-api.ts";
import { compareWords } from "./es-compare.ts";
import { ZONES } from "./es-correction-line.ts";
import { correctionWords } from "./es-corrections.ts";
import { dossierWords } from "./es-dossier.ts";
import { engineWords } from "./es-engine.ts";
import { exportWords } from "./es-exports.ts";
import { fetchWords } from "./es-fetch.ts";
import { followWords } from "./es-follow.ts";
import { spanish } from "./es-formats.ts";
import { frontWords } from "./es-front.ts";
import { helpWords } from "./es-help.ts";
import { listWords } from "./es-lists.ts";
import { operationWords } from "./es-operation.ts";
import { savedWords } from "./es-saved.ts";
import { viewWords } from "./es-views.ts";
import { type Rich, rich } from "./rich.ts";
import { valueLabels } from "./value-label.ts";

const { tag, number, percent, date, shortDate, month, dayOfYear, and, or, plural, on } = spanish;

const unresolved = (name: string) => `${name} (sin identificar)`;
const value = valueLabels(countryLabels.es, languageNames("es", "Idioma desconocido"), unresolved);

/** A facet as a heading, as one beside an article, and inside a sentence, with its gender. */
interface FacetWords {
  readonly title: string;
  readonly ofOne: string;
  readonly inside: string;
  readonly feminine: boolean;
}

const FACETS: Readonly<Record<FacetKey, FacetWords>> = {
  people: { title: "Personas", ofOne: "Personas", inside: "personas", feminine: true },
  countries: { title: "Países", ofOne: "Países", inside: "países", feminine: false },
  outlets: { title: "Medios", ofOne: "Medio", inside: "medios", feminine: false },
  cited: { title: "Medios citados", ofOne: "Medios citados", inside: "medios citados", feminine: false },
  authors: { title: "Autores", ofOne: "Autores", inside: "autores", feminine: false },
  languages: { title: "Idiomas", ofOne: "Idioma", inside: "idiomas", feminine: false },
  collections: { title: "Colecciones", ofOne: "Colección", inside: "colecciones", feminine: true },
};

const word = (count: number) => plural(count, "artículo", "artículos");
const articles = (count: number) => `${number(count)} ${word(count)}`;
const withoutArticles = (years: number) => plural(years, "año sin artículos", "años sin artículos");
const listed = (names: readonly string[]) => and(names).join("");
const the = (facet: FacetKey) => `${FACETS[facet].feminine ? "las" : "los"} ${FACETS[facet].inside}`;

function span(from: string | null, to: string | null): string {
  if (from === null) return to === null ? "Todas las fechas" : spanish.until(to);
  if (from === to) return date(from);
  return to === null ? spanish.since(from) : `${spanish.from(from)} ${spanish.to(to)}`;
}

/** Since when articles came: a day, or so many days back. */
function since(added: string): string {
  const [, days] = /^(\d+)d$/.exec(added) ?? [];
  if (days === undefined) return spanish.since(added);
  return days === "1" ? "desde ayer" : `en los últimos ${number(Number(days))} días`;
}

const DATES = { undated: "sin fecha", suspicious: "dudosa" };

function condition(of: Condition): string {
  switch (of.kind) {
    case "include":
      return `${FACETS[of.facet].title}${of.all ? " (a la vez)" : ""}: ${value(of.facet, of.value)}`;
    case "exclude":
      return `${FACETS[of.facet].title}: salvo ${value(of.facet, of.value)}`;
    case "about":
      return `${FACETS[of.facet].title} de que trata`;
    case "span":
      return `Fecha: ${span(of.from, of.to)}`;
    case "date":
      return `Fecha: ${DATES[of.date]}`;
    case "added":
      return `Añadido ${since(of.since)}`;
    case "list":
      return `Lista: ${of.excluded ? "salvo " : ""}${of.name}`;
    case "copies":
      return "Todas las copias";
  }
}

/** Where on a page something stands. */
const ORIGINS = {
  "json-ld": "los datos de su página (JSON-LD)",
  "meta-tag": "una etiqueta meta de su página",
  microdata: "los microdatos de su página",
  "time-element": "un elemento time de su página",
  heading: "el encabezado de su página",
  "title-element": "el título de su página",
  "page-line": "una línea de su página",
} satisfies Readonly<Record<FieldOrigin, string>>;

/** What is wrong with a parameter, after its name; true where it is mended and where it is refused. */
function fault(of: Fault): string {
  switch (of.code) {
    case "tooLong":
      return `pasa de ${number(of.most)} caracteres`;
    case "tooManyTerms":
      return `tiene más de ${number(of.most)} palabras y valores, el máximo que este sitio busca a la vez`;
    case "tooManyValues":
      return `tiene valores demasiado largos o más de ${number(of.most)}`;
    case "noWord":
      return "no contiene ninguna letra ni cifra que buscar";
    case "noFacet":
      return `es ${quoted(of.given)}, que no designa ninguna faceta`;
    case "noId":
      return `contiene ${quoted(of.given)}, que no puede ser el identificador de ningún artículo`;
    case "noFlag":
      return `es ${quoted(of.given)}; solo puede ser 1`;
    case "noDay":
      return `es ${quoted(of.given)}, que no es un día del calendario de la forma AAAA, AAAA-MM o AAAA-MM-DD`;
    case "noSince":
      return `es ${quoted(of.given)}, que no es un día de la forma AAAA-MM-DD ni un número de días atrás, como 7d`;
    case "noPage":
      return `es ${quoted(of.given)}, que no es un número desde 1`;
    case "noSize":
      return `es ${quoted(of.given)}, que no es un número de ${of.least} a ${of.most}`;
    case "noCursor":
      return `es ${quoted(of.given)}, que ninguna respuesta dio como cursor`;
    case "lostCursor":
      return "señala lo que sigue a un artículo que la búsqueda ya no encuentra; empiece de nuevo sin este cursor";
    case "besideCursor":
      return "no puede darse junto con un cursor";
    case "missing":
      return "falta";
    case "noChoice":
      return `es ${quoted(of.given)}; puede ser ${of.choices.join(", ")}`;
    case "repeated":
      return `se da más de una vez, primero como ${quoted(of.given)}`;
    case "exchanged":
      return "es un día posterior a to";
    case "unknown":
      if (of.nearest !== null) return `no es un parámetro aquí; el más parecido es ${of.nearest}`;
      return `no es un parámetro aquí; ${of.takes.length > 0 ? `hay ${of.takes.join(", ")}` : "no se admite ninguno"}`;
  }
}

function unread(of: Unread): string {
  switch (of.code) {
    case "noValue":
      return `Ningún artículo tiene «${of.given}» entre sus ${FACETS[of.facet].inside}.`;
    case "noDay":
      return `«${of.given}» no contiene ningún día del calendario de la forma AAAA, AAAA-MM o AAAA-MM-DD; se busca como palabras.`;
    case "noList":
      return `No hay ninguna lista de lectura «${of.given}».`;
    case "unknownMark":
      return `«${of.given}» no es aquí un operador ni un campo; se busca como palabras.`;
    case "leftOut":
      return `«${of.given}» no es aquí un operador; se omite.`;
    case "looseNear":
      return `«${of.given}» no está entre dos palabras o frases; se omite, y lo que tiene al lado se busca por separado.`;
    case "tooFar":
      return `«${of.given}» pide más de las ${number(of.most)} palabras intermedias posibles; se toman ${number(of.most)}.`;
    case "noWildcard":
      return `En «${of.given}», «*» y «?» no sustituyen nada y se omiten: cuentan tras dos letras al menos, en una palabra suelta, y ni en una frase ni junto a un operador de proximidad.`;
    case "lastPage":
      return `No hay página ${number(of.given)}: la última es la ${number(of.pages)}, y es la que se muestra.`;
  }
}

const quoted = (given: string) => JSON.stringify(given);

/** What a page or the command line then does. */
const INSTEAD: Readonly<Record<Fault["code"], string>> = {
  tooLong: "el resto se omite",
  tooManyTerms: "el resto se omite",
  tooManyValues: "esos se omiten",
  noWord: "se omite",
  noFacet: "se omite",
  noId: "se omite",
  noFlag: "se omite",
  noDay: "se omite",
  noSince: "se omite",
  noPage: "se muestra la primera página",
  noSize: "se toma el más cercano",
  noCursor: "se omite",
  lostCursor: "se omite",
  besideCursor: "se omite",
  missing: "no se muestra nada",
  noChoice: "se omite",
  repeated: "se toma el primero",
  exchanged: "se intercambian los dos",
  unknown: "se omite",
};

/** What is no facet, inside a sentence. */
const FILTER = { about: "tema del artículo", date: "fecha", list: "lista de lectura" };

function filters(names: readonly FilterName[]): string {
  const inside = names.map((name) =>
    name === "about" || name === "date" || name === "list" ? FILTER[name] : FACETS[name].inside,
  );
  return `${names.length === 1 ? "el filtro" : "los filtros"} por ${listed(inside)}`;
}

function refused(why: Refused): string {
  switch (why.code) {
    case "method":
      return `Aquí no se responde a ${why.method}.`;
    case "rate":
      return `A una misma dirección se le dan ${number(why.most)} respuestas por minuto. Vuelva a intentarlo en ${why.seconds} s.`;
    case "large":
      return `Un formulario puede tener ${number(why.most)} bytes, y este es más largo. Acorte lo que escribió y vuelva a enviarlo.`;
    case "accountRate":
      return `A una misma cuenta se le dan ${number(why.most)} respuestas por minuto. Vuelva a intentarlo en ${why.seconds} s.`;
    case "signIn":
      return "Esto es para quienes han iniciado sesión.";
    case "role":
      return "Su cuenta puede leer este archivo, pero no puede hacer eso.";
    case "host":
      return "El encabezado Host no designa ningún servidor.";
    case "otherHost":
      return "Aquí no se responde a ese nombre. Quien lo mantiene puede añadirlo a sus ajustes.";
    case "webSocket":
      return "Ninguna dirección de este sitio habla WebSocket.";
    case "expect":
      return "Lo que pide el encabezado Expect no se hace aquí.";
    case "address":
      return "La dirección está mal formada.";
    case "malformed":
      return "La petición está mal formada.";
    case "noHttp":
      return "Esto no es una petición HTTP que pueda leerse.";
    case "tunnel":
      return "Aquí no se abre ningún túnel.";
    case "metrics":
      return "Las cifras de marcha de este sitio se dan solo a esta máquina, o con la clave que nombran los ajustes del sitio.";
    case "failed":
      return "Algo ha fallado aquí. No se ha perdido nada del archivo.";
  }
}

function versions(count: number, order: Order): string {
  if (count > 1)
    return `${number(count)} ${order === null ? "versiones más" : order === "earlier" ? "versiones anteriores" : "versiones posteriores"}`;
  if (order === null) return "otra versión";
  return order === "earlier" ? "una versión anterior" : "una versión posterior";
}

function copiesTitle({ outlets, versions: own, unknown }: CopyRelations): string {
  const parts = [
    outlets > 0 && (outlets === 1 ? "otro medio lo publicó" : `otros ${number(outlets)} medios lo publicaron`),
    own && `${versions(own.count, own.order)} de ${own.by}`,
    unknown > 0 && (unknown === 1 ? "una copia más" : `${number(unknown)} copias más`),
  ];
  const title = parts.filter((part) => part).join("; ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What is folded under a hit, since it was found as well. */
function folded(versions: number, flashes: number): string {
  const parts = [
    versions > 0 && `${number(versions)} ${plural(versions, "versión más", "versiones más")}`,
    flashes > 0 && `${number(flashes)} ${plural(flashes, "titular de avance", "titulares de avance")}`,
  ];
  const found =
    flashes > 0 ? plural(versions + flashes, "hallado", "hallados") : plural(versions, "hallada", "halladas");
  return `${listed(parts.filter((part) => part !== false))}, también ${found}`;
}

const VERSION: Readonly<Record<VersionRelation, string>> = {
  corrects: "corrige este",
  corrected: "corregido por este",
  alsoIn: "también en este medio",
  earlier: "anterior",
  later: "posterior",
  other: "otra versión",
};

const CONFIDENCE: Readonly<Record<PublishedAt["confidence"], string>> = {
  high: "alta",
  medium: "media",
  low: "baja",
};

const CORRECTED: Readonly<Record<Corrected, string>> = {
  headline: "titular",
  date: "fecha",
  outlet: "medio",
  authors: "autores",
};

export const es: typeof English = {
  tag,
  number,
  percent,
  date,
  shortDate,
  month,
  dayOfYear,
  locale: "es",
  value,

  site: {
    title: "Dateline, archivo de prensa",
    titleOf: (page) => `${page} · Dateline`,
    name: "Dateline",
    description: "Un archivo de prensa con personas, países, medios y fechas que se pueden comprobar.",
    skip: "Ir al contenido",
    skipToResults: "Ir a los resultados",
    navigation: "Sitio",
    about: "Sobre este archivo",
    help: "Cómo buscar",
    languages: "Idioma de la interfaz",
    warning:
      "Personas, países y medios los encuentra un programa, con la frase que lo prueba. Puede equivocarse: compruébelo antes de publicar.",
    keys: (box) => rich`${box} lleva a la búsqueda, n y Mayús-N a la coincidencia siguiente y a la anterior`,
    printed: (address, day) => `${address}, impreso ${on(day)}`,
  },

  box: {
    label: "Buscar en el archivo",
    placeholder: 'Palabras, "una frase exacta", -sin',
    search: "Buscar",
    suggestions: "Sugerencias",
    kinds: {
      people: "persona",
      countries: "país",
      outlets: "medio",
      cited: "medio citado",
      authors: "autor",
      languages: "idioma",
      collections: "colección",
      headline: "artículo",
    },
  },

  help: helpWords({ number, percent }),

  search: {
    title: "Búsqueda",
    heading: "Buscar en el archivo",
    samples: (command) =>
      rich`Estos son artículos de muestra sobre hechos reales, de medios inventados. Ceden el sitio a los suyos con ${command}.`,
    results: "Resultados",
    pane: "Fechas y más",
    total: (total, shown) => rich`${shown} ${word(total)}`,
    fresh: { one: "Uno nuevo desde su última visita", other: "# nuevos desde su última visita" },
    printed: (parameters) => `Dateline, /search?${parameters}`,
    wider: "Ampliar la búsqueda",
    // «o» becomes «u» before its own sound.
    widerBy: (word) => `${/^h?[oó]/iu.test(word) ? "u" : "o"} ${word}`,
    order: "Orden",
    orders: {
      relevance: "Relevancia",
      newest: "Más recientes",
      oldest: "Más antiguos",
      added: "Últimos añadidos",
    },
  },

  follow: followWords(and),

  exports: exportWords,

  problem: {
    refused: fault,
    mended: (of) => `${fault(of)}; ${INSTEAD[of.code]}`,
    address: "Cómo se leyó esta dirección",
    unknown: (name, meant) =>
      meant === null
        ? rich`Ninguna página lee ${name}, que esta dirección contiene: se omite.`
        : rich`Ninguna página lee ${name}, que esta dirección contiene: se omite. ¿Quiso decir ${meant}?`,
  },

  howRead: {
    title: "Cómo se leyó esta búsqueda",
    repair: (articles, found, typed, read) =>
      rich`Ningún artículo tiene ${
        articles === 0 ? "" : `todas estas palabras, ${number(articles)} ${plural(articles, "tiene", "tienen")} `
      }«${typed}»; ${found > 0 ? "se muestra" : "se buscó"}: ${read}.`,
    meant: (query) => rich`¿Quiso decir ${query}?`,
    better: (query, total) => rich`¿Quiso decir ${query}? ${articles(total)}.`,
    others: (typed, values) => rich`«${typed}» también puede ser ${or(values)}.`,
    reading: (reading) =>
      `«${asTyped(reading)}» se lee como ${value(reading.facet, reading)}${
        reading.by === "words" ? ", el valor más frecuente cuyo nombre lo contiene" : ""
      }.`,
    unread,
    pronoun: "«us» se lee como la palabra inglesa; para Estados Unidos, escriba «US» o «U.S.».",
  },

  engine: engineWords(number),
  api: apiWords,
  corrections: correctionWords(number, date, value),
  compare: compareWords(number, percent),
  front: frontWords({ number, date, list: and }),
  dossier: dossierWords({ number, date, or, facet: (of) => FACETS[of].inside }),
  fetch: fetchWords(number),
  views: viewWords({ number, articles, and, inside: the }),
  accounts: spanishAccounts({ number, date }),
  lists: listWords({ number, date }),
  saved: savedWords({ number, date }),
  alerts: alertWords({ number }),
  operation: operationWords({ number }),

  trouble: {
    titles: {
      slow: "El archivo tarda demasiado en responder",
      busy: "El archivo está saturado en este momento",
      down: "El archivo no responde",
      gone: "El archivo no está aquí",
      unreadable: "El archivo no puede leerse",
      damaged: "Este artículo está dañado",
      withheld: "No se sabe qué puede leer usted",
      parting: "Se está reuniendo lo que usted puede leer",
    },
    limits: {
      slow: (seconds) => `En este sitio una búsqueda se interrumpe a los ${number(seconds)} s.`,
      busy: (waiting) => `En este sitio pueden esperar ${number(waiting)} búsquedas a la vez.`,
    },
    advice: {
      slow: "Quizá esté ocupado con una importación. Una búsqueda con menos palabras o más raras responde antes.",
      busy: "Otros también buscan. Inténtelo de nuevo en unos segundos.",
      down: "No se puede llegar al motor de búsqueda. No se ha perdido nada del archivo.",
      gone: "Su fichero ya no está en su sitio. En cuanto haya uno, se servirá de nuevo.",
      unreadable:
        "Su fichero, o el disco en que está, se ha dañado, o es de otra versión. El diario de este sitio dice cuál. En cuanto pueda leerse, se servirá de nuevo.",
      damaged:
        "Lo que el archivo contiene de él no es lo que se guardó, así que no se muestra. Importar de nuevo su fuente lo repara; los demás artículos están como estaban.",
      withheld:
        "No puede leerse el fichero que dice quién puede leer qué, así que no se muestra nada. Quienes llevan este sitio encuentran la razón en su diario.",
      parting: "Cambió hace un momento. En cuanto esté aparte de lo que usted no puede leer, se mostrará.",
    },
    again: "Intentarlo de nuevo",
    about: "Sobre este archivo y su motor",
  },

  server: { title: "No se puede responder a esta petición", detail: refused },

  failed: { title: "No se pudo hacer esta página" },

  missing: {
    title: "No se conserva nada en esta dirección",
    advice: (all) =>
      rich`Quizá el artículo se retiró del archivo, o la dirección está cortada. Busque arriba, o vea ${all}.`,
    all: "todos los artículos",
  },

  pages: {
    title: "Páginas",
    previous: "← Anterior",
    next: "Siguiente →",
    first: "Primera",
    last: "Última",
    at: (page, pages) => `Página ${number(page)}${pages === null ? "" : ` de ${number(pages)}`}`,
    jump: "Ir a la página",
    go: "Ir",
    size: "Resultados por página",
  },

  filters: {
    title: "Filtros",
    handle: (used) => (used > 0 ? `Filtros (${number(used)})` : "Filtros"),
    legend: (without, also) =>
      rich`Cada número es del valor solo. ${without} lo descarta; ${also} lo pide además del elegido.`,
    more: "Fechas y copias",
    oddities: {
      undated: { title: "Sin fecha conocida", hint: "la fuente no la da" },
      suspicious: { title: "Fecha dudosa", hint: "en el futuro, o anterior a los periódicos" },
      copies: { title: "Mostrar cada copia", hint: "si no, un mismo texto repetido es un solo resultado" },
    },
    others: (count) => `${number(count)} más`,
    show: (total) => `Mostrar ${number(total)} ${plural(total, "resultado", "resultados")}`,
    inUse: "Filtros en uso",
    condition,
    remove: (condition) => `Quitar el filtro ${condition}`,
    clear: "Quitar todos los filtros",
  },

  facet: {
    title: (facet) => FACETS[facet].title,
    ofOne: (facet) => FACETS[facet].ofOne,
    holdCopies: "Incluye las copias; elija para verlas",
    combine: (facet) => `Cómo se combinan ${the(facet)} ${FACETS[facet].feminine ? "elegidas" : "elegidos"}`,
    any: "Cualquiera de ellos",
    all: "Todos a la vez",
    role: (facet) => `Qué son ${the(facet)} para un artículo`,
    mentioned: "Mención",
    about: "Tema",
    search: (facet) => `Buscar en ${FACETS[facet].title}`,
    find: (facet) => `Encontrar entre ${the(facet)}`,
    fits: { "0": "Ninguna coincidencia", one: "Una coincidencia", other: "# coincidencias" },
    showMore: (count) => `Mostrar ${number(count)} más`,
    showAll: (facet) => `${FACETS[facet].feminine ? "Todas" : "Todos"} ${the(facet)}`,
    several: "pueden ser varias personas",
    excluded: "(excluido)",
    exclude: (label) => `Excluir ${label}`,
    excludeNot: (label) => `No excluir ${label}`,
    require: (label) => `Exigir también ${label}`,
  },

  facetPage: {
    title: "Valores",
    back: "← Volver a los resultados",
    find: "Encontrar",
    none: (facet, sought) =>
      sought
        ? `Nada entre ${the(facet)} de estos resultados coincide.`
        : `De estos resultados no se conocen ${FACETS[facet].inside}.`,
    count: (values, whole) => `${whole ? "" : "Al menos "}${number(values)} en estos resultados.`,
    order: "Orden",
    orders: { count: "Por frecuencia", label: "De la A a la Z" },
    letters: "Letras",
  },

  dates: {
    written: { from: "AAAA", to: "AAAA-MM-DD" },
    title: "Fechas",
    trail: "Periodo",
    decade: (firstYear) => `${firstYear}–${Number(firstYear) + 9}`,
    span,
    chart: "Artículos en el tiempo",
    bar: (name, count) => `${name}: ${articles(count)}`,
    gap: (from, to, years) =>
      `${from === to ? date(from) : `${date(from)}–${date(to)}`}: ${number(years)} ${withoutArticles(years)}`,
    gaps: (count, years) =>
      `${number(count)} ${plural(count, "vacío", "vacíos")}, ${number(years)} ${withoutArticles(years)} en total`,
    undatedToo: (count) => `+ ${number(count)} sin fecha`,
    inexact: (count) => `+ ${number(count)} cuya fecha es menos precisa que estas barras`,
    drag: "Arrastre el puntero por las barras para elegir un periodo.",
    beside: "Antes y después",
    earlier: "Antes:",
    later: "Después:",
    list: "En una lista",
    from: "De",
    to: "a",
    set: "Aplicar",
    undated: "sin fecha",
    remark: (remark) => `(${remark})`,
    suspicious: "fecha dudosa",
    year: "solo se conoce el año",
    month: "solo se conoce el mes",
  },

  hit: {
    values: "Acotar por personas y países",
    kinds: { flash: "Solo titular", laterVersion: "Versión posterior", machineRead: "Leído por una máquina" },
    kindHints: {
      flash: "Un titular solo: la fuente no tiene texto debajo",
      laterVersion: "Otro artículo lo contó primero; su página enumera las versiones",
      machineRead: "Una máquina leyó este texto en una imagen de su página: puede haber nombres y números erróneos",
    },
    passages: (count) => `${number(count)} ${plural(count, "pasaje más", "pasajes más")}`,
    derived: "Titular del texto",
    derivedHint: "La fuente no dio titular: este se ha formado con su texto",
    copies: (count) => `${number(count)} ${plural(count, "copia", "copias")}`,
    folded,
    foundIn: (kind, words) =>
      kind === "headline" ? rich`Publicado también como ${words}` : rich`Una copia tiene ${words}`,
  },

  nothing: {
    title: "Nada en este archivo coincide.",
    nowhere: <N>(words: readonly N[]) =>
      rich<N>`Ningún artículo tiene ${or(words.map((one): Rich<N> => rich`«${one}»`))}.`,
    parts: "Si se renuncia a una parte de la búsqueda, se encuentra:",
    offer: (offer, total) => rich`${offer}: ${articles(total)}`,
    country: (country, words) => rich`El país ${country} en vez de «${words}»`,
    withoutWords: (words) => rich`Sin «${words}»`,
    onlyWords: (words) => rich`Solo «${words}»`,
    withoutFilters: (names) => rich`Sin ${filters(names)}`,
    onlyFilters: (names) => rich`Solo ${filters(names)}`,
    ruledOut: "Varias partes de la búsqueda se excluyen entre sí. Quite filtros arriba, o busque con menos palabras.",
    spelling: "Compruebe la ortografía, o pruebe con menos palabras o con otras.",
  },

  place: {
    title: "Búsqueda",
    back: "Volver a los resultados",
    all: "Todos los artículos",
    previous: "‹ Anterior",
    next: "Siguiente ›",
    at: (place, total) => `${number(place)} de ${number(total)}`,
  },

  article: {
    none: "No existe ese artículo",
    noAnswer: "Sin respuesta",
    unknownOutlet: "Medio desconocido",
    matches: (count) => (count === 1 ? "1 coincidencia en este texto" : `${number(count)} coincidencias en este texto`),
    match: (place) => `Coincidencia ${number(place)}`,
    allWith: (value) => `Todos los artículos con ${value}`,
    mark: (people, countries, outlets) => rich`Marcar ${people}, ${countries} y ${outlets}`,
    marks: { people: "personas", countries: "países", cited: "medios" },
    filePhoto: "Foto de archivo: tomada antes, no para esta noticia",
    derived: (method) => `La fuente no dio titular. Este se deduce de ella: ${method}.`,
    summaryOnly: "La fuente tiene un resumen, o el comienzo, de este texto y no el texto completo.",
    machineRead: (confidence) =>
      `Una máquina leyó este texto en una imagen de su página${confidence === null ? "" : `, segura de un ${number(Math.round(confidence * 100))} % de él`}: puede haber nombres y números erróneos.`,
    by: (names) => `Por ${names.join(", ")}`,
    source: "Fuente",
    modified: "Actualizado",
    howDated: "Cómo se conoce la fecha",
    dated: (source, confidence, written) =>
      rich`Según ${source}, con confianza ${CONFIDENCE[confidence]}, escrito ${written}.`,
    doubted: (reason) => `Es dudosa: ${reason}.`,
    undated: "Nada en la fuente dice cuándo se publicó, y no se inventa ninguna fecha.",
    facets: "En este artículo",
    about: "tema",
    valueBy: (evidence) => `según ${evidence}`,
    why: (mentions) => `¿Por qué está aquí? ${mentions === 1 ? "1 mención" : `${number(mentions)} menciones`}`,
    foundBy: (reason) => `Indicio: ${reason}`,
    moreMentions: (count) => `y ${number(count)} más`,
    notServed: (language) =>
      `${language === null ? "No se puede determinar el idioma de este texto, y no" : `Este texto está en un idioma (${language}) en el que no`} se buscan personas. Los países se encuentran solo por su nombre.`,
    unresolved,
    mayBe: (people) => rich`puede ser ${or(people)}`,
    moreLike: "Sobre el mismo tema",
    related: "Con las mismas personas y países",
    setAside: (parts) => `Apartado: ${parts === 1 ? "una parte" : `${number(parts)} partes`} de la fuente`,
    setAsidePart: (kind, reason) => `${ZONES[kind]}: ${reason}`,
  },

  codes: {
    aside: {
      furniture: "pertenece a la página, no al artículo",
      disclaimer: "un pie sobre derechos o distribución",
      credit: "dice quién lo escribió o lo facilitó",
      "sign-off": "el cierre de una agencia",
      "repeated-paragraph": "repite un párrafo anterior",
      "repeated-post": "repite un mensaje de más arriba",
      "quoted-post": "repite un mensaje que el texto cita",
    },
    headline: {
      title: "el título que da su fuente",
      ...ORIGINS,
      "first-line": "su primera línea",
      body: "las primeras palabras de su cuerpo",
      source: "las primeras palabras de su fuente",
      "no-words": "su fuente no contiene palabras",
      correction: "una corrección",
    },
    date: {
      metadata: "sus metadatos",
      ...ORIGINS,
      "date-marker": "una marca de fecha en su texto",
      "published-line": "una línea que dice cuándo se publicó",
      "date-alone": "una línea que es una fecha",
      dateline: "su data",
      byline: "su firma",
      footer: "su pie",
      "embedded-post": "un mensaje incrustado",
      path: "su ruta",
      url: "su dirección",
      correction: "una corrección",
    },
    doubt: {
      "too-old": "anterior al primer periódico",
      "in-future": "en el futuro",
      "epoch-zero": "el día cero de un ordenador",
    },
    outlet: {
      metadata: "sus metadatos",
      ...ORIGINS,
      url: "su dirección",
      disclaimer: "su aviso legal",
      dateline: "su data",
      correction: "una corrección",
    },
  },

  reasons: {
    titledSurname: "un apellido de la persona a quien el artículo da este tratamiento",
    surname: "un apellido o parte de un nombre que el artículo da completo",
    capitals: "un nombre en mayúsculas que el artículo escribe completo",
    archive: "un apellido en mayúsculas que el archivo conoce",
    title: "un tratamiento que lo precede",
    before: "un cargo u otras palabras que lo preceden",
    after: "una edad, un cargo o un verbo que lo sigue",
    elsewhere: "lo que el artículo dice del mismo nombre en otra parte",
    model: "un modelo entrenado con nombres en sus frases",
    form: "la forma del nombre",
    givenName: "un nombre de pila y un apellido en mayúsculas",
    wellKnown: "el apellido de una persona muy conocida",
    loneListed: "un nombre solo que está en listas de nombres",
    listed: "palabras que están en listas de nombres y apellidos",
    country: "el nombre del país",
    sentFrom: "el lugar desde el que se envió el artículo",
    demonym: "el gentilicio",
    state: "un estado, provincia o región del país",
    city: "una ciudad del país",
    capital: "su capital",
    metonym: "un organismo o lugar que representa a su gobierno",
    citing: "palabras de cita a su lado",
    speech: "palabras que le hacen decir algo",
    distinctive: "un nombre que solo tiene este medio",
    kind: "una palabra como periódico o agencia a su lado",
    full: "el artículo lo nombra completo en otra parte",
    acronym: "sus siglas, explicadas en el artículo",
    home: "su propio país en el artículo",
    metadata: "los datos de la fuente",
    address: "la dirección del artículo",
    footer: "un pie del artículo",
    firstLine: "la línea con que empieza el artículo",
  },

  copies: {
    title: copiesTitle,
    relation: ({ version, order }) =>
      version ? versions(1, order) : order === null ? "" : order === "earlier" ? "anterior" : "posterior",
    same: "Igual palabra por palabra.",
    changes: (places) => `Qué difiere: ${places === 1 ? "un lugar" : `${number(places)} lugares`}`,
    legend: (added, removed) => rich`${added}: solo allí. ${removed}: solo aquí.`,
    added: "Subrayado",
    removed: "Tachado",
  },

  versions: {
    title: (count) => (count === 1 ? "Otra versión" : "Otras versiones"),
    relation: (relation) => VERSION[relation],
  },

  cite: {
    above: "Citar",
    quoted: (title) => `«${title}»`,
    corrected: (what) => `corregido en este archivo: ${listed(what.map((part) => CORRECTED[part]))}`,
    accessed: (day) => `consultado el ${date(day)}`,
    title: "Citar este artículo",
    copy: "Copiar",
    copied: "Copiado",
    selected: "Seleccionado: cópielo con el teclado",
    formats: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON", text: "Texto sin formato" },
    permanent: (address) => rich`Dirección permanente: ${address}`,
  },

  about: {
    title: "Sobre este archivo",
    samples: "Contiene los artículos de muestra: hechos reales, contados por medios inventados.",
    size: (total, first, last) =>
      `${articles(total)}${
        first === null || last === null ? "" : first === last ? `, de ${first}` : `, de ${first} a ${last}`
      }, contadas una a una las copias de un mismo texto.`,
    method:
      "Un programa lee cada artículo y encuentra en él personas, países y medios. Cada valor conserva las frases de las que procede: abra un artículo y pregunte por qué está ahí. El número junto a un valor es el de los artículos que se obtienen al elegirlo solo a él entre los de su clase, sin cambiar lo demás.",
    languages: (names) =>
      `Se buscan personas en textos en ${listed(names)}. En otros idiomas no se nombra a nadie antes que a la persona equivocada, y los países, solo por su nombre.`,
    contents: "Qué contiene",
    holds: (facet, values) => rich`${facet}: ${values}`,
    atLeast: (values) => `${number(values)} o más`,
    lastImport: "La última importación",
    noImport: "Este sitio no tiene a su lado constancia de importaciones.",
  },

  coverage: {
    title: "Cobertura por año",
    decade: "Década",
    year: (year, count) => `${year}: ${number(count)}`,
    none: "ninguno",
    gaps: "Un punto es un año sin artículos: un vacío del archivo, no de la historia.",
  },

  scores: {
    title: "Con qué acierto se encuentran personas, países y medios",
    measured: (day) =>
      `Medido ${on(day)} con textos cuyas respuestas correctas se conocen, en tanto por ciento. Un programa que acierta nueve veces de diez se equivoca una: compruébelo antes de publicar.`,
    what: "Qué se encuentra",
    precision: "Correcto de lo que nombra",
    recall: "Hallado de lo que hay",
    heading: (texts, count) => `${texts[0]!.toUpperCase()}${texts.slice(1)} (${number(count)} textos)`,
    ofLanguages: "Personas en textos de otros idiomas, cada mención",
    passed: (passed, of) => `${number(passed)} de ${number(of)}`,
    texts: {
      people: "noticias de Asia, África, Oriente Próximo y América Latina",
      mentioned: "noticias locales, elegidas por ambiguas",
      about: "Reuters, 1987",
      first: "Reuters, 1987, solo los primeros ficheros",
      joins: "apellidos solos en los primeros textos y en los de Reuters",
      identity: "archivos pequeños con nombres difíciles",
      known: "frases con nombres que todo periódico conoce",
      traps: "nuestras propias frases con trampa",
      own: "nuestros propios textos, usados mientras se hacían las reglas",
      languages: "nuestras propias noticias breves en otros doce idiomas",
    },
    scored: {
      "people spans": "personas, cada mención",
      "people per article": "personas, una vez por artículo",
      "countries mentioned": "países mencionados",
      "countries about": "países de que trata un artículo",
      "other than US": "lo mismo, sin Estados Unidos",
      "exact set": "artículos sin países de menos ni de más, %",
      "indexed people found": "lo mismo, con las conocidas por un solo nombre, %",
      "indexed people visible": "personas del índice de los bibliotecarios, por su nombre completo, %",
      "hidden ones too": "lo mismo, con las conocidas por un solo nombre",
      "lone names": "a quién se refieren, cuando se atribuyen a alguien",
      archives: "archivos con todos los nombres correctos",
      names: "el nombre, completo y solo",
      people: "personas",
      countries: "países",
      outlets: "medios",
      "cited outlets": "medios citados",
      dates: "fechas",
    },
  },

  lastImport: {
    at: (time) => `${date(time)} UTC`,
    unfinished: (at) => rich`${at}: está en curso, o se interrumpió. Lo que había guardado hasta entonces está aquí.`,
    counts: (at, read, added, changed, rejected) =>
      rich`${at}: ${number(read)} ${plural(read, "artículo leído", "artículos leídos")}, de ellos ${number(added)} ${plural(added, "nuevo", "nuevos")}, ${number(changed)} ${plural(changed, "cambiado", "cambiados")}; ${number(rejected)} ${plural(rejected, "registro rechazado", "registros rechazados")}.`,
  },
};
