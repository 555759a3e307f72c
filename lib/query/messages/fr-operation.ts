import type { operationWords as English } from "./en-operation.ts";
import { french } from "./fr-formats.ts";
import { rich } from "./rich.ts";

/** What is said to whoever runs a site, in French. */
export const operationWords: typeof English = ({ number }) => ({
  title: "Exploiter ce site",
  intro: (about) =>
    rich`Pour qui exploite le site. Ce que contiennent les archives, et combien on peut s’y fier, est dit dans ${about}.`,
  refused:
    "Cette page est réservée à qui exploite le site : sur la machine même, ou connecté comme quelqu’un qui peut retirer des articles.",
  sections: {
    state: "Index et archives",
    done: "Ce qui a été fait",
    sources: "Sources en difficulté",
    processes: "Processus",
    limits: "Limites",
    settings: "Réglages",
    versions: "Versions",
    watch: "Surveillance",
  },
  facts: {
    engine: "Moteur",
    index: "Index",
    file: "Fichier",
    opened: "Ouvert",
    revision: "Révision des archives",
    people: "Registre des personnes",
    imported: "Dernière importation",
    copied: "Dernière sauvegarde",
    checked: "Dernière vérification",
    alerts: "Alertes",
    sources: "Sources",
    pages: "Servent les pages",
    own: "Celui-ci",
    layout: "Structure des archives",
  },
  indexed: (articles, revision) =>
    `${number(articles)} ${french.plural(articles, "article", "articles")}, à la révision ${number(revision)} des archives`,
  behind: (writes) =>
    writes === 0
      ? "Il a tout ce qui a été écrit."
      : `Il lui manque ${french.plural(writes, "la dernière écriture", `les ${number(writes)} dernières écritures`)}.`,
  noFile: "Ce site n’a pas d’archives à côté de son moteur.",
  samples: "les articles d’exemple, tant que les archives sont vides",
  never: "aucune n’a été notée à côté des archives",
  noImport: "aucune n’a été notée",
  done: (at, faults) =>
    `${at}, ${faults === 0 ? "sans défaut" : `${number(faults)} ${french.plural(faults, "défaut", "défauts")}`}`,
  failing: (all, failing) => `${number(all)}, dont ${failing === 0 ? "aucune" : number(failing)} en difficulté`,
  pages: (processes) => `${number(processes)} processus`,
  own: (pid, since, megabytes) => `${pid}, depuis le ${since}, ${number(megabytes)} Mo de mémoire`,
  limits: {
    SEARCH_MS: "millisecondes qu’une recherche peut prendre",
    SEARCH_QUEUE: "recherches qui peuvent attendre, par processus",
    SEARCH_TERMS: "mots et valeurs qu’une requête peut contenir",
    BODY_BYTES: "octets du plus long formulaire accepté",
    REQUESTS_PER_MINUTE: "requêtes d’une adresse par minute, par processus ; 0 : sans limite",
    ACCOUNT_REQUESTS_PER_MINUTE:
      "requêtes d’un compte par minute, par processus, là où l’on se connecte ; 0 : sans limite",
  },
  made: "Ce que fixent l’environnement et .env. Tout le reste est comme le dit le README.",
  noneMade: "Aucun n’est fixé : tous sont comme le dit le README.",
  secret: "fixé, et non montré",
  watch: (metrics, health) =>
    rich`${metrics} dit à Prometheus ce que tous les processus ont compté, et comment vont l’index, les importations, les sources et les alertes ; ${health} dit si le site peut répondre.`,
  metricsOpen:
    "Les mesures sont données à cette machine et, là où l’on se connecte, aux administrateurs ; METRICS_TOKEN n’est pas fixé.",
  metricsToken: "Les mesures sont données à qui montre METRICS_TOKEN.",
});
