import type { Kept } from "../../archive/kept.ts";
import { isDamagedArticle } from "../../engine/port/damaged-article.ts";
import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { showsCopies } from "../../engine/shows-copies.ts";
import { passes } from "./passes.ts";

/** An article that a search found, with all copies of its text, itself included, in the order in which they came. */
export interface Grouped {
  readonly kept: Kept;
  readonly members: readonly Kept[];
}

/**
 * What a search finds, each group of copies once: where they are shown one by one, as the first to come of those that match,
 * so that a later one does not bring the group back. Articles that cannot be read are left out.
 */
export async function* onePerGroup(engine: Reader, query: Query): AsyncGenerator<Grouped> {
  /** For members of the groups that were seen, the one by which its group stands here. */
  const standing = new Map<string, string>();
  for await (const id of engine.matching(query)) {
    if ((standing.get(id) ?? id) !== id) continue;
    const kept = await readable(engine, id);
    if (!kept) continue;
    const isAlone = kept.copyOf === null && kept.copies === 0;
    const members = isAlone ? [kept] : [kept, ...(await engine.copiesOf(id))].sort(byComing);
    if (members.length > 1 && showsCopies(query)) {
      const first = (members.find((member) => passes(member, query)) ?? kept).article.id;
      for (const { article } of members) standing.set(article.id, first);
      if (first !== id) continue;
    }
    yield { kept, members };
  }
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
