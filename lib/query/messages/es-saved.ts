import type { savedWords as English } from "./en-saved.ts";
import { spanish } from "./es-formats.ts";
import { rich } from "./rich.ts";

/** What is said of saved searches in Spanish. */
export const savedWords: typeof English = ({ number }) => {
  const since = (at: string) => spanish.since(at.slice(0, 10));
  return {
    title: "Búsquedas guardadas",
    intro:
      "Búsquedas a las que vuelven los lectores de este archivo, con lo que ha entrado en él desde la última vez que se miró cada una.",
    none: "Todavía no se ha guardado ninguna búsqueda. «Guardar esta búsqueda» está junto a los resultados de cualquiera; en un teléfono, bajo «Fechas y más».",
    save: "Guardar esta búsqueda",
    name: "Nombre",
    doSave: "Guardar",
    all: (count) => `${number(count)} ${spanish.plural(count, "artículo", "artículos")}`,
    fresh: (count, at) =>
      count === 0
        ? `nada nuevo ${since(at)}`
        : `${number(count)} ${spanish.plural(count, "nuevo", "nuevos")} ${since(at)}`,
    look: (name) => `Mostrar los nuevos: ${name}`,
    doLook: "Mostrar los nuevos",
    change: "Cambiar",
    rename: "Cambiar el nombre",
    drop: (name) => `Eliminar: ${name}`,
    doDrop: "Eliminar",
    unread: "Esta búsqueda se conserva, pero ahora no puede hacerse.",
    notRead: (parameter, fault) => `No se puede leer: ${parameter} ${fault}.`,
    alerts: "Alertas",
    noAlerts: (command) =>
      rich`Una alerta avisa de lo nuevo por correo, webhook o fichero; quien esté ante esta máquina crea una con ${command}.`,
    alert: (where, when) =>
      `${where}, ${{ import: "tras cada importación", hourly: "una vez por hora", daily: "una vez al día" }[when]}`,
    failing: (why, at) => rich`Falla ${since(at)}, y se vuelve a intentar: ${why}`,
    reasons: {
      notSet: ({ setting }) => `el ajuste ${setting} no está definido.`,
      answered: ({ at, status }) => `${at} respondió ${status}.`,
      silent: ({ at, seconds }) =>
        `${at} no respondió en ${number(seconds)} ${spanish.plural(seconds, "segundo", "segundos")}.`,
      unreachable: ({ at, detail }) => `no se puede llegar a ${at} (${detail}).`,
      private: ({ at, detail }) =>
        `${at} está en una red privada (${detail}); una alerta añadida con --private puede ir allí.`,
      address: ({ at, detail }) =>
        `${at} no es una dirección a la que se pregunte (${detail}); una alerta añadida con --private puede ir allí.`,
      signIn: ({ setting }) => `el servidor de correo no acepta el nombre y la contraseña de ${setting}.`,
      file: ({ path, state }) =>
        `no se puede escribir en «${path}»: ${
          {
            noFolder: "su carpeta no existe",
            isFolder: "es una carpeta",
            denied: "permiso denegado",
            readOnly: "el sistema de ficheros es de solo lectura",
            full: "el disco está lleno",
          }[state]
        }.`,
    },
    mail: (to) => `correo a ${to}`,
    webhook: (host) => `webhook en ${host}`,
    file: "un fichero de esta máquina",
    done: "Cambio guardado.",
    undo: "Deshacer",
    faults: {
      noName: "No se dio ningún nombre a la búsqueda, o es demasiado largo.",
      noSearch: "Esa búsqueda guardada ya no existe.",
      unread: "La búsqueda no puede leerse tal como está, así que no se guardó.",
      noLine: "Ese cambio no existe, o ya está deshecho.",
      notFitting: "No se cambió nada: lo enviado no es un formulario de esta página, o es demasiado largo.",
    },
    failed: (why) => `No se guardó nada: ${why}`,
    refusals: {
      open: "Aquí no pueden guardarse búsquedas: este sitio está abierto a otras máquinas y no sabe quién es quién.",
      forwarded: "No pueden guardarse búsquedas a través de un proxy: este sitio no sabría quién lo pide.",
      foreignHost: "No pueden guardarse búsquedas con esta dirección; use http://127.0.0.1 o http://localhost.",
      samples:
        "Las búsquedas en los ejemplos no pueden guardarse; las que se hacen en los artículos que usted importe, sí.",
      noArchive: "Aquí no pueden guardarse búsquedas: se guardan donde está el archivo, en otra máquina.",
      role: "Su cuenta puede leer este archivo; guardar búsquedas corresponde a quien tiene el papel de editor.",
      forged:
        "No se ha cambiado nada: el formulario no se envió desde una página de este sitio, o el sitio se reinició después. Vuelva atrás, cargue de nuevo la página y envíelo otra vez.",
    },
  };
};
