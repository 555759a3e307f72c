import type { Article } from "../article/article.ts";

/** Fewer letters tell too little: a headline, a table, a note. */
const LEAST = 300;

/** How much of an English text its commonest words are at least. */
const SHARE = 0.1;

const COMMONEST: ReadonlySet<string> = new Set(
  "the of and to in a is was for on that by with from at as it said he his be are has had were will an its which or not but they this have been after who".split(
    " ",
  ),
);

/**
 * The language whose rules an article is read by, without its region. Where none is known it is English, save for a running
 * text that has none of English's commonest words: that is `und`, a language that cannot be told.
 */
export function readAs({ language, body }: Pick<Article, "language" | "body">): string {
  if (language !== null) return language.split("-")[0]!.toLowerCase();
  const start = body.slice(0, 4 * LEAST);
  const words = start.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const common = words.filter((word) => COMMONEST.has(word.toLowerCase())).length;
  const figures = start.match(/\p{Nd}/gu)?.length ?? 0;
  return letters >= LEAST && figures < letters / 10 && common < SHARE * words.length ? "und" : "en";
}
