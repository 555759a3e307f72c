import type { Article } from "../article/article.ts";
import { dayOf } from "../article/dates/suspicion.ts";
import { renormalize } from "../article/normalize.ts";
import { normalText } from "../article/text/mapped-text.ts";
import { extract } from "../facets/extract.ts";
import type { Line, LineOf } from "./line.ts";

/** The longest beginning of a stretch that a line keeps, in UTF-16 units. */
const KEPT = 100;

/** The words with which a stretch of an article's text begins, as a line about it keeps them; empty where it holds none. */
export function wordsAt({ raw }: Pick<Article, "raw">, { start, end }: { start: number; end: number }): string {
  return normalText(raw.text, { start, end: Math.min(end, raw.text.length) })
    .replace(/\s+/g, " ")
    .slice(0, KEPT)
    .trim();
}

/**
 * Tells what stretches of an article lines in force, in their order, say to be of another kind. A line holds while the words
 * stand there that it was written about: a source may send its text anew, and offsets say nothing of that.
 */
export function zonesSaid(lines: readonly Line[]): (article: Article) => NonNullable<Article["rezoned"]> {
  const zoning = lines.filter((line): line is LineOf<"article"> => line.act === "article" && line.zone !== undefined);
  const ofArticle = Map.groupBy(zoning, ({ article }) => article);
  return (article) =>
    (ofArticle.get(article.id) ?? []).flatMap(({ zone, forms: [words] = [] }) =>
      zone && (words === undefined || wordsAt(article, zone) === words) ? [zone] : [],
    );
}

/** An article read again from its text, with stretches of it of the kinds that people say. */
export function rezoned(article: Article, stretches: NonNullable<Article["rezoned"]>): Article {
  const { rezoned: _, ...rest } = article;
  const asSaid = stretches.length > 0 ? { ...rest, rezoned: stretches } : rest;
  return extract(renormalize(asSaid, dayOf(new Date())), null);
}
