import type { DossierFacet } from "../dossier/dossier-facets.ts";
import type { dossierWords as English, Extent } from "./en-dossier.ts";
import { french } from "./fr-formats.ts";
import { rich } from "./rich.ts";

const KINDS: Readonly<Record<DossierFacet, string>> = { people: "Personne", countries: "Pays", outlets: "Média" };

/** “All” before a facet, by its gender. */
const EVERY = { people: "Toutes les", countries: "Tous les", outlets: "Tous les", languages: "Toutes les" };

/** What is said on the page of a person, a country or an outlet, in French. */
export const dossierWords: typeof English = ({ number, or, facet }) => {
  const { plural, on, from, to } = french;
  const word = (count: number) => plural(count, "article", "articles");
  const articles = (count: number) => `${number(count)} ${word(count)}`;
  const theRead = (read: number) => (read === 1 ? "le seul article lu" : `les ${articles(read)} lus`);
  const inRead = (count: number, { read, of }: Extent) => {
    if (read >= of) return articles(count);
    return read === 1 ? theRead(read) : `${number(count)} des ${articles(read)} lus`;
  };
  return {
    kind: (of) => KINDS[of],
    link: (label) => `Fiche : ${label}`,
    total: (count, shown) => rich`${shown} ${word(count)}`,
    about: (of, shown) => rich`${shown} principalement sur ${of === "people" ? "cette personne" : "ce pays"}`,
    cited: (shown, count) => rich`cité dans ${shown} ${word(count)}`,
    undated: (shown) => rich`${shown} sans date`,
    first: (shown) => rich`Premier : ${shown}`,
    latest: (shown) => rich`Dernier : ${shown}`,
    several: "Les articles où figure ce nom parlent peut-être de plusieurs personnes, impossibles à distinguer.",
    unresolved: "Un nom de famille seul : rien dans ces articles ne dit qui il désigne.",
    mayBe: (people, { read, of }) =>
      read >= of
        ? rich`Il peut s’agir de ${or(people)}.`
        : rich`D’après ${theRead(read)} sur ${number(of)}, il peut s’agir de ${or(people)}.`,
    read: ({ read, of }) =>
      read >= of
        ? `D’après ${of === 1 ? "le seul article" : `les ${articles(of)}`}.`
        : `Seulement ${number(read)} des ${articles(of)}, de toutes les époques, ${plural(read, "a été lu", "ont été lus")} pour ces phrases et ces mots.`,
    called: "Comment les textes l’appellent, et quand",
    calledIn: (count, when, extent) => {
      const span = when && (when.first === when.last ? on(when.first) : `${from(when.first)} ${to(when.last)}`);
      const then = span && (extent.read >= extent.of ? span : `trouvé ${span}`);
      return `à côté du nom dans ${inRead(count, extent)}${then ? `, ${then}` : ""}`;
    },
    sentence: ({ read, of }) =>
      read >= of ? "La première phrase" : `La première phrase ${read === 1 ? "de l’article lu" : "des articles lus"}`,
    sentenceWith: (words) => `avec « ${words} »`,
    writtenIn: (count, extent) => `dans ${inRead(count, extent)}`,
    words: (shown, count, { read, of }) =>
      read >= of
        ? rich`ces mots dans ${shown} ${word(count)}`
        : rich`ces mots dans ${shown} des ${articles(of)} en tout`,
    spellings: "Graphies du nom",
    sentences: "Ce que disent les textes",
    company: (of) => `Avec ${of === "people" ? "quelles" : "quels"} ${facet(of)}`,
    beside: "Ce qui l’accompagne",
    companyOrder: "Ordre des personnes et des pays",
    byWeight: "Par poids",
    byCount: "Par nombre",
    byWeightHint:
      "D’abord ceux que l’on trouve ensemble plus souvent que ne le voudrait le hasard (log-vraisemblance).",
    name: "Nom",
    together: "Ensemble",
    all: "En tout",
    more: (count) => `${number(count)} de plus`,
    outlets: (of) => (of === "people" ? "Les médias qui parlent de cette personne" : "Les médias qui en parlent"),
    languages: "Langues",
    everyone: (of) => `${EVERY[of]} ${facet(of)} de ces articles`,
    correct: "Une erreur ?",
    history: "Ce qui a été corrigé",
    wholeHistory: (lines) => (lines === 1 ? "La correction" : `Les ${number(lines)} corrections`),
    none: (of, name) =>
      of === "people"
        ? `Aucun article de ces archives ne nomme « ${name} ».`
        : of === "countries"
          ? `Aucun article de ces archives ne mentionne ce pays : ${name}.`
          : `Aucun article de ces archives ne vient de « ${name} ».`,
    hidden: (name) => `${name} n’est pas affiché`,
    hiddenWhy:
      "Les archives connaissent ce nom, mais aucun article n’en fait une personne : une correction l’a écarté, ou les articles qui le nommaient ont disparu.",
    hiddenBy: "Ce qui a été déclaré n’être pas une personne",
    look: (link) => rich`Voir ${link}.`,
    lookIn: (of) => `${EVERY[of].toLowerCase()} ${facet(of)} des archives`,
  };
};
