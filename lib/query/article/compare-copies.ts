import { setImmediate } from "node:timers/promises";
import type { Article } from "../../article/article.ts";
import { copyDifference, type Difference } from "./copy-difference.ts";
import { drawnSize } from "./drawn-size.ts";

/** A copy or a version, with what it changed; null: not compared, or too far apart. */
export interface ComparedCopy {
  readonly article: Article;
  readonly differences: readonly Difference[] | null;
}

/** How many are compared; their differences together weigh so many bytes at most. */
const MOST = { compared: 6, bytes: 60_000 };

/** Copies and versions, with what each changed where that is not too much. Whatever else waits comes between two. */
export async function compareCopies(article: Article, others: readonly Article[]): Promise<ComparedCopy[]> {
  let left = MOST.bytes;
  const compared: ComparedCopy[] = [];
  for (const [at, other] of others.entries()) {
    if (at > 0 && at < MOST.compared) await setImmediate();
    const differences = at < MOST.compared ? copyDifference(article.body, other.body) : null;
    const size = differences?.reduce((sum, { text }) => sum + drawnSize(text) + 20, 0) ?? 0;
    const fits = size <= left;
    if (fits) left -= size;
    compared.push({ article: other, differences: fits ? differences : null });
  }
  return compared;
}
