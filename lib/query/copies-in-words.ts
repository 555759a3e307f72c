import type { Article, PublishedAt } from "../article/article.ts";
import { writtenCount } from "./written-count.ts";

type Printed = Pick<Article, "publisher" | "publishedAt">;

/** What is said of an article's copies: of all together, and of each beside its outlet and date. */
export interface CopiesInWords {
  readonly title: string;
  /** In the order of the copies; null where nothing is known beyond outlet and date. */
  readonly notes: readonly (string | null)[];
}

/**
 * Says who else printed a text. Only outlets that are known and not the article's own are other outlets: the article's own
 * printed a version, and of an unknown one nothing is said.
 */
export function copiesInWords(article: Printed, copies: readonly Printed[]): CopiesInWords {
  const own = article.publisher?.id;
  const others = new Set<string>();
  const versions: (string | null)[] = [];
  let unknown = 0;
  const notes = copies.map(({ publisher, publishedAt }) => {
    const order = orderOf(publishedAt, article.publishedAt);
    if (publisher && publisher.id === own) {
      versions.push(order);
      return versionWords(order);
    }
    if (publisher && own !== undefined) others.add(publisher.id);
    else unknown++;
    return order;
  });
  const parts = [
    others.size > 0 &&
      `${others.size === 1 ? "one other outlet" : `${writtenCount(others.size)} other outlets`} printed this`,
    versions.length > 0 && `${versionsWords(versions)} by ${article.publisher!.name}`,
    unknown > 0 && (unknown === 1 ? "one more copy" : `${writtenCount(unknown)} more copies`),
  ];
  const title = parts.filter((part) => part !== false).join("; ");
  return { title: title.charAt(0).toUpperCase() + title.slice(1), notes };
}

function versionsWords(orders: readonly (string | null)[]): string {
  const [first = null] = orders;
  if (orders.length === 1) return versionWords(first);
  const order = orders.every((other) => other === first) ? first : null;
  return `${writtenCount(orders.length)} ${order ?? "other"} versions`;
}

function versionWords(order: string | null): string {
  if (order === null) return "another version";
  return order === "earlier" ? "an earlier version" : "a later version";
}

/** Which of two dates comes first, as far as both are written and believed; null where that does not tell. */
function orderOf(date: PublishedAt | null, than: PublishedAt | null): "earlier" | "later" | null {
  if (!date || !than || date.suspicious || than.suspicious) return null;
  const length = Math.min(date.value.length, than.value.length, "2001-03-04T05:06".length);
  const [a, b] = [date.value.slice(0, length), than.value.slice(0, length)];
  if (a === b) return null;
  return a < b ? "earlier" : "later";
}
