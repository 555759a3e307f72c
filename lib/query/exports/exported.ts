import type { Kept } from "../../archive/kept.ts";
import type { Article } from "../../article/article.ts";
import { hitOf } from "../../engine/hit.ts";
import { isDamagedArticle } from "../../engine/port/damaged-article.ts";
import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Hit } from "../../engine/port/results.ts";
import { type CslItem, cslItem } from "../citation/csl.ts";

/** An article on its way out: as the archive has it, as a list of results shows it, and as it is cited. */
export interface Exported {
  readonly kept: Kept;
  readonly hit: Hit;
  readonly cited: CslItem;
  /** What is noted of it in the list that is exported, null: nothing; missing where no list goes out alone. */
  readonly note?: string | null;
}

/** What is exported, and from where. */
interface From {
  readonly engine: Reader;
  readonly query: Query;
  /** Null: all that the query finds. */
  readonly ids: readonly string[] | null;
  /** The notes of the list that is exported, by the article; null: none goes out alone. */
  readonly notes?: ReadonlyMap<string, string | null> | null;
  /** The site's address, of which permanent addresses are made. */
  readonly site: string;
  /** An article without its corrections, where it has some and that is known. */
  readonly uncorrected: (id: string) => Article | null;
  /** Called for what is left out: it cannot be read, or is not there any more. */
  readonly onLeftOut?: (id: string) => void;
}

/** Articles that are fetched before they are asked for: enough to keep an engine busy, and few in memory. */
const AHEAD = 8;

/** The articles of an export one by one, in their order; whatever their number, a few are in memory. */
export async function* exportedArticles(from: From): AsyncGenerator<Exported> {
  const { engine, query, ids, notes = null, site, uncorrected, onLeftOut } = from;
  for await (const { id, kept } of fetchedAhead(engine, ids ?? engine.matching(query))) {
    if (!kept) {
      onLeftOut?.(id);
      continue;
    }
    const { article, corrected } = kept;
    const before = corrected ? uncorrected(id) : null;
    const note = notes?.get(id) ?? null;
    const cited = cslItem(article, `${site}/article/${id}`, before);
    yield {
      kept,
      hit: hitOf(kept, query.text, query),
      cited: note === null ? cited : { ...cited, annote: note },
      ...(notes && { note }),
    };
  }
}

interface Fetched {
  readonly id: string;
  readonly kept: Kept | null;
}

async function* fetchedAhead(engine: Reader, ids: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Fetched> {
  const under: Promise<Fetched>[] = [];
  // The first goes out before others are asked for: what they set going, such as a further process, does not hold it up.
  let ahead = 1;
  for await (const id of ids) {
    const fetched = readable(engine, id);
    // Whoever stops early leaves some that nobody waits for.
    fetched.catch(() => {});
    under.push(fetched);
    if (under.length >= ahead) yield await under.shift()!;
    ahead = AHEAD;
  }
  for (const fetched of under) yield await fetched;
}

async function readable(engine: Reader, id: string): Promise<Fetched> {
  try {
    return { id, kept: await engine.get(id) };
  } catch (error) {
    if (isDamagedArticle(error)) return { id, kept: null };
    throw error;
  }
}
