import type { Article } from "../../article/article.ts";
import { type Order, orderOf } from "./order-of.ts";

type Printed = Pick<Article, "publisher" | "publishedAt">;

/** What a copy is to an article: a version by the same outlet, or printed elsewhere. */
export interface CopyRelation {
  readonly version: boolean;
  readonly order: Order;
}

/** What an article's copies are to it: all together, and each. */
export interface CopyRelations {
  /** Other outlets that printed it. */
  readonly outlets: number;
  /** How often its own outlet printed it otherwise, and whether all of these earlier or later. */
  readonly versions: { readonly count: number; readonly order: Order; readonly by: string } | null;
  /** Copies of which the outlet, or whether it is another one, is not known. */
  readonly unknown: number;
  /** In the order of the copies. */
  readonly each: readonly CopyRelation[];
}

/**
 * Tells who else printed a text. Only outlets that are known and not the article's own are other outlets: the article's own
 * printed a version, and of an unknown one nothing is said.
 */
export function copyRelations(article: Printed, copies: readonly Printed[]): CopyRelations {
  const own = article.publisher;
  const each = copies.map(({ publisher, publishedAt }) => ({
    version: publisher !== null && publisher.id === own?.id,
    order: orderOf(publishedAt, article.publishedAt),
  }));
  const versions = each.filter(({ version }) => version);
  const elsewhere = copies.filter((_, at) => !each[at]!.version);
  const known = own === null ? [] : elsewhere.flatMap(({ publisher }) => publisher?.id ?? []);
  const order = versions.every((one) => one.order === versions[0]!.order) ? (versions[0]?.order ?? null) : null;
  return {
    outlets: new Set(known).size,
    versions: own && versions.length > 0 ? { count: versions.length, order, by: own.name } : null,
    unknown: elsewhere.length - known.length,
    each,
  };
}
