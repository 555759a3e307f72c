import type { Counted } from "../../../lib/engine/embedded/counting/count.ts";
import type { Expression } from "../../../lib/engine/port/expression.ts";
import { firstValues } from "../../../lib/engine/value-page.ts";
import { snippet } from "../../../lib/engine/words/highlight.ts";
import { FACETS } from "../../../lib/facets/facet-names.ts";
import type { Texts } from "./texts.ts";

/** Makes what a page needs beside the articles: the facets' lists, and the snippets of twenty hits. Texts that were shown once are in memory. */
export function openAnswered(texts: Texts): (counted: Counted, text: Expression) => number {
  const bodies = new Map<number, string>();
  const bodyOf = (seq: number) => {
    const body = bodies.get(seq) ?? texts(seq).body;
    bodies.set(seq, body);
    return body;
  };
  return ({ articles, values }, text) => {
    let made = 0;
    for (const { key } of FACETS) made += firstValues(values(key)).length;
    for (const seq of articles.slice(0, 20)) made += snippet(bodyOf(seq), text).length;
    return made > 0 ? articles.length : 0;
  };
}
