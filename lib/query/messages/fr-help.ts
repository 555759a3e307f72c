// The guide of the site in French: a table, hence its length. Spaces are as in `fr.ts`.
import type { helpWords as English } from "./en-help.ts";
import { rich } from "./rich.ts";

/** What the guide says, in French. */
export const helpWords: typeof English = ({ number, percent }) => ({
  title: "Comment chercher",
  intro:
    "Chaque exemple trouve quelque chose dans ces archives. Ce que vous choisissez à côté des résultats part de là, et l’adresse garde le tout : une recherche s’envoie telle quelle.",
  onPage: "Sur cette page",
  examples: "Ce qui peut être demandé",
  groups: { words: "Les mots", values: "Personnes, pays, médias", dates: "Les dates, et le tout ensemble" },
  meaning: {
    words: "les deux mots, n’importe où dans un article",
    phrase: "ces mots à la suite",
    without: "le premier mot, sans le second",
    either: "l’un ou l’autre mot",
    grouped: "les parenthèses regroupent : le premier mot avec l’un des deux autres",
    begun: "les mots qui commencent ainsi",
    pattern: "les mots de cette forme : ? est une lettre, * un nombre quelconque, après deux lettres au moins",
    within: "ces mots séparés par dix autres au plus, dans n’importe quel ordre",
    near: "de même avec cinq, 99 au plus ; des mots ou des expressions encadrent l’opérateur",
    title: "les mots du titre",
    person: "une personne, par le nom affiché",
    catalogue: "de même, comme l’écrivent les catalogues",
    country: "un pays, par son nom ou son code",
    about: "les articles dont il est le sujet, et non ceux qui ne font que le nommer ; pour les personnes aussi",
    outlet: "qui l’a publié",
    cited: "un média que le texte cite",
    author: "qui l’a écrit",
    language: "la langue du texte, par son nom ou son code",
    collection: "ce qui est entré dans ces archives sous ce nom",
    list: "les articles d’une liste de lecture",
    not: "un signe moins devant un champ exclut sa valeur",
    before: "les articles d’avant une année, un mois ou un jour",
    after: "les articles d’après",
    month: "les dates comme on les écrit en anglais : spring 1989, the 1980s, last week ; ou encore on:1969-07-20",
    added: "ce qui est entré dans ces archives ces sept derniers jours",
    together: "le tout en une seule recherche",
  },
  and: (typed, chosen) => `${typed}, puis ${chosen}`,
  rules: "Comment les mots sont lus",
  says: {
    words: "Tous les mots doivent figurer ; le dernier peut être un début, tant qu’aucune espace ne le suit.",
    letters:
      "Majuscules et accents ne comptent pas. Seuls US, WHO, IT et AM en majuscules sont d’autres mots que us, who, it et am.",
    limits:
      "Une recherche contient au plus 60 mots et valeurs. Ce qui n’est pas un opérateur ici est cherché comme un mot, et la page le dit.",
    slips:
      "Si rien n’est trouvé, les mots mal orthographiés sont lus comme les plus proches qui donnent un résultat, et la page le dit.",
    wider:
      "Au-dessus des résultats figurent des mots qui, dans ces archives, accompagnent ce que vous avez tapé ; un clic en ajoute un, comme autre possibilité.",
    views:
      "Liste, Carte, Réseau et Chronologie montrent les mêmes résultats, quoi que vous ayez tapé ou choisi ; chaque nombre y mène à ses articles.",
  },
  marks: {
    title: "Ce que veulent dire les signes",
    results: "Dans les résultats",
    filters: "À côté des résultats",
    article: "Dans un article",
    marked: "surligné",
    isMarked: "ce qui était cherché : un mot que vous avez tapé, ou le nom d’une valeur que vous avez choisie",
    isCopies:
      "le même texte du même jour ailleurs : un seul résultat les représente, et le lien montre mot à mot ce qui diffère",
    isFolded:
      "d’autres états de l’affaire, plus tôt, plus tard, rectifiés ou ailleurs : chacun compte pour un article, et la page les replie sous le premier",
    derived: "un titre tiré du texte",
    isOwnPage: "la page d’une personne, d’un pays ou d’un média : depuis quand, avec qui, en quels termes",
    value: (count) => `une valeur, ${number(count)}`,
    isValue:
      "un clic ne laisse que les articles où elle figure. Le nombre dit exactement combien ; les valeurs choisies dans une liste s’ajoutent l’une à l’autre",
    isWithout: "exclut la valeur ; quand elle est exclue, + la rétablit",
    isAlso: "l’exige en plus de celle qui est choisie, dans le même article",
    isMentioned: "s’il suffit que le texte la nomme, ou si l’article doit en traiter",
    isSeveral: "un nom que plus d’une personne semble porter ; ces archives ne peuvent pas distinguer leurs articles",
    name: "Martin",
    isUnresolved: "un nom de famille dont le texte ne dit pas à qui il est ; l’article énumère les personnes possibles",
    names: (people, countries, outlets) => rich`${people}, ${countries}, ${outlets}`,
    isNames:
      "ce que le programme a trouvé ; un clic mène à tous les articles où cela figure, et le soulignement peut être retiré",
    isEvidence:
      "à côté d’un nom : l’article en traite, et le nomme tant de fois. Le nombre ouvre les phrases, avec la règle qui a trouvé chacune",
    aside: "Écarté",
    isAside:
      "ce qui, dans la source, n’est pas l’article, comme un pied de page ou un message intégré : conservé, avec la raison",
    isWrong: "là où vous pouvez corriger ces archives : le moyen de le dire",
  },
  trust: {
    title: "Jusqu’où s’y fier",
    people: (texts, right, found) =>
      `Personnes : sur ${number(texts)} textes de presse aux réponses connues, ${percent(right)} % de ce qui est nommé est juste, et ${percent(found)} % de celles qui y figurent sont trouvées.`,
    countries: (texts, right, found) =>
      `Pays dont traite un article : sur ${number(texts)} textes, ${percent(right)} % justes et ${percent(found)} % trouvés.`,
    counts:
      "Les nombres sont exacts : celui qui accompagne une valeur est le nombre d’articles qu’un clic sur elle trouve.",
    dates:
      "Les dates sont celles de la source, aussi précises qu’elles y sont écrites. Ce dont on ne connaît que l’année n’est dans aucun mois.",
    check: "Un programme qui a raison neuf fois sur dix se trompe une fois : ouvrez la preuve avant de publier.",
    more: "Toutes les mesures",
  },
  correct: {
    title: "Corriger ce qui est faux",
    how: "Dans un article, « Une erreur ? » figure à côté de chaque valeur là où vous pouvez la corriger, sur la machine qui garde ces archives. Avant toute écriture, vous voyez combien d’articles seront changés ; la correction garde votre nom et le jour, tient après chaque importation et peut être annulée.",
    others: "Si vous ne le voyez pas, dites-le à qui garde ces archives.",
  },
  keep: {
    title: "Citer, garder, suivre, emporter",
    cite: "Citer : chaque article a une adresse permanente et, sous son texte, une référence en BibTeX, RIS, CSL-JSON ou texte simple. Un titre qui n’est pas celui de la source est entre crochets.",
    keep: "Garder : cochez des résultats, ou ouvrez un article, et mettez-les dans une liste de lecture, avec des remarques.",
    follow:
      "Suivre : sous les résultats se trouvent les flux de toute recherche et « Enregistrer cette recherche », qui dit ensuite ce qui est nouveau.",
    export:
      "Emporter : sous les résultats, la totalité en tableau, pour un logiciel de références, en texte ou en archive web, avec un reçu de la façon dont elle a été trouvée.",
    programs: "Les programmes peuvent demander tout cela aussi.",
  },
  keys: {
    title: "Touches",
    box: { key: "/", does: "vers le champ de recherche" },
    next: { key: "n", does: "vers l’occurrence suivante dans un article" },
    previous: { key: "Maj-N", does: "vers la précédente" },
  },
  tour: {
    title: "Première visite ? Quatre choses à savoir",
    search: "Tapez ce que vous voulez",
    isSearch: "Des mots, un nom ou un pays ; le champ propose qui et quoi ces archives connaissent.",
    narrow: "Affinez",
    isNarrow: "À côté des résultats : personnes, pays, médias, dates, avec le nombre exact qu’un clic trouve.",
    check: "Demandez pourquoi",
    isCheck: "Chaque nom dans un article ouvre les phrases où il a été trouvé.",
    take: "Emportez-le",
    isTake: "L’adresse garde la recherche. Envoyez-la, suivez-la, citez un article, emportez tout.",
    more: "Comment chercher",
    hide: "Masquer",
    show: "Revoir cette visite sur la page d’accueil",
  },
});
