// The words of the interface in French, a group for each part of the page: a table, hence its length. Spaces that no line
// may break at stand as they are: narrow ones within « » and before ; ! ? %, wide ones before a colon.

import type { PublishedAt } from "../../article/article.ts";
import { countryLabels } from "../../facets/countries/country-labels.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { languageNames } from "../../facets/language-label.ts";
import type { FieldOrigin } from "../../source/record.ts";
import type { Condition } from "../address/chips.ts";
import type { FilterName } from "../address/filter-name.ts";
import type { Fault } from "../address/problem.ts";
import type { Refused } from "../address/refused.ts";
import type { Unread } from "../address/unread.ts";
import type { CopyRelations } from "../article/copy-relations.ts";
import type { Order } from "../article/order-of.ts";
import { asTyped } from "../article/value-reading.ts";
import type { VersionRelation } from "../article/version-relation.ts";
import type { Corrected } from "../citation/csl.ts";
import type { en as English } from "./en.ts";
import { frenchAccounts } from "./fr-accounts.ts";
import { alertWords } from "./fr-alerts.ts";
import { apiWords } from "./fr-api.ts";
import { compareWords } from "./fr-compare.ts";
import { ZONES } from "./fr-correction-line.ts";
import { correctionWords } from "./fr-corrections.ts";
import { dossierWords } from "./fr-dossier.ts";
import { engineWords } from "./fr-engine.ts";
import { exportWords } from "./fr-exports.ts";
import { fetchWords } from "./fr-fetch.ts";
import { followWords } from "./fr-follow.ts";
import { french } from "./fr-formats.ts";
import { frontWords } from "./fr-front.ts";
import { helpWords } from "./fr-help.ts";
import { listWords } from "./fr-lists.ts";
import { operationWords } from "./fr-operation.ts";
import { savedWords } from "./fr-saved.ts";
import { viewWords } from "./fr-views.ts";
import { type Rich, rich } from "./rich.ts";
import { valueLabels } from "./value-label.ts";

const { tag, number, percent, date, shortDate, month, dayOfYear, and, or, plural, on } = french;

const unresolved = (name: string) => `${name} (non identifié)`;
const value = valueLabels(countryLabels.fr, languageNames("fr", "Langue inconnue"), unresolved);

/** A facet as a heading, as one beside an article, and inside a sentence, with its gender. */
interface FacetWords {
  readonly title: string;
  readonly ofOne: string;
  readonly inside: string;
  readonly feminine: boolean;
}

const FACETS: Readonly<Record<FacetKey, FacetWords>> = {
  people: { title: "Personnes", ofOne: "Personnes", inside: "personnes", feminine: true },
  countries: { title: "Pays", ofOne: "Pays", inside: "pays", feminine: false },
  outlets: { title: "Médias", ofOne: "Média", inside: "médias", feminine: false },
  cited: { title: "Médias cités", ofOne: "Médias cités", inside: "médias cités", feminine: false },
  authors: { title: "Auteurs", ofOne: "Auteurs", inside: "auteurs", feminine: false },
  languages: { title: "Langues", ofOne: "Langue", inside: "langues", feminine: true },
  collections: { title: "Collections", ofOne: "Collection", inside: "collections", feminine: true },
};

const word = (count: number) => plural(count, "article", "articles");
const articles = (count: number) => `${number(count)} ${word(count)}`;
const withoutArticle = (years: number) => plural(years, "année sans article", "années sans article");
const listed = (names: readonly string[]) => and(names).join("");

function span(from: string | null, to: string | null): string {
  if (from === null) return to === null ? "Toutes les dates" : french.until(to);
  if (from === to) return date(from);
  return to === null ? french.since(from) : `${french.from(from)} ${french.to(to)}`;
}

/** Since when articles came: a day, or so many days back. */
function since(added: string): string {
  const [, days] = /^(\d+)d$/.exec(added) ?? [];
  if (days === undefined) return french.since(added);
  return days === "1" ? "depuis hier" : `dans les ${number(Number(days))} derniers jours`;
}

const DATES = { undated: "sans date", suspicious: "douteuse" };

function condition(of: Condition): string {
  switch (of.kind) {
    case "include":
      return `${FACETS[of.facet].title}${of.all ? " (à la fois)" : ""} : ${value(of.facet, of.value)}`;
    case "exclude":
      return `${FACETS[of.facet].title} : sauf ${value(of.facet, of.value)}`;
    case "about":
      return `${FACETS[of.facet].title} au cœur de l’article`;
    case "span":
      return `Date : ${span(of.from, of.to)}`;
    case "date":
      return `Date : ${DATES[of.date]}`;
    case "added":
      return `Ajouté ${since(of.since)}`;
    case "list":
      return `Liste : ${of.excluded ? "sauf " : ""}${of.name}`;
    case "copies":
      return "Toutes les reprises";
  }
}

/** Where on a page something stands. */
const ORIGINS = {
  "json-ld": "les données de sa page (JSON-LD)",
  "meta-tag": "une balise meta de sa page",
  microdata: "les microdonnées de sa page",
  "time-element": "un élément time de sa page",
  heading: "le titre affiché de sa page",
  "title-element": "le titre de sa page",
  "page-line": "une ligne de sa page",
} satisfies Readonly<Record<FieldOrigin, string>>;

/** What is wrong with a parameter, after its name; true where it is mended and where it is refused. */
function fault(of: Fault): string {
  switch (of.code) {
    case "tooLong":
      return `dépasse ${number(of.most)} caractères`;
    case "tooManyTerms":
      return `contient plus de ${number(of.most)} mots et valeurs, le maximum que ce site cherche à la fois`;
    case "tooManyValues":
      return `contient des valeurs trop longues ou plus de ${number(of.most)} valeurs`;
    case "noWord":
      return "ne contient ni lettre ni chiffre à chercher";
    case "noFacet":
      return `vaut ${quoted(of.given)}, qui ne désigne aucune facette`;
    case "noId":
      return `contient ${quoted(of.given)}, qui ne peut être l’identifiant d’aucun article`;
    case "noFlag":
      return `vaut ${quoted(of.given)} ; seul 1 est possible`;
    case "noDay":
      return `vaut ${quoted(of.given)}, qui n’est pas un jour du calendrier de la forme AAAA, AAAA-MM ou AAAA-MM-JJ`;
    case "noSince":
      return `vaut ${quoted(of.given)}, qui n’est ni un jour de la forme AAAA-MM-JJ, ni un nombre de jours en arrière, comme 7d`;
    case "noPage":
      return `vaut ${quoted(of.given)}, qui n’est pas un nombre à partir de 1`;
    case "noSize":
      return `vaut ${quoted(of.given)}, qui n’est pas un nombre de ${of.least} à ${of.most}`;
    case "noCursor":
      return `vaut ${quoted(of.given)}, qu’aucune réponse n’a donné comme curseur`;
    case "lostCursor":
      return "désigne la suite d’un article que la recherche ne trouve plus ; recommencez sans ce curseur";
    case "besideCursor":
      return "ne peut accompagner un curseur";
    case "missing":
      return "manque";
    case "noChoice":
      return `vaut ${quoted(of.given)} ; sont possibles : ${of.choices.join(", ")}`;
    case "repeated":
      return `est donné plus d’une fois, d’abord comme ${quoted(of.given)}`;
    case "exchanged":
      return "est un jour postérieur à to";
    case "unknown":
      if (of.nearest !== null) return `n’est pas un paramètre ici ; le plus proche est ${of.nearest}`;
      return `n’est pas un paramètre ici ; ${of.takes.length > 0 ? `il y a ${of.takes.join(", ")}` : "aucun n’est admis"}`;
  }
}

function unread(of: Unread): string {
  switch (of.code) {
    case "noValue":
      return `Aucun article n’a « ${of.given} » parmi ses ${FACETS[of.facet].inside}.`;
    case "noDay":
      return `« ${of.given} » ne contient pas de jour du calendrier de la forme AAAA, AAAA-MM ou AAAA-MM-JJ ; ce sont les mots qui sont cherchés.`;
    case "noList":
      return `Il n’y a pas de liste de lecture « ${of.given} ».`;
    case "unknownMark":
      return `« ${of.given} » n’est ici ni un opérateur ni un champ ; ce sont les mots qui sont cherchés.`;
    case "leftOut":
      return `« ${of.given} » n’est pas ici un opérateur ; il est ignoré.`;
    case "looseNear":
      return `« ${of.given} » ne se trouve pas entre deux mots ou expressions ; il est ignoré, et ce qui l’entoure est cherché séparément.`;
    case "tooFar":
      return `« ${of.given} » demande plus que les ${number(of.most)} mots d’écart possibles ; ${number(of.most)} sont retenus.`;
    case "noWildcard":
      return `Dans « ${of.given} », « * » et « ? » ne remplacent rien et sont ignorés : ils comptent après deux lettres au moins, dans un mot isolé, et ni dans une expression ni à côté d’un opérateur de proximité.`;
    case "lastPage":
      return `Il n’y a pas de page ${number(of.given)} : la dernière, ${number(of.pages)}, est affichée.`;
  }
}

const quoted = (given: string) => JSON.stringify(given);

/** What a page or the command line then does. */
const INSTEAD: Readonly<Record<Fault["code"], string>> = {
  tooLong: "le reste est ignoré",
  tooManyTerms: "le reste est ignoré",
  tooManyValues: "elles sont ignorées",
  noWord: "il est ignoré",
  noFacet: "il est ignoré",
  noId: "il est ignoré",
  noFlag: "il est ignoré",
  noDay: "il est ignoré",
  noSince: "il est ignoré",
  noPage: "la première page est affichée",
  noSize: "le plus proche est retenu",
  noCursor: "il est ignoré",
  lostCursor: "il est ignoré",
  besideCursor: "il est ignoré",
  missing: "rien n’est affiché",
  noChoice: "il est ignoré",
  repeated: "la première valeur est retenue",
  exchanged: "les deux sont échangés",
  unknown: "il est ignoré",
};

/** What is no facet, inside a sentence. */
const FILTER = { about: "sujet de l’article", date: "date", list: "liste de lecture" };

function filters(names: readonly FilterName[]): string {
  const inside = names.map((name) =>
    name === "about" || name === "date" || name === "list" ? FILTER[name] : FACETS[name].inside,
  );
  return `${names.length === 1 ? "le filtre" : "les filtres"} : ${listed(inside)}`;
}

function refused(why: Refused): string {
  switch (why.code) {
    case "method":
      return `${why.method} n’est pas accepté ici.`;
    case "rate":
      return `Une même adresse reçoit ${number(why.most)} réponses par minute. Réessayez dans ${why.seconds} s.`;
    case "large":
      return `Un formulaire peut avoir ${number(why.most)} octets, et celui-ci est plus long. Raccourcissez ce que vous avez écrit, puis renvoyez-le.`;
    case "accountRate":
      return `Un même compte reçoit ${number(why.most)} réponses par minute. Réessayez dans ${why.seconds} s.`;
    case "signIn":
      return "C’est réservé aux personnes connectées.";
    case "role":
      return "Votre compte peut lire ces archives, mais ne peut pas faire cela.";
    case "host":
      return "L’en-tête Host ne désigne aucun hôte.";
    case "otherHost":
      return "Ce site n’est pas connu sous le nom par lequel on l’a demandé. Qui l’exploite peut ajouter ce nom à ses réglages.";
    case "webSocket":
      return "Aucune adresse de ce site ne parle WebSocket.";
    case "expect":
      return "Ce que demande l’en-tête Expect ne se fait pas ici.";
    case "address":
      return "L’adresse est mal formée.";
    case "malformed":
      return "La requête est mal formée.";
    case "noHttp":
      return "Ceci n’est pas une requête HTTP lisible.";
    case "tunnel":
      return "Aucun tunnel n’est ouvert ici.";
    case "metrics":
      return "Les chiffres de marche de ce site ne sont donnés qu’à cette machine, ou avec la clé que nomment les réglages du site.";
    case "failed":
      return "Quelque chose a échoué ici. Rien n’est perdu dans les archives.";
  }
}

function versions(count: number, order: Order): string {
  if (count > 1)
    return `${number(count)} ${order === null ? "autres versions" : order === "earlier" ? "versions antérieures" : "versions ultérieures"}`;
  if (order === null) return "une autre version";
  return order === "earlier" ? "une version antérieure" : "une version ultérieure";
}

function copiesTitle({ outlets, versions: own, unknown }: CopyRelations): string {
  const parts = [
    outlets > 0 &&
      (outlets === 1 ? "publié aussi par un autre média" : `publié aussi par ${number(outlets)} autres médias`),
    own && `${versions(own.count, own.order)} de ${own.by}`,
    unknown > 0 && (unknown === 1 ? "une autre reprise" : `${number(unknown)} autres reprises`),
  ];
  const title = parts.filter((part) => part).join(" ; ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What is folded under a hit, since it was found as well. */
function folded(versions: number, flashes: number): string {
  const parts = [
    versions > 0 && `${number(versions)} ${plural(versions, "autre version", "autres versions")}`,
    flashes > 0 && `${number(flashes)} ${plural(flashes, "dépêche-titre préalable", "dépêches-titres préalables")}`,
  ];
  return `${listed(parts.filter((part) => part !== false))}, ${plural(versions + flashes, "trouvée", "trouvées")} aussi`;
}

const VERSION: Readonly<Record<VersionRelation, string>> = {
  corrects: "corrige celui-ci",
  corrected: "corrigé par celui-ci",
  alsoIn: "également dans ce média",
  earlier: "antérieure",
  later: "ultérieure",
  other: "autre version",
};

const CONFIDENCE: Readonly<Record<PublishedAt["confidence"], string>> = {
  high: "confiance élevée",
  medium: "confiance moyenne",
  low: "confiance faible",
};

const CORRECTED: Readonly<Record<Corrected, string>> = {
  headline: "titre",
  date: "date",
  outlet: "média",
  authors: "auteurs",
};

export const fr: typeof English = {
  tag,
  number,
  percent,
  date,
  shortDate,
  month,
  dayOfYear,
  locale: "fr",
  value,

  site: {
    title: "Dateline, archives de presse",
    titleOf: (page) => `${page} · Dateline`,
    name: "Dateline",
    description: "Des archives de presse dont les personnes, les pays, les médias et les dates se vérifient.",
    skip: "Aller au contenu",
    skipToResults: "Aller aux résultats",
    navigation: "Site",
    about: "À propos de ces archives",
    help: "Comment chercher",
    languages: "Langue de l’interface",
    warning:
      "Personnes, pays et médias sont repérés par un programme, phrase à l’appui. Il peut se tromper : vérifiez avant de publier.",
    keys: (box) => rich`${box} mène à la recherche, n et Maj-N à l’occurrence suivante et à la précédente`,
    printed: (address, day) => `${address}, imprimé ${on(day)}`,
  },

  box: {
    label: "Rechercher dans les archives",
    placeholder: 'Mots, "une expression exacte", -sans',
    search: "Rechercher",
    suggestions: "Suggestions",
    kinds: {
      people: "personne",
      countries: "pays",
      outlets: "média",
      cited: "média cité",
      authors: "auteur",
      languages: "langue",
      collections: "collection",
      headline: "article",
    },
  },

  help: helpWords({ number, percent }),

  search: {
    title: "Recherche",
    heading: "Rechercher dans les archives",
    samples: (command) =>
      rich`Voici des articles d’exemple, sur des faits réels, attribués à des médias inventés. Ils céderont la place aux vôtres avec ${command}.`,
    results: "Résultats",
    pane: "Dates et plus",
    total: (total, shown) => rich`${shown} ${word(total)}`,
    fresh: { one: "Un nouveau depuis votre dernière visite", other: "# nouveaux depuis votre dernière visite" },
    printed: (parameters) => `Dateline, /search?${parameters}`,
    wider: "Élargir la recherche",
    widerBy: (word) => `ou ${word}`,
    order: "Ordre",
    orders: {
      relevance: "Pertinence",
      newest: "Plus récents",
      oldest: "Plus anciens",
      added: "Derniers ajoutés",
    },
  },

  follow: followWords(and),

  exports: exportWords,

  problem: {
    refused: fault,
    mended: (of) => `${fault(of)} ; ${INSTEAD[of.code]}`,
    address: "Comment cette adresse a été lue",
    unknown: (name, meant) =>
      meant === null
        ? rich`Aucune page ne lit ${name}, que contient cette adresse : il est ignoré.`
        : rich`Aucune page ne lit ${name}, que contient cette adresse : il est ignoré. Vouliez-vous dire ${meant} ?`,
  },

  howRead: {
    title: "Comment cette recherche a été lue",
    repair: (articles, found, typed, read) =>
      rich`Aucun article n’a ${
        articles === 0 ? "" : `tous ces mots, ${number(articles)} ${plural(articles, "contient", "contiennent")} `
      }« ${typed} » ; ${found > 0 ? "résultats pour" : "recherche de"} : ${read}.`,
    meant: (query) => rich`Vouliez-vous dire ${query} ?`,
    better: (query, total) => rich`Vouliez-vous dire ${query} ? ${articles(total)}.`,
    others: (typed, values) => rich`« ${typed} » peut aussi être ${or(values)}.`,
    reading: (reading) =>
      `« ${asTyped(reading)} » est lu comme ${value(reading.facet, reading)}${
        reading.by === "words" ? ", la valeur la plus fréquente dont le nom le contient" : ""
      }.`,
    unread,
    pronoun: "« us » est lu comme le mot anglais ; pour les États-Unis, tapez « US » ou « U.S. ».",
  },

  engine: engineWords(number),
  api: apiWords,
  corrections: correctionWords(number, date, value),
  compare: compareWords(number, percent),
  front: frontWords({ number, date, list: and }),
  dossier: dossierWords({ number, date, or, facet: (of) => FACETS[of].inside }),
  fetch: fetchWords(number),
  views: viewWords({ number, articles, and, inside: (of) => FACETS[of].inside }),
  accounts: frenchAccounts({ number, date }),
  lists: listWords({ number, date }),
  saved: savedWords({ number, date }),
  alerts: alertWords({ number }),
  operation: operationWords({ number }),

  trouble: {
    titles: {
      slow: "Les archives mettent trop de temps à répondre",
      busy: "Les archives sont surchargées en ce moment",
      down: "Les archives ne répondent pas",
      gone: "Les archives ne sont pas là",
      unreadable: "Les archives sont illisibles",
      damaged: "Cet article est endommagé",
      withheld: "On ne sait pas ce que vous pouvez lire",
      parting: "Ce que vous pouvez lire est en cours de réunion",
    },
    limits: {
      slow: (seconds) => `Sur ce site, une recherche est arrêtée après ${number(seconds)} s.`,
      busy: (waiting) => `Sur ce site, ${number(waiting)} recherches peuvent attendre à la fois.`,
    },
    advice: {
      slow: "Une importation les occupe peut-être. Une recherche de mots moins nombreux ou plus rares aboutit plus vite.",
      busy: "D’autres cherchent en même temps. Réessayez dans quelques secondes.",
      down: "Le moteur de recherche est injoignable. Rien n’est perdu dans les archives.",
      gone: "Leur fichier n’est plus à sa place. Dès qu’il y en aura un, il sera de nouveau servi.",
      unreadable:
        "Leur fichier, ou le disque qui le porte, est endommagé, ou d’une autre version. Le journal de ce site dit lequel. Dès qu’il sera lisible, il sera de nouveau servi.",
      damaged:
        "Ce que les archives en contiennent n’est pas ce qui avait été conservé ; il n’est donc pas affiché. Importer de nouveau sa source le répare ; tous les autres articles sont intacts.",
      withheld:
        "Le fichier qui dit qui peut lire quoi est illisible ; rien n’est donc affiché. Ceux qui tiennent ce site en trouvent la raison dans son journal.",
      parting: "Cela a changé à l’instant. Dès que ce sera séparé de ce que vous ne pouvez pas lire, ce sera affiché.",
    },
    again: "Réessayer",
    about: "À propos de ces archives et de leur moteur",
  },

  server: { title: "Cette requête ne peut recevoir de réponse", detail: refused },

  failed: { title: "Cette page n’a pas pu être établie" },

  missing: {
    title: "Rien n’est conservé à cette adresse",
    advice: (all) =>
      rich`L’article a peut-être été retiré des archives, ou l’adresse a été tronquée. Cherchez ci-dessus, ou voyez ${all}.`,
    all: "tous les articles",
  },

  pages: {
    title: "Pages",
    previous: "← Précédente",
    next: "Suivante →",
    first: "Première",
    last: "Dernière",
    at: (page, pages) => `Page ${number(page)}${pages === null ? "" : ` sur ${number(pages)}`}`,
    jump: "Aller à la page",
    go: "Aller",
    size: "Résultats par page",
  },

  filters: {
    title: "Filtres",
    handle: (used) => (used > 0 ? `Filtres (${number(used)})` : "Filtres"),
    legend: (without, also) =>
      rich`Chaque nombre vaut pour la valeur seule. ${without} l’écarte ; ${also} la demande en plus de celle choisie.`,
    more: "Dates et reprises",
    oddities: {
      undated: { title: "Sans date connue", hint: "la source n’en donne pas" },
      suspicious: { title: "Date douteuse", hint: "dans l’avenir, ou d’avant les journaux" },
      copies: { title: "Afficher chaque reprise", hint: "sinon, un même texte repris est un seul résultat" },
    },
    others: (count) => `${number(count)} de plus`,
    show: (total) => `Afficher ${number(total)} ${plural(total, "résultat", "résultats")}`,
    inUse: "Filtres actifs",
    condition,
    remove: (condition) => `Retirer le filtre ${condition}`,
    clear: "Retirer tous les filtres",
  },

  facet: {
    title: (facet) => FACETS[facet].title,
    ofOne: (facet) => FACETS[facet].ofOne,
    holdCopies: "Reprises comprises ; choisissez pour les voir",
    combine: (facet) =>
      `Comment se combinent les ${FACETS[facet].inside} ${FACETS[facet].feminine ? "choisies" : "choisis"}`,
    any: "L’une ou l’autre",
    all: "Toutes à la fois",
    role: (facet) => `Ce que les ${FACETS[facet].inside} sont pour un article`,
    mentioned: "Mention",
    about: "Sujet",
    search: (facet) => `Rechercher dans ${FACETS[facet].title}`,
    find: (facet) => `Trouver parmi les ${FACETS[facet].inside}`,
    fits: { "0": "Aucun résultat", one: "Un résultat", other: "# résultats" },
    showMore: (count) => `Afficher ${number(count)} de plus`,
    showAll: (facet) => `${FACETS[facet].feminine ? "Toutes" : "Tous"} les ${FACETS[facet].inside}`,
    several: "peut-être plusieurs personnes",
    excluded: "(exclu)",
    exclude: (label) => `Exclure ${label}`,
    excludeNot: (label) => `Ne plus exclure ${label}`,
    require: (label) => `Exiger aussi ${label}`,
  },

  facetPage: {
    title: "Valeurs",
    back: "← Retour aux résultats",
    find: "Trouver",
    none: (facet, sought) => {
      const { inside, feminine } = FACETS[facet];
      if (sought) return `Rien parmi les ${inside} de ces résultats ne correspond.`;
      return `Les ${inside} de ces résultats ne sont pas ${feminine ? "connues" : "connus"}.`;
    },
    count: (values, whole) => `${whole ? "" : "Au moins "}${number(values)} dans ces résultats.`,
    order: "Ordre",
    orders: { count: "Les plus fréquents d’abord", label: "De A à Z" },
    letters: "Lettres",
  },

  dates: {
    written: { from: "AAAA", to: "AAAA-MM-JJ" },
    title: "Dates",
    trail: "Période",
    decade: (firstYear) => `${firstYear}–${Number(firstYear) + 9}`,
    span,
    chart: "Articles dans le temps",
    bar: (name, count) => `${name} : ${articles(count)}`,
    gap: (from, to, years) =>
      `${from === to ? date(from) : `${date(from)}–${date(to)}`} : ${number(years)} ${withoutArticle(years)}`,
    gaps: (count, years) =>
      `${number(count)} ${plural(count, "lacune", "lacunes")}, ${number(years)} ${withoutArticle(years)} en tout`,
    undatedToo: (count) => `+ ${number(count)} sans date`,
    inexact: (count) => `+ ${number(count)} dont la date est moins précise que ces barres`,
    drag: "Faites glisser le pointeur sur les barres pour choisir une période.",
    beside: "Avant et après",
    earlier: "Avant :",
    later: "Après :",
    list: "En liste",
    from: "De",
    to: "à",
    set: "Appliquer",
    undated: "sans date",
    remark: (remark) => `(${remark})`,
    suspicious: "date douteuse",
    year: "seule l’année est connue",
    month: "seul le mois est connu",
  },

  hit: {
    values: "Personnes et pays qui y figurent : ajouter à la recherche",
    kinds: { flash: "Titre seul", laterVersion: "Version ultérieure", machineRead: "Lu par une machine" },
    kindHints: {
      flash: "Un titre seul : la source n’a pas de texte au-dessous",
      laterVersion: "Un autre article l’a rapporté le premier ; sa page énumère les versions",
      machineRead: "Une machine a lu ce texte sur l’image de sa page : noms et nombres peuvent être faux",
    },
    passages: (count) => `${number(count)} ${plural(count, "autre passage", "autres passages")}`,
    derived: "Titre tiré du texte",
    derivedHint: "La source n’a pas donné de titre : celui-ci est tiré de son texte",
    copies: (count) => `${number(count)} ${plural(count, "reprise", "reprises")}`,
    folded,
    foundIn: (kind, words) =>
      kind === "headline" ? rich`Publié aussi sous le titre ${words}` : rich`Une reprise contient ${words}`,
  },

  nothing: {
    title: "Rien dans ces archives ne correspond.",
    nowhere: <N>(words: readonly N[]) =>
      rich<N>`Aucun article ne contient ${or(words.map((one): Rich<N> => rich`« ${one} »`))}.`,
    parts: "En renonçant à une partie de la recherche, on trouve :",
    offer: (offer, total) => rich`${offer} : ${articles(total)}`,
    country: (country, words) => rich`Le pays ${country} au lieu de « ${words} »`,
    withoutWords: (words) => rich`Sans « ${words} »`,
    onlyWords: (words) => rich`Seulement « ${words} »`,
    withoutFilters: (names) => rich`Sans ${filters(names)}`,
    onlyFilters: (names) => rich`Seulement ${filters(names)}`,
    ruledOut:
      "Plusieurs parties de la recherche s’excluent l’une l’autre. Retirez des filtres ci-dessus, ou cherchez moins de mots.",
    spelling: "Vérifiez l’orthographe, ou essayez moins de mots ou d’autres mots.",
  },

  place: {
    title: "Recherche",
    back: "Retour aux résultats",
    all: "Tous les articles",
    previous: "‹ Précédent",
    next: "Suivant ›",
    at: (place, total) => `${number(place)} sur ${number(total)}`,
  },

  article: {
    none: "Article introuvable",
    noAnswer: "Pas de réponse",
    unknownOutlet: "Média inconnu",
    matches: (count) => (count === 1 ? "1 occurrence dans ce texte" : `${number(count)} occurrences dans ce texte`),
    match: (place) => `Occurrence ${number(place)}`,
    allWith: (value) => `Tous les articles avec ${value}`,
    mark: (people, countries, outlets) => rich`Surligner ${people}, ${countries} et ${outlets}`,
    marks: { people: "personnes", countries: "pays", cited: "médias" },
    filePhoto: "Photo d’archives : prise auparavant, non pour cet article",
    derived: (method) => `La source n’a pas donné de titre. Celui-ci en est tiré : ${method}.`,
    summaryOnly: "La source donne un résumé, ou le début, de ce texte et non son intégralité.",
    machineRead: (confidence) =>
      `Une machine a lu ce texte sur l’image de sa page${confidence === null ? "" : `, sûre d’elle à ${number(Math.round(confidence * 100))} %`} : noms et nombres peuvent être faux.`,
    by: (names) => `Par ${names.join(", ")}`,
    source: "Source",
    modified: "Mis à jour",
    howDated: "D’où vient la date",
    dated: (source, confidence, written) => rich`D’après ${source}, ${CONFIDENCE[confidence]}, écrit ${written}.`,
    doubted: (reason) => `Elle est jugée douteuse : ${reason}.`,
    undated: "Rien dans la source ne dit quand cet article a paru, et aucune date n’est inventée.",
    facets: "Dans cet article",
    about: "sujet",
    valueBy: (evidence) => `d’après ${evidence}`,
    why: (mentions) => `Pourquoi ici ? ${mentions === 1 ? "1 mention" : `${number(mentions)} mentions`}`,
    foundBy: (reason) => `Indice : ${reason}`,
    moreMentions: (count) => `et ${number(count)} de plus`,
    notServed: (language) =>
      `${language === null ? "La langue de ce texte est indéterminée :" : `Ce texte est dans une langue (${language}) où`} les personnes ne sont pas recherchées. Les pays ne sont trouvés que par leur nom.`,
    unresolved,
    mayBe: (people) => rich`peut-être ${or(people)}`,
    moreLike: "Sur le même sujet",
    related: "Avec les mêmes personnes et pays",
    setAside: (parts) => `Écarté : ${parts === 1 ? "une partie" : `${number(parts)} parties`} de la source`,
    setAsidePart: (kind, reason) => `${ZONES[kind]} : ${reason}`,
  },

  codes: {
    aside: {
      furniture: "appartient à la page, non à l’article",
      disclaimer: "mention de droits ou de diffusion en bas de page",
      credit: "dit qui a rapporté ou fourni le texte",
      "sign-off": "signature d’agence",
      "repeated-paragraph": "répète un paragraphe précédent",
      "repeated-post": "répète un message placé au-dessus",
      "quoted-post": "répète un message que cite le texte",
    },
    headline: {
      title: "le titre que donne sa source",
      ...ORIGINS,
      "first-line": "sa première ligne",
      body: "les premiers mots de son texte",
      source: "les premiers mots de sa source",
      "no-words": "sa source ne contient aucun mot",
      correction: "une correction",
    },
    date: {
      metadata: "ses métadonnées",
      ...ORIGINS,
      "date-marker": "une mention de date dans son texte",
      "published-line": "une ligne qui dit quand il a paru",
      "date-alone": "une ligne qui est une date",
      dateline: "l’indication de lieu et de date en tête",
      byline: "sa signature",
      footer: "son pied de page",
      "embedded-post": "un message intégré",
      path: "son chemin",
      url: "son adresse",
      correction: "une correction",
    },
    doubt: {
      "too-old": "antérieure au premier journal",
      "in-future": "dans l’avenir",
      "epoch-zero": "le jour zéro d’un ordinateur",
    },
    outlet: {
      metadata: "ses métadonnées",
      ...ORIGINS,
      url: "son adresse",
      disclaimer: "sa mention légale",
      dateline: "l’indication de lieu et de date en tête",
      correction: "une correction",
    },
  },

  reasons: {
    titledSurname: "un nom de famille de la personne à qui l’article donne ce titre",
    surname: "un nom de famille ou une partie d’un nom que l’article donne en entier",
    capitals: "un nom en capitales que l’article écrit en toutes lettres",
    archive: "un nom de famille en capitales que les archives connaissent",
    title: "un titre qui le précède",
    before: "une fonction ou d’autres mots qui le précèdent",
    after: "un âge, une fonction ou un verbe qui le suit",
    elsewhere: "ce que l’article dit ailleurs du même nom",
    model: "un modèle entraîné sur des noms dans leurs phrases",
    form: "la forme du nom",
    givenName: "un prénom et un nom de famille en capitales",
    wellKnown: "le nom de famille d’une personne célèbre",
    loneListed: "un nom isolé qui figure dans des listes de noms",
    listed: "des mots qui figurent dans des listes de prénoms et de noms",
    country: "le nom du pays",
    sentFrom: "le lieu d’où l’article a été envoyé",
    demonym: "le nom de ses habitants",
    state: "un État, une province ou une région du pays",
    city: "une ville du pays",
    capital: "sa capitale",
    metonym: "une institution ou un lieu qui désigne son gouvernement",
    citing: "des mots de citation à côté",
    speech: "des mots qui lui font dire quelque chose",
    distinctive: "un nom que seul ce média porte",
    kind: "un mot comme journal ou agence à côté",
    full: "l’article le nomme ailleurs en entier",
    acronym: "son sigle, expliqué dans l’article",
    home: "son propre pays dans l’article",
    metadata: "les données de la source",
    address: "l’adresse de l’article",
    footer: "un pied de page de l’article",
    firstLine: "la première ligne de l’article",
  },

  copies: {
    title: copiesTitle,
    relation: ({ version, order }) =>
      version ? versions(1, order) : order === null ? "" : order === "earlier" ? "antérieur" : "ultérieur",
    same: "Identique mot pour mot.",
    changes: (places) => `Ce qui diffère : ${places === 1 ? "un endroit" : `${number(places)} endroits`}`,
    legend: (added, removed) => rich`${added} : là-bas seulement. ${removed} : ici seulement.`,
    added: "Souligné",
    removed: "Barré",
  },

  versions: {
    title: (count) => (count === 1 ? "Autre version" : "Autres versions"),
    relation: (relation) => VERSION[relation],
  },

  cite: {
    above: "Citer",
    quoted: (title) => `« ${title} »`,
    corrected: (what) => `corrigé dans ces archives : ${listed(what.map((part) => CORRECTED[part]))}`,
    accessed: (day) => `consulté le ${date(day)}`,
    title: "Citer cet article",
    copy: "Copier",
    copied: "Copié",
    selected: "Sélectionné : copiez-le au clavier",
    formats: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON", text: "Texte brut" },
    permanent: (address) => rich`Adresse permanente : ${address}`,
  },

  about: {
    title: "À propos de ces archives",
    samples: "Elles contiennent les articles d’exemple : des faits réels, racontés par des médias inventés.",
    size: (total, first, last) =>
      `${articles(total)}${
        first === null || last === null ? "" : first === last ? `, de ${first}` : `, de ${first} à ${last}`
      }, les reprises d’un même texte comptées une à une.`,
    method:
      "Un programme lit chaque article et y trouve personnes, pays et médias. Chaque valeur garde les phrases dont elle vient : ouvrez un article et demandez pourquoi elle s’y trouve. Le nombre placé à côté d’une valeur est celui des articles que vous obtenez en la choisissant seule parmi celles du même genre, le reste inchangé.",
    languages: (names) =>
      `Les personnes sont recherchées dans les textes en ${listed(names)}. Dans les autres langues, plutôt personne que la mauvaise personne, et les pays seulement par leur nom.`,
    contents: "Ce qu’elles contiennent",
    holds: (facet, values) => rich`${facet} : ${values}`,
    atLeast: (values) => `${number(values)} ou plus`,
    lastImport: "La dernière importation",
    noImport: "Ce site n’a aucune trace d’importations à côté de lui.",
  },

  coverage: {
    title: "Couverture par année",
    decade: "Décennie",
    year: (year, count) => `${year} : ${number(count)}`,
    none: "aucun",
    gaps: "Un point marque une année sans article : une lacune des archives, non de l’histoire.",
  },

  scores: {
    title: "Comment personnes, pays et médias sont trouvés",
    measured: (day) =>
      `Mesuré ${on(day)} sur des textes dont les bonnes réponses sont connues, en pourcentage. Un programme qui a raison neuf fois sur dix se trompe une fois : vérifiez avant de publier.`,
    what: "Ce qui est trouvé",
    precision: "Juste parmi ce qu’il nomme",
    recall: "Trouvé parmi ce qui existe",
    heading: (texts, count) => `${texts[0]!.toUpperCase()}${texts.slice(1)} (${number(count)} textes)`,
    ofLanguages: "Personnes dans des textes d’autres langues, chaque mention",
    passed: (passed, of) => `${number(passed)} sur ${number(of)}`,
    texts: {
      people: "nouvelles d’Asie, d’Afrique, du Moyen-Orient et d’Amérique latine",
      mentioned: "nouvelles locales, choisies pour leur ambiguïté",
      about: "Reuters, 1987",
      first: "Reuters, 1987, les premiers fichiers seuls",
      joins: "noms de famille isolés des premiers textes et de ceux de Reuters",
      identity: "petites archives aux noms difficiles",
      known: "phrases avec des noms que tout journal connaît",
      traps: "nos propres phrases pièges",
      own: "nos propres textes, travaillés pendant l’écriture des règles",
      languages: "nos propres brèves dans douze autres langues",
    },
    scored: {
      "people spans": "personnes, chaque mention",
      "people per article": "personnes, une fois par article",
      "countries mentioned": "pays mentionnés",
      "countries about": "pays sur lesquels porte un article",
      "other than US": "de même, hors États-Unis",
      "exact set": "articles sans pays manquant ni superflu, %",
      "indexed people found": "de même, avec celles connues par un seul nom, %",
      "indexed people visible": "personnes de l’index des bibliothécaires, par leur nom complet, %",
      "hidden ones too": "de même, avec celles connues par un seul nom",
      "lone names": "qui ils désignent, quand ils sont attribués à quelqu’un",
      archives: "archives où tous les noms sont justes",
      names: "le nom, entier et seul",
      people: "personnes",
      countries: "pays",
      outlets: "médias",
      "cited outlets": "médias cités",
      dates: "dates",
    },
  },

  lastImport: {
    at: (time) => `${date(time)} UTC`,
    unfinished: (at) => rich`${at} : en cours, ou interrompue. Ce qu’elle avait conservé jusque-là est ici.`,
    counts: (at, read, added, changed, rejected) =>
      rich`${at} : ${number(read)} ${plural(read, "article lu", "articles lus")}, dont ${number(added)} ${plural(added, "nouveau", "nouveaux")}, ${number(changed)} ${plural(changed, "modifié", "modifiés")} ; ${number(rejected)} ${plural(rejected, "enregistrement rejeté", "enregistrements rejetés")}.`,
  },
};
