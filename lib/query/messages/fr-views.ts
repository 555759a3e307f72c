import type { viewWords as English } from "./en-views.ts";
import { rich } from "./rich.ts";

/** What is said of the pictures of a search, in French. */
export const viewWords: typeof English = ({ number, articles, and, inside }) => ({
  title: "Présentation",
  names: { list: "Liste", map: "Carte", network: "Réseau", timeline: "Chronologie" },
  titleOf: (search, view) => `${search} · ${view}`,
  point: (name, count) => `${name} : ${articles(count)}`,
  pointAt: (name, time, count) => `${name}, ${time} : ${articles(count)}`,
  toNumbers: "Aller aux nombres",
  none: (facet) => `Rien n’est trouvé ici parmi les ${inside(facet)}.`,
  chosenAlone: (facet) =>
    `La recherche demande l’un ou l’autre choix parmi les ${inside(facet)} : rien d’autre n’est affiché. Avec « Toutes à la fois », ou un seul choix, ce qui l’accompagne est affiché aussi.`,
  map: {
    chart: "Les pays de ces articles sur une carte",
    shades: "Articles",
    shade: (from, to) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
    numbers: (count) => (count === 1 ? "Un pays" : `${number(count)} pays`),
    signs:
      "Un cercle marque un pays trop petit pour ses contours ; bordé de tirets, un État disparu, à la place de sa capitale.",
    borders: "Contours : Natural Earth. Ils ne prennent pas parti là où un territoire est disputé.",
  },
  network: {
    chart: "Qui figure avec qui dans ces articles",
    intro: (people, countries) =>
      `${people === 1 ? "La personne la plus fréquente" : `Les ${number(people)} personnes les plus fréquentes`} ici${countries > 0 ? ` et ${number(countries)} pays` : ""}. Un trait relie les noms qui figurent dans les mêmes articles plus souvent que ne le voudrait le hasard ; plus il est épais, plus le lien est fort (log-vraisemblance).`,
    pair: (one, other, count) => `${one} et ${other} : ${articles(count)}`,
    everywhere: (names) => rich`Dans tous ces articles, et donc hors du dessin : ${and(names)}.`,
    pairs: (count) => (count === 1 ? "Une paire" : `${number(count)} paires`),
    one: "Qui",
    other: "Avec qui",
    together: "Articles avec les deux",
    noPairs: "Aucun nom ne figure avec un autre plus souvent que ne le voudrait le hasard.",
    everybody: "Tous les noms dessinés ou examinés",
  },
  timeline: {
    by: "Ventiler par",
    chart: (name) => `${name} : articles dans le temps`,
    highest: (count) => `plus haute barre : ${number(count)}`,
    scales: "Chaque ligne a sa propre échelle.",
    overlap: "Un article qui a plusieurs de ces valeurs figure sur la ligne de chacune.",
    undated: "Les articles sans date, ou sans date assez précise, ne figurent dans aucune colonne.",
    noDates: "Rien n’est daté ici.",
    all: "Tous les résultats",
  },
});
