import type { Reader } from "../../lib/engine/port/reader.ts";
import { ARTICLE_ID } from "../../lib/query/address/chosen-articles.ts";
import { type KeptOrNot, keptOrNot } from "./kept-or-not.ts";

/** Articles that are looked up at once: an engine lets few wait. */
const AT_ONCE = 20;

/** Of the ids that were sent, those of articles that the archive holds, in their order, and those that are of none. */
export async function articlesHere(
  engine: Reader,
  ids: readonly string[],
): Promise<{ readonly here: readonly KeptOrNot[]; readonly strange: readonly string[] }> {
  const here: KeptOrNot[] = [];
  const strange: string[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const found = await Promise.all(
      ids
        .slice(at, at + AT_ONCE)
        .map(async (id) => (ARTICLE_ID.test(id) ? keptOrNot(engine, id) : { id, kept: null, damaged: false })),
    );
    for (const one of found) {
      if (one.kept || one.damaged) here.push(one);
      else strange.push(one.id);
    }
  }
  return { here, strange };
}
