import type { Article } from "../../article/article.ts";
import { normalText } from "../../article/text/mapped-text.ts";
import type { Zone } from "../../article/zones/zone.ts";
import type { Expression } from "../../engine/port/expression.ts";
import { highlight } from "../../engine/words/highlight.ts";

/** The first part of an article, from 1, in whose text a search's words stand; 1 where they stand in none. */
export function partWithMatch({ raw }: Article, parts: readonly (readonly Zone[])[], searched: Expression): number {
  if (parts.length === 1) return 1;
  const isMatch = (zone: Zone) =>
    zone.aside === undefined &&
    zone.kind !== "headline" &&
    highlight(normalText(raw[zone.field] ?? "", zone), searched).some(({ match }) => match);
  return Math.max(1, parts.findIndex((zones) => zones.some(isMatch)) + 1);
}
