// The words of corrections in French, a group for each page: a table, hence its length.

import type { TitleKind } from "../../facets/registry/title-kinds.ts";
import type { correctionWords as English } from "./en-corrections.ts";
import { KINDS, lineWords } from "./fr-correction-line.ts";
import { french } from "./fr-formats.ts";
import { rich } from "./rich.ts";

/** What is said of corrections in French. */
export const correctionWords: typeof English = (number, date, value) => {
  const articles = (count: number) => `${number(count)} ${french.plural(count, "article", "articles")}`;

  return {
    title: "Corrections",
    intro:
      "Ce que les lecteurs de ces archives ont rectifié. Chaque correction reste au registre avec le nom de son auteur et peut être annulée ; le texte des articles demeure tel que sa source l’a donné.",
    none: "Rien n’a encore été corrigé.",
    line: lineWords(number, date, value),
    by: (name, at) => `${name}, ${at}`,
    why: (why) => `« ${why} »`,
    changed: (count) => (count === 0 ? "n’a modifié aucun article" : `a modifié ${articles(count)}`),
    undone: "annulée",
    undo: "Annuler",
    filter: { act: "Type", all: "tous", by: "Par", words: "Contenant", show: "Afficher" },
    acts: {
      same: "deux noms, une personne",
      different: "deux personnes",
      rename: "autre nom",
      hide: "pas une personne",
      split: "deux personnes du même nom",
      means: "qui un nom désigne",
      article: "d’un seul article",
      outlet: "de médias",
      place: "de lieux",
      undo: "annulation",
    },
    wrong: "Une erreur ?",
    wrongOf: (what) => `${what} : une erreur ?`,
    missing: "Un oubli ou une erreur ?",
    marking: {
      title: "Mots sélectionnés",
      missing: (words) => rich`« ${words} » manque ici comme`,
      adds: { person: "personne", country: "pays", cited: "média" },
    },
    corrected: "Corrigé",
    was: (was) => `avant : ${was}`,
    added: (added) => `ajouté : ${added}`,
    correctedBy: (by, at) => `corrigé par ${by}, ${at}`,
    dateWas: (was, isTaken) =>
      `${isTaken ? "Une correction a retiré la date" : "Une correction a donné la date"} ; auparavant : ${was ?? "inconnue"}`,
    history: "Toutes les corrections",
    noArticle: "un article que ces archives n’ont pas",
    fields: {
      headline: "Titre",
      publishedAt: "Date",
      publisher: "Média",
      authors: "Auteurs",
      language: "Langue",
    },
    unknown: "inconnu",
    form: {
      title: "Qu’est-ce qui est faux ?",
      ofValue: (value) => `« ${value} » : qu’est-ce qui est faux ?`,
      articlesOf: (value) => `Articles avec ${value}`,
      wrong: "Choisissez :",
      choices: {
        notHere: "Cela n’a rien à faire dans cet article",
        someoneElse: "Dans cet article, c’est quelqu’un d’autre",
        samePerson: "Dans tous les articles, c’est la même personne qu’une autre",
        otherPerson: "C’est une autre personne que quelqu’un, à ne jamais confondre avec elle",
        meantWithin: "C’est le nom de famille de quelqu’un, dans les articles que trouve une recherche",
        anotherWithin: "Deux personnes portent ce nom : c’est l’autre dans les articles que trouve une recherche",
        calledOtherwise: "Dans tous les articles, le nom devrait être différent",
        noPerson: "Ce n’est une personne dans aucun article",
        notAbout: "L’article ne fait que le mentionner",
        about: "L’article porte sur lui",
        noPlace: "Le nom employé dans le texte n’est un lieu de ce pays dans aucun article",
        otherPlace: "Le nom employé dans le texte est un lieu d’un autre pays, dans tous les articles",
        sameOutlet: "Dans tous les articles, c’est le même média qu’un autre",
        otherOutlet: "Cet article vient d’un autre média",
      },
      scope: "Dans quels articles",
      scopeHint:
        "Comme dans la recherche : mots, country:AU, outlet:NOM, person:NOM, before:1990, after:1990-05. Les importations futures suivront.",
      is: "Ce que c’est en réalité",
      kinds: { nothing: "le nom de rien", ...KINDS },
      what: "Qu’est-ce qui est faux ou manque ?",
      somethingElse: "Autre chose est faux ou manque",
      fields: {
        headline: "Le titre est",
        date: "La date est (AAAA, AAAA-MM ou AAAA-MM-JJ ; vide : inconnue)",
        outlet: "Le média est (vide : inconnu)",
        authors: "Les auteurs sont (séparés par ;)",
        language: "La langue est (fr ou français ; vide : inconnue)",
      },
      add: {
        person: "Il manque une personne",
        country: "Il manque un pays mentionné",
        about: "Il manque un pays sur lequel il porte",
        cited: "Il manque un média cité",
      },
      words: "Les mots du texte qui le disent",
      wordsHint: "Tels qu’ils y figurent ; la phrase montrera d’où vient l’information.",
      right: "Ce qui est juste",
      rightName: "Le nom juste",
      yourName: "Votre nom",
      reason: "Pourquoi (facultatif)",
      next: "Suite : voir ce qui change",
      moreExactly: "Lequel exactement ?",
      whichOf: (typed) => `« ${typed} » est :`,
      newPerson: (typed) => `quelqu’un que ces archives ne connaissent pas encore : ${typed}`,
      where: "Où cela figure dans le texte :",
      articles,
      isPerson: (name, count) => `C’est ${name} (${articles(count)})`,
      tellApart: "Les distinguer",
      effectOfUndo: (count) =>
        count === 0 ? "L’annuler ne modifie aucun article." : `L’annuler modifie ce qui est dit de ${articles(count)}.`,
      effect: (count) =>
        count === 0 ? "Cela ne modifie aucun article." : `Cela modifie ce qui est dit de ${articles(count)}.`,
      confirm: "Corriger",
      takeBack: "Annuler la correction",
      holdAgain: "Remettre en vigueur",
      back: "Retour",
      done: "Inscrit au registre, et valable dès maintenant.",
      collection:
        "La collection d’un article est celle indiquée à son importation (--collection), et aucune correction ne la change : annulez l’importation (npm run imports -- undo N), puis importez de nouveau les articles sous un autre nom.",
    },
    review: {
      title: "À vérifier",
      intro:
        "Là où ces archives peuvent se tromper, pour autant qu’elles s’en aperçoivent : d’abord ce qui rectifierait le plus d’articles. Rien ne change avant que vous ayez vu combien d’articles sont concernés.",
      kindsTitle: "Quoi vérifier",
      kinds: {
        same: "Une personne ?",
        two: "Deux personnes ?",
        surnames: "Noms de famille",
        outlets: "Médias",
        waiting: "En attente",
      },
      about: {
        same: "Deux noms qui semblent désigner une seule personne, sans que rien d’autre le confirme.",
        two: "Un seul nom, dans des articles qui semblent parler de deux personnes.",
        surnames: "Des noms de famille isolés, dont on ignore qui ils désignent.",
        outlets: "Des médias connus seulement par l’adresse de leur site.",
        waiting: "Des corrections sans effet ici, faute de savoir qui elles désignent.",
      },
      nothing: "Rien de ce genre à vérifier.",
      how: {
        spelling: "Un même nom, deux orthographes.",
        middle: "L’un a un second prénom qui manque à l’autre.",
        nickname: "L’un porte un diminutif du prénom de l’autre.",
        transliteration: "Les noms se prononcent de façon proche.",
        earlier: "L’un a un nom de famille de plus.",
        dropped: "L’un a un prénom de plus.",
        slip: "Une ou deux lettres diffèrent.",
        initials: "L’un n’a que l’initiale du prénom de l’autre.",
      },
      silent: (until, since) => `Il y a des articles jusqu’en ${until}, puis de nouveau à partir de ${since}.`,
      apart: (countries, count) =>
        `Pays mentionnés selon les articles : ${countries[0]} ou ${countries[1]}, et aucun article trouvé avec les deux ; le plus rare figure dans ${articles(count)}.`,
      titled: (titles) =>
        `Les mots qui accompagnent le nom sont, selon les articles, ceux ${titles.map((title) => TITLES[title]).join(" ou ")}.`,
      years: ([first, last]) => (first === last ? `${first}` : `${first}–${last}`),
      one: "Une personne",
      noAct:
        "Qu’il s’agit d’une seule personne ne peut être enregistré : une correction dit de deux noms qu’ils n’en font qu’une. « Plus tard » reporte la question dans ce navigateur.",
      twoPeople: "Deux personnes",
      later: "Plus tard",
      nobody: (id) => `Ces archives ne connaissent personne sous ${id}.`,
      sayOf: (name) => `Le dire de ${name}`,
      someoneElse: "Quelqu’un d’autre, ou seulement dans certains articles",
      noPerson: "Pas une personne",
      itsName: (domain) => `Le nom de ${domain}`,
      putOff: (count) => `${number(count)} ${french.plural(count, "reporté", "reportés")} dans ce navigateur.`,
      again: "Afficher de nouveau",
    },
    faults: {
      nothingChosen: "Choisissez ce qui est faux.",
      noName: "Dites qui vous êtes : chaque correction porte un nom.",
      noText: "Dites ce qui est juste.",
      noWords: "Ces mots ne figurent pas ainsi dans le texte.",
      noScope: "Dites dans quels articles.",
      unfitScope:
        "Une correction ne peut suivre cette recherche : elle ne demande rien, aucun jour du calendrier, ou des jours comptés à partir d’aujourd’hui.",
      noPerson: "Personne ne porte ce nom dans ces archives.",
      noOutlet: "Aucun média n’est connu sous ce nom.",
      noCountry: "Ce pays n’est pas connu ici. Son nom ou son code à deux lettres convient.",
      noDate: "Ce n’est pas une date de la forme AAAA, AAAA-MM ou AAAA-MM-JJ.",
      noLanguage: "Cette langue n’est pas connue ici.",
      noLine: "Cette correction n’existe pas, ou elle est déjà annulée.",
      notFitting: "C’est trop long, ou d’une forme que le registre n’accepte pas.",
      noArticle: "Cet article n’existe pas, ou rien ne porte ce nom dans ces archives.",
    },
    refusals: {
      open: "Rien ne peut être corrigé ici : ce site est ouvert à d’autres machines et ne sait pas qui est qui. La personne assise devant sa machine peut employer npm run corrections.",
      forwarded: "Rien ne peut être corrigé par un serveur mandataire : ce site ne saurait pas qui demande.",
      foreignHost: "Rien ne peut être corrigé sous cette adresse ; employez http://127.0.0.1 ou http://localhost.",
      samples: "Les exemples ne peuvent être corrigés ; les articles que vous importez, si.",
      noArchive:
        "Rien ne peut être corrigé ici : les corrections se font là où sont les archives, sur une autre machine.",
      role: "Votre compte peut lire ces archives ; les corriger revient à qui a le rôle d’éditeur.",
      forged:
        "Rien n’a été modifié : le formulaire ne venait pas d’une page de ce site, ou le site a redémarré depuis. Revenez en arrière, rechargez la page et envoyez-le de nouveau.",
    },
    failed: (why) => `La correction n’a pas été faite : ${why}`,
  };
};

const TITLES: Readonly<Record<TitleKind, string>> = {
  man: "d’un homme",
  woman: "d’une femme",
  church: "du clergé",
  force: "de l’armée ou de la police",
  sport: "du sport",
};
