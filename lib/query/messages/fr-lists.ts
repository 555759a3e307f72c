import type { listWords as English } from "./en-lists.ts";
import { french } from "./fr-formats.ts";

/** What is said of reading lists in French. */
export const listWords: typeof English = ({ number }) => {
  const { plural } = french;
  const articles = (count: number) => `${number(count)} ${plural(count, "article", "articles")}`;
  const on = (at: string) => french.on(at.slice(0, 10));
  return {
    title: "Listes de lecture",
    intro:
      "Des articles que les lecteurs de ces archives gardent ensemble, dans l’ordre de leur choix et avec des notes. Quiconque peut lire ce site peut les lire ; l’adresse d’une liste peut se transmettre.",
    none: "Il n’y a pas encore de liste. Cochez des articles parmi des résultats, ou ouvrez-en un, et gardez-les.",
    size: articles,
    changed: (at) => `modifiée ${on(at)}`,
    name: "Nom",
    make: "Créer une liste",
    rename: "Renommer",
    drop: "Supprimer la liste",
    show: "Chercher dans cette liste",
    nothing: "Cette liste ne contient encore rien.",
    gone: (id) => `L’article ${id} n’est plus dans les archives.`,
    damaged: (id) => `L’article ${id} est illisible : sa ligne dans les archives est endommagée.`,
    kept: (by, at) => `Gardé par ${by}, ${on(at)}`,
    note: "Note",
    noted: (text) => `Note : ${text}`,
    noteOn: (name) => `Note sur ${name}`,
    save: "Enregistrer la note",
    up: (name) => `Monter : ${name}`,
    down: (name) => `Descendre : ${name}`,
    leave: (name) => `Retirer de la liste : ${name}`,
    order:
      "Les fichiers de cette liste en suivent l’ordre et en contiennent les notes ; une recherche dans la liste se classe comme toute autre.",
    change: "Modifier cette liste",
    missing: "Cette liste n’existe pas",
    missingAdvice:
      "Elle a peut-être été supprimée ; sous l’ensemble des listes figurent leurs dernières modifications, qui peuvent être annulées.",
    ticked: "Articles cochés",
    keep: "Garder dans une liste",
    asFile: "En fichier",
    keepOf: (count) => `Garder ${articles(count)} dans une liste`,
    leftOut: (count) =>
      count === 1
        ? "Un identifiant est écarté : ces archives n’ont pas cet article."
        : `${number(count)} identifiants sont écartés : ces archives n’ont pas ces articles.`,
    noneTicked: "Aucun article n’est choisi. Cochez-en d’abord parmi les résultats.",
    which: "Dans quelle liste ?",
    another: "Une nouvelle liste",
    anotherHint: "Un nom tapé ici crée une nouvelle liste.",
    doKeep: "Garder",
    inLists: "Dans les listes",
    done: "Enregistré :",
    undo: "Annuler",
    undone: "annulée",
    history: "Dernières modifications",
    by: (name, at) => `${name}, ${on(at)}`,
    act: (line, list) => {
      switch (line.act) {
        case "make":
          return `création de la liste « ${line.name} »`;
        case "rename":
          return `nouveau nom de la liste : « ${line.name} »`;
        case "drop":
          return `suppression de la liste « ${list} »`;
        case "keep":
          return `ajout de ${articles(line.articles.length)} à « ${list} »`;
        case "leave":
          return `retrait de ${articles(line.articles.length)} de « ${list} »`;
        case "note":
          return line.note === "" ? `suppression d’une note dans « ${list} »` : `note écrite dans « ${list} »`;
        case "move":
          return `déplacement d’un article dans « ${list} »`;
        case "undo":
          return "annulation d’une modification";
      }
    },
    faults: {
      noName: "La liste n’a pas reçu de nom, ou il est trop long.",
      noList: "Cette liste n’existe plus.",
      noArticles: "Aucun article qu’une liste puisse contenir n’a été choisi.",
      noLine: "Cette modification n’existe pas, ou elle est déjà annulée.",
      noNote: "La note est trop longue, ou contient des signes qu’un texte ne peut avoir.",
      notFitting:
        "Rien n’a été modifié : ce qui a été envoyé ne vient pas d’un formulaire de cette page, ou est trop long.",
    },
    failed: (why) => `Rien n’a été enregistré : ${why}`,
    refusals: {
      open: "Les listes ne peuvent être modifiées ici : ce site est ouvert à d’autres machines et ne sait pas qui est qui.",
      forwarded: "Les listes ne peuvent être modifiées par un serveur mandataire : ce site ne saurait pas qui demande.",
      foreignHost:
        "Les listes ne peuvent être modifiées sous cette adresse ; employez http://127.0.0.1 ou http://localhost.",
      samples: "Les exemples ne peuvent être gardés dans des listes ; les articles que vous importez, si.",
      noArchive:
        "Les listes ne peuvent être modifiées ici : cela se fait là où sont les archives, sur une autre machine.",
      role: "Votre compte peut lire les listes ; les modifier revient à qui a le rôle d’éditeur.",
      forged:
        "Rien n’a été modifié : le formulaire ne venait pas d’une page de ce site, ou le site a redémarré depuis. Revenez en arrière, rechargez la page et envoyez-le de nouveau.",
    },
  };
};
