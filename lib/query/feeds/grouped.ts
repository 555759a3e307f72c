import type { Kept } from "../../archive/kept.ts";
import { isDamagedArticle } from "../../engine/port/damaged-article.ts";
import type { Reader } from "../../engine/port/reader.ts";

/** An article that a search found, with all copies of its text, itself included, in the order in which they came. */
export interface Grouped {
  readonly kept: Kept;
  readonly members: readonly Kept[];
}

/** An article with the copies of its text; null where it is not there, or cannot be read. */
export async function grouped(engine: Reader, id: string): Promise<Grouped | null> {
  const kept = await readable(engine, id);
  if (!kept) return null;
  const isAlone = kept.copyOf === null && kept.copies === 0;
  return { kept, members: isAlone ? [kept] : [kept, ...(await engine.copiesOf(id))].sort(byComing) };
}

/** Those first that came before it was noted when. */
function byComing(a: Kept, b: Kept): number {
  const [came, other] = [a, b].map(({ added, article }) => `${added ?? ""} ${article.id}`) as [string, string];
  return came < other ? -1 : 1;
}

async function readable(engine: Reader, id: string): Promise<Kept | null> {
  try {
    return await engine.get(id);
  } catch (error) {
    if (isDamagedArticle(error)) return null;
    throw error;
  }
}
