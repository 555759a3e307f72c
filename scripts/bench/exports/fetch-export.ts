import { memoryOf } from "../../lib/memory-of.ts";

/** What an export took. */
export interface Fetched {
  /** Milliseconds to the first bytes of the body, and seconds to the last. */
  readonly first: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Megabytes that the site's processes held more at the worst moment than before, those that were started meanwhile among them. */
  readonly grown: number;
}

const EVERY = 20;

/** Reads an export to its end, or where `whole` is false to its first bytes, and looks at the memory of the site's processes meanwhile. */
export async function fetchExport(address: string, pid: number, whole = true): Promise<Fetched> {
  const before = memoryOf(pid);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, EVERY);
  const began = performance.now();
  let first: number | null = null;
  let bytes = 0;
  try {
    const response = await fetch(address, { headers: { "accept-encoding": "identity" } });
    if (!response.ok) throw new Error(`Cannot measure ${address}: the site answers ${response.status}.`);
    for await (const piece of response.body!) {
      first ??= performance.now() - began;
      bytes += piece.length;
      if (!whole) break;
    }
  } finally {
    clearInterval(watch);
  }
  return { first: first ?? Number.NaN, seconds: (performance.now() - began) / 1000, bytes, grown: most - before };
}
