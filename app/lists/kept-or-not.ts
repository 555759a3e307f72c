import type { Kept } from "../../lib/archive/kept.ts";
import { isDamagedArticle } from "../../lib/engine/port/damaged-article.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";

/** An article of a list as it is now; null where it is in the archive no more, or cannot be read. */
export interface KeptOrNot {
  readonly id: string;
  readonly kept: Kept | null;
  readonly damaged: boolean;
}

/** Looks an article of a list up. */
export async function keptOrNot(engine: Reader, id: string): Promise<KeptOrNot> {
  try {
    return { id, kept: await engine.get(id), damaged: false };
  } catch (error) {
    if (isDamagedArticle(error)) return { id, kept: null, damaged: true };
    throw error;
  }
}
