import type { Article, Mention } from "../../article/article.ts";
import { wordsIn } from "../../article/text/readable.ts";
import type { Segment } from "../../engine/port/results.ts";
import { foldedWords } from "../../engine/words/words.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { officePhrases } from "../../facets/registry/lone/office-phrase.ts";
import { dayOf } from "./dated.ts";
import { type Quote, quoteOf } from "./quote.ts";
import type { ReadArticle } from "./read-articles.ts";

/** Sentences that are shown. */
const MOST = 6;

/** Of each article the first mentions are weighed; of all articles so many sentences are read. */
const [FIRST, READ] = [3, 40];

/** Shorter is a heading or a line of a list, longer is not read at a glance; in UTF-16 units. */
const [SHORT, LONG] = [50, 320];

interface Weighed {
  readonly article: Article;
  readonly mention: Mention;
  readonly family: string | null;
  readonly score: number;
}

/**
 * The sentences of articles that tell most of a value, in order of time: of articles that name it often, where it is brought in
 * by name and office, with others named beside it. One an article and a family, and from as many different years as there are.
 */
export function tellingSentences(read: readonly ReadArticle[], facet: FacetKey): Quote[] {
  const weighed = read.flatMap((one) => weigh(one, facet)).sort((a, b) => b.score - a.score);
  const sentences = weighed.slice(0, READ).map((one) => {
    const quote = quoteOf(one.article, one.mention);
    return { ...one, quote, score: one.score + shape(quote.segments) };
  });
  const chosen: (typeof sentences)[number][] = [];
  const said = new Set<string>();
  for (let left = sentences; left.length > 0 && chosen.length < MOST; ) {
    const years = chosen.map(({ article }) => yearOf(article));
    const worth = ({ article, score }: Weighed) => score - 2 * years.filter((year) => year === yearOf(article)).length;
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    const text = foldedWords(best.quote.segments.map((segment) => segment.text).join(""));
    if (!said.has(text)) chosen.push(best);
    said.add(text);
    left = left.filter(
      ({ article, family }) => article.id !== best.article.id && (family === null || family !== best.family),
    );
  }
  const day = (quote: Quote) => dayOf(quote) ?? "~";
  return chosen.map(({ quote }) => quote).sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function weigh({ article, value, family }: ReadArticle, facet: FacetKey): Weighed[] {
  const often = Math.log2(1 + Math.min(value.mentions.length, 15));
  const names = [...article.facets.people, ...article.facets.countries].flatMap(({ mentions }) => mentions);
  return value.mentions
    .filter(({ field }) => field === "text")
    .slice(0, FIRST)
    .map((mention) => {
      const { text, from, to } = wordsIn(article.raw[mention.field] ?? "", mention.start, mention.end);
      const isFull = foldedWords(text.slice(from, to)) === foldedWords(value.label);
      const hasOffice = facet === "people" && officePhrases(text, from, to).length > 0;
      const beside = names.filter(({ field, start }) => field === "text" && Math.abs(start - mention.start) < LONG / 2);
      const score = often + (isFull ? 1 : 0) + (hasOffice ? 2 : 0) + Math.min(2, (beside.length - 1) / 2);
      // A country by its name, not by a town of it.
      const byName = facet === "countries" && mention.reason === "name" ? 2 : 0;
      return { article, mention, family, score: score + byName + (value.about ? 1 : 0) };
    });
}

/** What a sentence is worth by its form. */
function shape(segments: readonly Segment[]): number {
  const text = segments.map((segment) => segment.text).join("");
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters === letters.toUpperCase() && /\p{Lu}/u.test(letters)) return -4;
  if (text.length < SHORT) return -4;
  return text.length > LONG || text.includes("…") ? -1 : 1;
}

const yearOf = (article: Article): string => dayOf(article)?.slice(0, 4) ?? "";
