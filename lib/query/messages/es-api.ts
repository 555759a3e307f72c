import type { apiWords as English } from "./en-api.ts";
import { rich } from "./rich.ts";

/** What is said of the API, in Spanish. */
export const apiWords: typeof English = {
  title: "El archivo para programas",
  intro:
    "Lo que dicen las páginas de este archivo, para programas. Se consulta con GET, sin clave, y no cambia nada; un parámetro desconocido se rechaza, nunca se omite. Toda petición que no puede atenderse tal cual recibe un documento de problema (RFC 9457) que nombra lo que está mal. A una respuesta pueden añadirse claves; las que ya están se quedan.",
  document: (openApi) => rich`Todo ello está descrito, también para programas, en ${openApi} (OpenAPI 3.1).`,
  contents: "Qué se puede pedir",
  parameters: "Parámetros",
  parameter: "Parámetro",
  meaning: "Significado",
  ofSearch: "Todos los parámetros de una búsqueda.",
  answer: "La respuesta",
  file: "Un fichero de este tipo:",
  operations: {
    search: "Encuentra artículos",
    count: "Dice cuántos artículos encuentra una búsqueda",
    suggest: "Dice qué puede significar el final de una búsqueda que se está escribiendo",
    facets: "Enumera las facetas",
    facetValues: "Enumera los valores de una faceta dentro de una búsqueda",
    articles: "Da varios artículos",
    article: "Da un artículo con lo que en él se nombra, y dónde; con sus copias y versiones",
    cite: "Da la referencia de un artículo",
    person: "Dice qué tiene el archivo de una persona",
    country: "Dice qué tiene el archivo de un país",
    outlet: "Dice qué tiene el archivo de un medio",
    corrections: "Enumera lo que han corregido los lectores",
    correction: "Da una corrección",
    export: "Da en un fichero todo lo que encuentra una búsqueda",
    receipt: "Dice cómo se hace una exportación, con la huella de su contenido",
    feed: "Da lo último que llegó de una búsqueda",
    health: "Dice si el archivo puede responder, y con qué",
  },
};
