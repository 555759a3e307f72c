import type { Article } from "../../article/article.ts";
import { saysCorrected } from "../../article/identity/copy-text.ts";
import { orderOf } from "./order-of.ts";

/**
 * What a version is to an article: it corrects the article by its own words, or is what the article corrects; printed by
 * another outlet on the same day; else earlier or later, or `other` where the dates do not tell.
 */
export type VersionRelation = "corrects" | "corrected" | "alsoIn" | "earlier" | "later" | "other";

type Printed = Pick<Article, "headline" | "body" | "publisher" | "publishedAt">;

export function versionRelation(article: Printed, version: Printed): VersionRelation {
  const order = orderOf(version.publishedAt, article.publishedAt);
  const [own, other] = [corrects(article), corrects(version)];
  if (other && !own && order !== "earlier") return "corrects";
  if (own && !other && order !== "later") return "corrected";
  return isElsewhere(article, version) ? "alsoIn" : (order ?? "other");
}

const corrects = ({ headline, body }: Printed) => saysCorrected(headline.text, body);

/** Whether two outlets, both known, printed them on one day. */
function isElsewhere(one: Printed, other: Printed): boolean {
  if (!one.publisher || !other.publisher || one.publisher.id === other.publisher.id) return false;
  const [a, b] = [one.publishedAt, other.publishedAt];
  if (!a || !b || a.suspicious || b.suspicious) return false;
  return a.value.slice(0, 10) === b.value.slice(0, 10) && a.value.length >= "2001-03-04".length;
}
