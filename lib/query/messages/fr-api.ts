import type { apiWords as English } from "./en-api.ts";
import { rich } from "./rich.ts";

/** What is said of the API, in French. */
export const apiWords: typeof English = {
  title: "Les archives pour les programmes",
  intro:
    "Ce que disent les pages de ces archives, pour les programmes. On les interroge par GET, sans clé, et rien n’en est modifié ; un paramètre inconnu est refusé, jamais ignoré. Toute demande qui ne peut être satisfaite telle quelle reçoit un document de problème (RFC 9457) qui nomme ce qui ne va pas. De nouvelles clés peuvent s’ajouter à une réponse ; celles qui y sont restent.",
  document: (openApi) => rich`Tout est décrit, pour les programmes aussi, par ${openApi} (OpenAPI 3.1).`,
  contents: "Ce qui peut être demandé",
  parameters: "Paramètres",
  parameter: "Paramètre",
  meaning: "Sens",
  ofSearch: "Tous les paramètres d’une recherche.",
  answer: "La réponse",
  file: "Un fichier de ce type :",
  operations: {
    search: "Trouve des articles",
    count: "Dit combien d’articles trouve une recherche",
    suggest: "Dit ce que peut désigner la fin d’une recherche en cours de frappe",
    facets: "Énumère les facettes",
    facetValues: "Énumère les valeurs d’une facette au sein d’une recherche",
    articles: "Donne plusieurs articles",
    article: "Donne un article avec ce qui y est nommé, et où ; avec ses reprises et ses versions",
    cite: "Donne la référence d’un article",
    person: "Dit ce que les archives ont sur une personne",
    country: "Dit ce que les archives ont sur un pays",
    outlet: "Dit ce que les archives ont sur un média",
    corrections: "Énumère ce que des lecteurs ont corrigé",
    correction: "Donne une correction",
    export: "Donne en un fichier tout ce que trouve une recherche",
    receipt: "Dit comment un export est établi, avec l’empreinte de son contenu",
    feed: "Donne les derniers arrivés d’une recherche",
    health: "Dit si les archives peuvent répondre, et d’où vient la réponse",
  },
};
