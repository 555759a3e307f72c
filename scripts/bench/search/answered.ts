import type { Counted } from "../../../lib/engine/embedded/counting/count.ts";
import type { Expression } from "../../../lib/engine/port/expression.ts";
import { firstValues } from "../../../lib/engine/value-page.ts";
import { snippet } from "../../../lib/engine/words/highlight.ts";
import { FACETS } from "../../../lib/facets/facet-names.ts";
import type { Text } from "./fill-archive.ts";

/** What a page needs beside the articles: the facets' lists, and the snippets of twenty hits. Articles are numbered from 1. */
export function answered(texts: readonly Text[], { articles, values }: Counted, text: Expression): number {
  let made = 0;
  for (const { key } of FACETS) made += firstValues(values(key)).length;
  for (const seq of articles.slice(0, 20)) made += snippet(texts[seq - 1]!.body, text).length;
  return made > 0 ? articles.length : 0;
}
