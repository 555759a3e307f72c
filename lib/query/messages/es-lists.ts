import type { listWords as English } from "./en-lists.ts";
import { spanish } from "./es-formats.ts";

/** What is said of reading lists in Spanish. */
export const listWords: typeof English = ({ number }) => {
  const { plural } = spanish;
  const articles = (count: number) => `${number(count)} ${plural(count, "artículo", "artículos")}`;
  const on = (at: string) => spanish.on(at.slice(0, 10));
  return {
    title: "Listas de lectura",
    intro:
      "Artículos que los lectores de este archivo guardan juntos, en un orden propio y con notas. Quien puede leer este sitio puede leerlas; la dirección de una lista puede compartirse.",
    none: "Todavía no hay ninguna lista. Marque artículos entre los resultados, o abra uno, y guárdelos.",
    size: articles,
    changed: (at) => `cambiada ${on(at)}`,
    name: "Nombre",
    make: "Crear una lista",
    rename: "Cambiar el nombre",
    drop: "Eliminar la lista",
    show: "Buscar en esta lista",
    nothing: "Todavía no se ha guardado nada en esta lista.",
    gone: (id) => `El artículo ${id} ya no está en el archivo.`,
    damaged: (id) => `El artículo ${id} no puede leerse: su fila en el archivo está dañada.`,
    kept: (by, at) => `Guardado por ${by}, ${on(at)}`,
    note: "Nota",
    noted: (text) => `Nota: ${text}`,
    noteOn: (name) => `Nota sobre ${name}`,
    save: "Guardar la nota",
    up: (name) => `Subir: ${name}`,
    down: (name) => `Bajar: ${name}`,
    leave: (name) => `Quitar de la lista: ${name}`,
    order:
      "Los ficheros de esta lista siguen su orden y llevan sus notas; una búsqueda en ella se ordena como cualquier otra.",
    change: "Cambiar esta lista",
    missing: "No existe esa lista",
    missingAdvice: "Quizá se eliminó; debajo de todas las listas están sus últimos cambios, que pueden deshacerse.",
    ticked: "Artículos marcados",
    keep: "Guardar en una lista",
    asFile: "Como fichero",
    keepOf: (count) => `Guardar ${articles(count)} en una lista`,
    leftOut: (count) =>
      count === 1
        ? "Se dejó fuera un identificador: este archivo no tiene ese artículo."
        : `Se dejaron fuera ${number(count)} identificadores: este archivo no tiene esos artículos.`,
    noneTicked: "No se eligió ningún artículo. Marque antes alguno entre los resultados.",
    which: "¿En qué lista?",
    another: "Una lista nueva",
    anotherHint: "Un nombre escrito aquí crea una lista nueva.",
    doKeep: "Guardar",
    inLists: "En las listas",
    done: "Hecho:",
    undo: "Deshacer",
    undone: "deshecho",
    history: "Últimos cambios",
    by: (name, at) => `${name}, ${on(at)}`,
    act: (line, list) => {
      switch (line.act) {
        case "make":
          return `se creó la lista «${line.name}»`;
        case "rename":
          return `se llamó «${line.name}» a la lista`;
        case "drop":
          return `se eliminó la lista «${list}»`;
        case "keep":
          return `${plural(line.articles.length, "se guardó", "se guardaron")} ${articles(line.articles.length)} en «${list}»`;
        case "leave":
          return `${plural(line.articles.length, "se quitó", "se quitaron")} ${articles(line.articles.length)} de «${list}»`;
        case "note":
          return line.note === "" ? `se borró una nota en «${list}»` : `se escribió una nota en «${list}»`;
        case "move":
          return `se movió un artículo en «${list}»`;
        case "undo":
          return "se deshizo un cambio";
      }
    },
    faults: {
      noName: "No se dio ningún nombre a la lista, o es demasiado largo.",
      noList: "Esa lista ya no existe.",
      noArticles: "No se eligió ningún artículo que una lista pueda contener.",
      noLine: "Ese cambio no existe, o ya está deshecho.",
      noNote: "La nota es demasiado larga, o contiene signos que un texto no puede tener.",
      notFitting: "No se cambió nada: lo enviado no es un formulario de esta página, o es demasiado largo.",
    },
    failed: (why) => `No se guardó nada: ${why}`,
    refusals: {
      open: "Aquí no pueden cambiarse las listas: este sitio está abierto a otras máquinas y no sabe quién es quién.",
      forwarded: "No pueden cambiarse las listas a través de un proxy: este sitio no sabría quién lo pide.",
      foreignHost: "No pueden cambiarse las listas con esta dirección; use http://127.0.0.1 o http://localhost.",
      samples: "Los ejemplos no pueden guardarse en listas; los artículos que usted importe, sí.",
      noArchive: "Aquí no pueden cambiarse las listas: se cambian donde está el archivo, en otra máquina.",
      role: "Su cuenta puede leer las listas; cambiarlas corresponde a quien tiene el papel de editor.",
      forged:
        "No se ha cambiado nada: el formulario no se envió desde una página de este sitio, o el sitio se reinició después. Vuelva atrás, cargue de nuevo la página y envíelo otra vez.",
    },
  };
};
