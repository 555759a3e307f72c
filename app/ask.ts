import { withSignal } from "../lib/engine/with-signal.ts";
import { withDeadline } from "../lib/query/deadline.ts";
import { engineTrouble, type Trouble } from "../lib/query/trouble.ts";
import { logFault } from "./_watch/log.ts";
import { notServedReason } from "./not-served.ts";
import { serving } from "./open.ts";
import type { Site } from "./site.ts";

/** How long a page waits for the engine, in milliseconds; a reader would have gone by then. */
export const PATIENCE = 8000;

/** `signal`: the reader may leave before the answer; `patience`: how long to wait, in milliseconds. */
interface Manner {
  readonly signal?: AbortSignal;
  readonly patience?: number;
}

/** What the engine said, or why it said nothing. */
export type EngineResult<T> = { readonly value: T } | { readonly trouble: Trouble };

/**
 * Asks the site's engine, and never throws: a page must say what is wrong, with scripts or without. Once it is too late, or a part
 * has failed, the rest is not asked any more: others wait for their answers.
 */
export async function ask<T>(
  question: (site: Site) => Promise<T>,
  { signal, patience = PATIENCE }: Manner = {},
): Promise<EngineResult<T>> {
  const over = new AbortController();
  const asked = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
  const abortable = (site: Site) => question({ ...site, engine: withSignal(site.engine, asked) });
  try {
    return { value: await withDeadline(serving().ask(abortable), patience) };
  } catch (error) {
    over.abort(error);
    // A reader who left is no failure.
    if (!signal?.aborted) logFault("Cannot answer", error);
    return { trouble: troubleOf(error) };
  }
}

/** Why there is no answer, by what was thrown. */
export function troubleOf(error: unknown): Trouble {
  return notServedReason(error) ?? engineTrouble(error);
}
