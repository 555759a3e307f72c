import { dayOf, UNDATED } from "../../archive/families/family-days.ts";
import type { Kept } from "../../archive/kept.ts";
import type { Article } from "../../article/article.ts";
import { dayRange } from "../day-range.ts";
import { hitOf } from "../hit.ts";
import { ANYTHING } from "../port/expression.ts";
import { type Hit, RELATED_LIMIT } from "../port/results.ts";
import type { Holdings } from "./holdings.ts";
import { openRecurring } from "./recurring.ts";
import { termsOf } from "./terms.ts";
import { type Weighed, weightiest } from "./weightiest.ts";

/** How many of its terms speak for an article. */
const TERMS = 20;

/** Each term speaks for so many articles before its day and as many after it: a story goes on soon, and the work has a bound. */
const NEAREST = 200;

/** Less of the weight of an article's terms in common, two of twenty, is chance. */
const LEAST = 0.1;

/** What has less than so much of the score of the first is a guess beside it. */
const BESIDE = 0.5;

/** What the same day adds to a score; a distance of so many days half of that. */
const NEAR = { gain: 0.25, days: 7 };

/** Articles are read so many at a time, best first, and no more groups of them. */
const [GROUP, GROUPS] = [25, 16];

/**
 * The articles that are most like one: each of its weightiest terms speaks for the nearest that hold it, by its weight. Neither
 * its copies and versions (`kin`, itself among them), nor two versions of another; nor what has a headline that recurs.
 */
export async function moreLike(own: Kept, kin: ReadonlySet<string>, holdings: Holdings): Promise<Hit[]> {
  const published = own.article.publishedAt?.value ?? null;
  const speaking = await termsBeyond(kin, await weightiest(termsOf(own.article), holdings), published, holdings);
  const scores = new Map<string, number>();
  for (const { weight, others } of speaking) for (const id of others) scores.set(id, (scores.get(id) ?? 0) + weight);
  const least = LEAST * speaking.reduce((sum, { weight }) => sum + weight, 0);
  const order = [...scores]
    .filter(([, score]) => score >= least)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([id]) => id);
  return chosen(order, (id) => scores.get(id)!, own, holdings);
}

/** The first terms that others than an article's kin hold, too, with the nearest of these. */
async function termsBeyond(
  kin: ReadonlySet<string>,
  weighed: readonly Weighed[],
  published: string | null,
  { nearest }: Holdings,
) {
  const found: { readonly weight: number; readonly others: readonly string[] }[] = [];
  for (let from = 0; from < weighed.length && found.length < TERMS; from += TERMS) {
    const some = weighed.slice(from, from + TERMS);
    const lists = await nearest(
      some.map(({ term }) => term),
      dayRange(published).last,
      NEAREST,
    );
    some.forEach(({ weight }, at) => {
      const others = lists[at]!.filter((id) => !kin.has(id));
      if (others.length > 0) found.push({ weight, others });
    });
  }
  return found.slice(0, TERMS);
}

/** The first of some articles in the order of their scores, of those that are read together the nearer ones before others. */
async function chosen(
  order: readonly string[],
  scoreOf: (id: string) => number,
  own: Kept,
  holdings: Holdings,
): Promise<Hit[]> {
  const recurs = openRecurring(holdings);
  const families = new Set([own.family]);
  const found: Hit[] = [];
  let least = 0;
  const value = ({ article }: Kept) => scoreOf(article.id) * nearness(own.article, article);
  for (let from = 0; from < Math.min(order.length, GROUP * GROUPS); from += GROUP) {
    const group = order.slice(from, from + GROUP).filter((id) => scoreOf(id) >= least);
    if (group.length === 0) break;
    for (const kept of (await holdings.kept(group)).toSorted((a, b) => value(b) - value(a))) {
      const { article, family } = kept;
      if (scoreOf(article.id) < least || (family !== null && families.has(family))) continue;
      if (await recurs(article)) continue;
      if (found.length === 0) least = BESIDE * scoreOf(article.id);
      families.add(family);
      found.push(hitOf(kept, ANYTHING));
      if (found.length === RELATED_LIMIT) return found;
    }
  }
  return found;
}

function nearness(one: Article, other: Article): number {
  const [a, b] = [one, other].map(({ publishedAt }) => dayOf(publishedAt?.value ?? ""));
  if (a === UNDATED || b === UNDATED) return 1;
  return 1 + NEAR.gain / (1 + Math.abs(a! - b!) / NEAR.days);
}
