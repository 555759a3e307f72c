import type { Article } from "../article/article.ts";
import { holds } from "../engine/holds.ts";
import { type Expression, isAnything } from "../engine/port/expression.ts";
import { parse } from "./language/parse.ts";

/**
 * Whether an article is what a scope asks for: a query of the search language that a correction keeps. It is read as if a
 * space followed, so that its last word is whole. One that asks for nothing, such as brackets alone, is no article's.
 */
export function scopes(): (scope: string, article: Article) => boolean {
  const known = new Map<string, Expression>();
  return (scope, article) => {
    const asked = known.get(scope) ?? parse(`${scope} `);
    known.set(scope, asked);
    return !isAnything(asked) && holds(article, asked);
  };
}
