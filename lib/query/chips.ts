import { FACETS } from "../facets/facets.ts";
import type { Answer } from "./answer.ts";
import { spanLabel } from "./date-trail.ts";
import { toggleExclude, toggleInclude } from "./links.ts";
import { changed, searchPath } from "./url.ts";

/** One condition of a search in words, and the search without it. */
export interface Chip {
  readonly text: string;
  readonly without: string;
}

/** Everything that narrows a search beside its words. */
export function chipsOf({ query, facets }: Answer): Chip[] {
  const chips: Chip[] = [];
  for (const { key, label } of FACETS) {
    const { include, exclude, all } = query.facets[key];
    const labelOf = (value: string) => facets[key].find((row) => row.value === value)?.label ?? value;
    const together = all ? " (all of)" : "";
    for (const value of include) {
      chips.push({ text: `${label}${together}: ${labelOf(value)}`, without: toggleInclude(query, key, value) });
    }
    for (const value of exclude)
      chips.push({ text: `${label}: not ${labelOf(value)}`, without: toggleExclude(query, key, value) });
  }
  if (query.about) chips.push({ text: "Countries it is about", without: searchPath(changed(query, { about: false })) });
  if (query.from ?? query.to) {
    chips.push({
      text: `Date: ${spanLabel(query.from, query.to)}`,
      without: searchPath(changed(query, { from: null, to: null })),
    });
  }
  if (query.date) chips.push({ text: `Date: ${query.date}`, without: searchPath(changed(query, { date: null })) });
  if (query.copies) chips.push({ text: "Copies one by one", without: searchPath(changed(query, { copies: false })) });
  return chips;
}
