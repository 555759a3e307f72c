import type { PublishedAt } from "../../article/article.ts";

/** Which of two came first; null where their dates do not tell. */
export type Order = "earlier" | "later" | null;

/** Which of two dates comes first, as far as both are written and believed. */
export function orderOf(date: PublishedAt | null, than: PublishedAt | null): Order {
  if (!date || !than || date.suspicious || than.suspicious) return null;
  const length = Math.min(date.value.length, than.value.length, "2001-03-04T05:06".length);
  const [a, b] = [date.value.slice(0, length), than.value.slice(0, length)];
  if (a === b) return null;
  return a < b ? "earlier" : "later";
}
