import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { showsCopies } from "../../engine/shows-copies.ts";
import { type Grouped, grouped } from "./grouped.ts";
import { passes } from "./passes.ts";

/**
 * What a search finds, each group of copies once: where they are shown one by one, as the first to come of those that match,
 * so that a later one does not bring the group back. Articles that cannot be read are left out.
 */
export async function* onePerGroup(engine: Reader, query: Query): AsyncGenerator<Grouped> {
  /** For members of the groups that were seen, the one by which its group stands here. */
  const standing = new Map<string, string>();
  for await (const id of engine.matching(query)) {
    if ((standing.get(id) ?? id) !== id) continue;
    const group = await grouped(engine, id);
    if (!group) continue;
    const { kept, members } = group;
    if (members.length > 1 && showsCopies(query)) {
      const first = (members.find((member) => passes(member, query)) ?? kept).article.id;
      for (const { article } of members) standing.set(article.id, first);
      if (first !== id) continue;
    }
    yield group;
  }
}
