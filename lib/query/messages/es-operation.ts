import type { operationWords as English } from "./en-operation.ts";
import { spanish } from "./es-formats.ts";
import { rich } from "./rich.ts";

/** What is said to whoever runs a site, in Spanish. */
export const operationWords: typeof English = ({ number }) => ({
  title: "Operar este sitio",
  intro: (about) =>
    rich`Para quien opera el sitio. Qué contiene el archivo, y hasta dónde se puede confiar en él, se dice en ${about}.`,
  refused:
    "Esta página es para quien opera el sitio: en la propia máquina, o con la sesión iniciada como alguien que puede retirar artículos.",
  sections: {
    state: "Índice y archivo",
    done: "Lo que se hizo",
    sources: "Fuentes con problemas",
    processes: "Procesos",
    limits: "Límites",
    settings: "Ajustes",
    versions: "Versiones",
    watch: "Vigilancia",
  },
  facts: {
    engine: "Motor",
    index: "Índice",
    file: "Fichero",
    opened: "Abierto",
    revision: "Revisión del archivo",
    people: "Registro de personas",
    imported: "Última importación",
    copied: "Última copia de seguridad",
    checked: "Última comprobación",
    alerts: "Alertas",
    sources: "Fuentes",
    pages: "Sirven páginas",
    own: "Este",
    layout: "Estructura del archivo",
  },
  indexed: (articles, revision) =>
    `${number(articles)} ${spanish.plural(articles, "artículo", "artículos")}, en la revisión ${number(revision)} del archivo`,
  behind: (writes) =>
    writes === 0
      ? "Tiene todo lo que se escribió."
      : `Le ${spanish.plural(writes, "falta la última escritura", `faltan las últimas ${number(writes)} escrituras`)}.`,
  noFile: "Este sitio no tiene un archivo junto a su motor.",
  samples: "los artículos de muestra, mientras el archivo esté vacío",
  never: "ninguna anotada junto al archivo",
  noImport: "ninguna anotada",
  done: (at, faults) =>
    `${at}, ${faults === 0 ? "sin fallos" : `${number(faults)} ${spanish.plural(faults, "fallo", "fallos")}`}`,
  failing: (all, failing) => `${number(all)}, de ellas ${failing === 0 ? "ninguna" : number(failing)} con problemas`,
  pages: (processes) => `${number(processes)} ${spanish.plural(processes, "proceso", "procesos")}`,
  own: (pid, since, megabytes) => `${pid}, desde el ${since}, ${number(megabytes)} MB de memoria`,
  limits: {
    SEARCH_MS: "milisegundos que puede tardar una búsqueda",
    SEARCH_QUEUE: "búsquedas que pueden esperar, por proceso",
    SEARCH_TERMS: "palabras y valores que puede tener una consulta",
    BODY_BYTES: "bytes del formulario más largo que se admite",
    REQUESTS_PER_MINUTE: "peticiones de una dirección por minuto, por proceso; 0: sin límite",
    ACCOUNT_REQUESTS_PER_MINUTE:
      "peticiones de una cuenta por minuto, por proceso, donde se inicia sesión; 0: sin límite",
  },
  made: "Lo que fijan el entorno y .env. Todo lo demás es como dice el README.",
  noneMade: "No se ha fijado ninguno: todos son como dice el README.",
  secret: "fijado, y no mostrado",
  watch: (metrics, health) =>
    rich`${metrics} dice a Prometheus lo que han contado todos los procesos, y cómo van índice, importaciones, fuentes y alertas; ${health} dice si el sitio puede responder.`,
  metricsOpen:
    "Las métricas se dan a esta máquina y, donde se inicia sesión, a quienes administran; METRICS_TOKEN no está fijado.",
  metricsToken: "Las métricas se dan a quien muestra METRICS_TOKEN.",
});
