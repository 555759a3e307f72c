import type { Kept } from "../../archive/kept.ts";

/** The ids of an article, of the one that stands for its copies, and of its versions, as `versionsOf` gives them. */
export function kinOf({ article, copyOf }: Kept, versions: readonly Kept[]): ReadonlySet<string> {
  return new Set([article.id, copyOf ?? article.id, ...versions.map((version) => version.article.id)]);
}
