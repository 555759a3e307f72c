import type { EngineTrouble, Inexact } from "../../engine/port/note.ts";
import type { engineWords as English } from "./en-engine.ts";
import { french } from "./fr-formats.ts";

/** What is said of the engine in French, with the act that mends it. */
export const engineWords: typeof English = (number) => {
  const articles = (count: number) => `${number(count)} ${french.plural(count, "article", "articles")}`;

  function trouble(of: EngineTrouble): string {
    switch (of.code) {
      case "unfinished":
        return `${of.engine} : l’index ne vient pas de Dateline, ou sa première construction n’est pas achevée ; npm run reindex`;
      case "otherVersion":
        return `${of.engine} : l’index vient d’une autre version de Dateline ; npm run reindex`;
      case "otherServers":
        return `${of.engine} : l’index a été fait pour d’autres serveurs que ceux qui sont indiqués ; npm run reindex`;
      case "incomplete":
        return `${of.engine} : l’index contient ${number(of.articles)} des ${articles(of.expected)} ; npm run reindex`;
      case "behind":
        return `l’index de ${of.engine} est en retard sur les archives ; npm run sync`;
      case "ahead":
        return `l’index de ${of.engine} est celui d’autres archives, ou d’un état ultérieur de celles-ci ; npm run sync`;
      case "failed":
        return of.message.replace(/\.$/, "");
    }
  }

  /** After “does not keep exactly”. */
  function inexact(of: Inexact): string {
    switch (of.code) {
      case "structure":
        return "OR, les parenthèses et les valeurs qu’elles contiennent";
      case "compound":
        return "le début d’un mot composé";
      case "wildcards":
        return "les jokers à l’intérieur d’un mot, ou plusieurs débuts de mots";
      case "longPhrase":
        return `les expressions de plus de ${number(of.most)} mots`;
      case "manyWords":
        return `plus de ${number(of.most)} mots`;
    }
  }

  return {
    trouble,
    note: (of) => {
      switch (of.code) {
        case "standIn":
          return `Réponse des archives elles-mêmes : ${trouble(of.trouble)}.`;
        case "handedOver":
          return `Réponse des archives elles-mêmes : ${of.engine} ne traite pas exactement ${inexact(of.inexact)}.`;
        case "hitsBeyond":
          return `Réponse des archives elles-mêmes : ${of.engine} affiche au plus ${number(of.most)} résultats.`;
        case "relaxed":
          return `${of.engine} ne traite pas exactement ${inexact(of.inexact)} : voici la recherche de tous les mots.`;
        case "indexBehind":
          return "L’index est en retard sur les archives : tout ce qui a été importé ou modifié ne s’y trouve pas encore, et les nombres sont de ce qui s’y trouve. npm run sync le met à jour ; une importation le fait en se terminant.";
        case "damaged":
          return of.ids.length === 1
            ? `Un article de cette page ne peut être affiché : sa ligne dans les archives est endommagée (${of.ids[0]}).`
            : `${number(of.ids.length)} articles de cette page ne peuvent être affichés : leurs lignes dans les archives sont endommagées (${of.ids.join(", ")}).`;
      }
    },
  };
};
