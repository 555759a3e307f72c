import type { EngineTrouble, Inexact } from "../../engine/port/note.ts";
import type { engineWords as English } from "./en-engine.ts";
import { spanish } from "./es-formats.ts";

/** What is said of the engine in Spanish, with the act that mends it. */
export const engineWords: typeof English = (number) => {
  const articles = (count: number) => `${number(count)} ${spanish.plural(count, "artículo", "artículos")}`;

  function trouble(of: EngineTrouble): string {
    switch (of.code) {
      case "unfinished":
        return `${of.engine}: el índice no es de Dateline, o su primera construcción no terminó; npm run reindex`;
      case "otherVersion":
        return `${of.engine}: el índice es de otra versión de Dateline; npm run reindex`;
      case "otherServers":
        return `${of.engine}: el índice se hizo para otros servidores que los indicados; npm run reindex`;
      case "incomplete":
        return `${of.engine}: el índice contiene ${number(of.articles)} de ${articles(of.expected)}; npm run reindex`;
      case "behind":
        return `el índice de ${of.engine} es anterior al archivo; npm run sync`;
      case "ahead":
        return `el índice de ${of.engine} es de otro archivo, o de un estado posterior de este; npm run sync`;
      case "failed":
        return of.message.replace(/\.$/, "");
    }
  }

  /** After “does not treat exactly”. */
  function inexact(of: Inexact): string {
    switch (of.code) {
      case "structure":
        return "OR, los paréntesis y los valores dentro de ellos";
      case "compound":
        return "el comienzo de una palabra compuesta";
      case "wildcards":
        return "los comodines dentro de una palabra, o varias palabras empezadas";
      case "longPhrase":
        return `las frases de más de ${number(of.most)} palabras`;
      case "manyWords":
        return `más de ${number(of.most)} palabras`;
    }
  }

  return {
    trouble,
    note: (of) => {
      switch (of.code) {
        case "standIn":
          return `Responde el propio archivo: ${trouble(of.trouble)}.`;
        case "handedOver":
          return `Responde el propio archivo: ${of.engine} no trata con exactitud ${inexact(of.inexact)}.`;
        case "hitsBeyond":
          return `Responde el propio archivo: ${of.engine} muestra como mucho ${number(of.most)} resultados.`;
        case "relaxed":
          return `${of.engine} no trata con exactitud ${inexact(of.inexact)}: esta es la búsqueda de todas las palabras.`;
        case "indexBehind":
          return "El índice va por detrás del archivo: aún no se encuentra todo lo que se importó o cambió, y los números son de lo que se encuentra. npm run sync lo pone al día; una importación lo hace al terminar.";
        case "damaged":
          return of.ids.length === 1
            ? `Un artículo de esta página no puede mostrarse: su fila en el archivo está dañada (${of.ids[0]}).`
            : `${number(of.ids.length)} artículos de esta página no pueden mostrarse: sus filas en el archivo están dañadas (${of.ids.join(", ")}).`;
      }
    },
  };
};
