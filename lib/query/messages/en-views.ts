import type { FacetKey } from "../../facets/facet-names.ts";
import type { View } from "../address/request.ts";
import { rich } from "./rich.ts";

interface Given {
  readonly number: (value: number) => string;
  readonly articles: (count: number) => string;
  readonly and: <N>(items: readonly N[]) => (N | string)[];
  /** A facet inside a sentence. */
  readonly inside: (facet: FacetKey) => string;
}

/** What is said of the pictures of a search, in English. */
export function viewWords({ number, articles, and, inside }: Given) {
  return {
    title: "How it is shown",
    names: { list: "List", map: "Map", network: "Network", timeline: "Timeline" } satisfies Record<View, string>,
    titleOf: (search: string, view: string) => `${search} · ${view}`,
    point: (name: string, count: number) => `${name}: ${articles(count)}`,
    pointAt: (name: string, time: string, count: number) => `${name}, ${time}: ${articles(count)}`,
    /** The way past the links of a picture. */
    toNumbers: "To the numbers",
    none: (facet: FacetKey) => `Nothing is found here among ${inside(facet)}.`,
    chosenAlone: (facet: FacetKey) =>
      `Any of several ${inside(facet)} is asked for: these alone are shown. With “all of these”, or one of them, whatever stands beside is shown.`,
    map: {
      chart: "Countries of these articles on a map",
      shades: "Articles",
      shade: (from: number, to: number) => (from === to ? number(from) : `${number(from)}–${number(to)}`),
      numbers: (count: number) => (count === 1 ? "One country" : `${number(count)} countries`),
      signs:
        "A circle is a country too small for its outline; with a dashed edge, a state that is no more, at its capital.",
      borders: "Outlines: Natural Earth. They take no side where land is disputed.",
    },
    network: {
      chart: "Who stands with whom in these articles",
      intro: (people: number, countries: number) =>
        `The ${number(people)} most frequent people here${countries > 0 ? ` and ${number(countries)} countries` : ""}. A line joins those who stand in the same articles more often than chance would have it; the thicker, the more so (log-likelihood).`,
      pair: (one: string, other: string, count: number) => `${one} and ${other}: ${articles(count)}`,
      everywhere: <N>(names: readonly N[]) => rich<N>`In all of these articles, and so not drawn: ${and(names)}.`,
      pairs: (count: number) => (count === 1 ? "One pair" : `${number(count)} pairs`),
      one: "Who",
      other: "With whom",
      together: "Articles with both",
      noPairs: "No two of them stand together more often than chance would have it.",
      everybody: "All that is drawn or was looked at",
    },
    timeline: {
      by: "Whose time",
      chart: (name: string) => `${name}: articles over time`,
      highest: (count: number) => `highest bar ${number(count)}`,
      scales: "Each row has a scale of its own.",
      overlap: "An article that has several of these stands in the row of each.",
      undated: "What has no date, or none as precise, is in no column.",
      noDates: "Nothing here is dated.",
      all: "All found",
    },
  };
}
