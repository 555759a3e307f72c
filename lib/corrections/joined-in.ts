import type { Article } from "../article/article.ts";
import { normalText } from "../article/text/mapped-text.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import type { LineOf } from "./line.ts";

/**
 * Whether an article is otherwise by a line that two are one person: it shows one of them, `shown` by id, and names the other
 * by the very name that the line has. Of a name that either may have borne before nothing is said.
 */
export function isJoinedIn(article: Article, { people }: LineOf<"same">, shown: string | undefined): boolean {
  const person = article.facets.people.find(({ id }) => id === shown);
  if (!person) return false;
  const others = people.filter((id) => id !== person.id);
  return person.mentions.some(({ field, start, end }) =>
    others.includes(nameShape(normalText(article.raw[field] ?? "", { start, end })).key),
  );
}
