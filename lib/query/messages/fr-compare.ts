import type { compareWords as English } from "./en-compare.ts";
import { rich } from "./rich.ts";

/** What is said where searches are compared over time, in French. */
export const compareWords: typeof English = (number, percent) => ({
  title: "Comparer des recherches dans le temps",
  titleOf: (searches) => searches.join(" · "),
  intro:
    "Jusqu’à cinq recherches, chacune écrite comme vous la taperiez : mots, « expressions », person:, country:, outlet:, etc.",
  search: (place) => `Recherche ${number(place)}`,
  compare: "Comparer",
  figures: "Ce qui est affiché",
  counts: "Nombres d’articles",
  shares: "Parts de tous les articles de la période",
  chart: "Articles dans le temps, une courbe par recherche",
  highest: (value) => `Maximum : ${value}`,
  point: (search, time, value) => `${search}, ${time} : ${value}`,
  share: (value) => `${percent(value)} %`,
  table: "Les mêmes chiffres en tableau",
  time: "Période",
  everything: "Tous les articles",
  total: "En tout",
  none: "Rien n’est daté de cette période.",
  nothing: (search) => rich`Aucun article ne correspond à ${search}.`,
  caveat: (fewest, most) =>
    `Les archives ne sont pas également fournies à toutes les époques : de ${fewest} à ${most} articles. Là où une courbe monte, ce sont peut-être les archives qui ont grossi ; les parts le montrent moins. Les articles sans date, ou sans date assez précise, ne figurent dans aucune colonne.`,
  fromSearch: "Comparer dans le temps",
});
