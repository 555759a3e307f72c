import type { fetchWords as English } from "./en-fetch.ts";
import { french } from "./fr-formats.ts";

/** What is said of sources that are followed, in French. */
export const fetchWords: typeof English = (number) => ({
  title: "Sources suivies",
  fault(fault, detail) {
    const told = detail && ` (${detail})`;
    switch (fault) {
      case "address":
        return `cette adresse ne peut être interrogée${told} : http et https sur leurs ports habituels (d’autres avec --private), sans identifiants`;
      case "private":
        return `elle mène dans un réseau privé${told}, ce qui n’est permis qu’à une source ajoutée avec --private`;
      case "robots":
        return "son site demande aux programmes de ne pas l’interroger (robots.txt)";
      case "robots-unknown":
        return "le robots.txt de son site est inaccessible : on ignore si elle peut être interrogée";
      case "redirects":
        return "elle renvoie sans fin ailleurs, ou tourne en rond";
      case "status":
        return `le serveur a répondu ${detail}`;
      case "gone":
        return "le serveur dit qu’elle a disparu pour de bon (410)";
      case "busy":
        return `le serveur demande un répit${told}`;
      case "name":
        return "son hôte n’a pas d’adresse";
      case "connection":
        return `la connexion a échoué ou s’est interrompue${told}`;
      case "slow":
        return "la réponse a pris trop de temps";
      case "large":
        return `la réponse dépasse ${detail}`;
      case "kind":
        return `la réponse n’est pas ce qui était attendu${told}`;
    }
  },
  source: {
    asked: (when) => `interrogée le ${when}`,
    never: "pas encore interrogée",
    newest: (when) => `dernière nouveauté le ${when}`,
    failed: (times, why) => (times === 1 ? `échec : ${why}` : `${number(times)} échecs, le dernier : ${why}`),
    paused: (why) => `en pause : ${why}`,
    waiting: (pages) => `${number(pages)} ${french.plural(pages, "page à récupérer", "pages à récupérer")}`,
    refused: (items) =>
      items === 1 ? "1 élément n’a pu être récupéré ou lu" : `${number(items)} éléments n’ont pu être récupérés ou lus`,
  },
});
