import type { Article } from "../../article/article.ts";
import type { FacetKey } from "../../facets/facet-names.ts";

/** Which form corrects a value of an article, as its address says it: authors and language are set as a whole. */
export function formOfValue(
  { id, authors, language }: Article,
  facet: FacetKey,
  value: string,
): Readonly<Record<string, string>> {
  if (facet === "authors") return { article: id, what: "set authors", text: authors.join("; ") };
  if (facet === "languages") return { article: id, what: "set language", text: language ?? "" };
  return { article: id, facet, value };
}
