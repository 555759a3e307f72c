import type { fetchWords as English } from "./en-fetch.ts";
import { spanish } from "./es-formats.ts";

/** What is said of sources that are followed, in Spanish. */
export const fetchWords: typeof English = (number) => ({
  title: "Fuentes que se siguen",
  fault(fault, detail) {
    const told = detail && ` (${detail})`;
    switch (fault) {
      case "address":
        return `no es una dirección que se consulte${told}: http y https en sus puertos habituales (otros con --private), sin cuenta`;
      case "private":
        return `lleva a una red privada${told}, lo que solo se permite a una fuente añadida con --private`;
      case "robots":
        return "su sitio pide a los programas que no la consulten (robots.txt)";
      case "robots-unknown":
        return "no se puede obtener el robots.txt de su sitio, así que no se sabe si se puede consultar";
      case "redirects":
        return "remite a otra sin fin, o en círculo";
      case "status":
        return `el servidor respondió ${detail}`;
      case "gone":
        return "el servidor dice que ha desaparecido para siempre (410)";
      case "busy":
        return `el servidor pide que se le deje en paz un rato${told}`;
      case "name":
        return "su servidor no tiene dirección";
      case "connection":
        return `la conexión falló o se cortó${told}`;
      case "slow":
        return "la respuesta tardó demasiado";
      case "large":
        return `la respuesta supera ${detail}`;
      case "kind":
        return `la respuesta no es lo que se buscaba${told}`;
    }
  },
  source: {
    asked: (when) => `consultada el ${when}`,
    never: "aún no consultada",
    newest: (when) => `última novedad el ${when}`,
    failed: (times, why) => (times === 1 ? `falló: ${why}` : `falló ${number(times)} veces, la última: ${why}`),
    paused: (why) => `en pausa: ${why}`,
    waiting: (pages) => `${number(pages)} ${spanish.plural(pages, "página por obtener", "páginas por obtener")}`,
    refused: (items) =>
      items === 1
        ? "1 elemento no pudo obtenerse o leerse"
        : `${number(items)} elementos no pudieron obtenerse o leerse`,
  },
});
