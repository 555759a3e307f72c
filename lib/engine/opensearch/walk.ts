import type { Client, Json } from "./client.ts";
import type { FoundHit } from "./exact.ts";

/** Hits of one step. */
const STEP = 2000;

/** Does something with an index as it is now, whatever is written to it meanwhile. */
export async function asItIsNow<T>(
  client: Client,
  index: string,
  work: (at: { readonly pit: string }) => Promise<T>,
): Promise<T> {
  const pit = await client.openWalk(index);
  try {
    return await work({ pit });
  } finally {
    await client.closeWalk(pit);
  }
}

/** All hits of a search, step by step, behind the first `skip`; the body's order must tell any two apart. */
export async function* hitsAt(
  client: Client,
  at: { readonly pit: string },
  body: Json,
  { skip = 0, limit = Number.POSITIVE_INFINITY } = {},
): AsyncGenerator<FoundHit> {
  let [after, done, left] = [undefined as FoundHit["sort"], 0, limit];
  while (left > 0) {
    const isSkipping = done < skip;
    const size = isSkipping ? Math.min(STEP, skip - done) : Math.min(STEP, left);
    const step = { ...body, size, ...(isSkipping && { _source: false }), ...(after && { search_after: after }) };
    const { hits } = await client.search(at, step);
    if (!isSkipping) {
      yield* hits;
      left -= hits.length;
    }
    done += hits.length;
    if (hits.length < size) return;
    after = hits.at(-1)!.sort;
  }
}
