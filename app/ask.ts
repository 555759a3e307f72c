import { isDamage } from "../lib/archive/archive-fault.ts";
import { isDamagedArticle } from "../lib/engine/damaged-article.ts";
import { inTime, TooSlow } from "../lib/query/in-time.ts";
import { openSite, type Site } from "./open.ts";

/** How long a page waits for the engine, in milliseconds; a reader would have gone by then. */
const PATIENCE = 8000;

/** What the engine said, or why it said nothing. */
export type Told<T> = { readonly value: T } | { readonly trouble: TroubleKind };

/** Too slow, out of reach, the archive's file or its disk fails, or the one article that was asked for is damaged. */
export type TroubleKind = "slow" | "down" | "broken file" | "damaged article";

/** Asks the site's engine, and never throws: a page must say what is wrong, with scripts or without. */
export async function ask<T>(question: (site: Site) => Promise<T>, patience = PATIENCE): Promise<Told<T>> {
  try {
    return { value: await inTime(question(openSite()), patience) };
  } catch (error) {
    console.error("Cannot answer:", error instanceof Error ? error.message : error);
    return { trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): TroubleKind {
  if (error instanceof TooSlow) return "slow";
  if (isDamagedArticle(error)) return "damaged article";
  return isDamage(error) ? "broken file" : "down";
}
