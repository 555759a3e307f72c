import type { serveAudiences } from "./serve-audiences.ts";

type Serving = ReturnType<typeof serveAudiences>;

// On globalThis, since Next loads modules more than once, and the development server on every change.
const kept = globalThis as unknown as { datelineServing?: Serving };

/** What this process serves, where it was asked before; made by `make` else. */
export function keptServing(): Serving | null;
export function keptServing(make: () => Serving): Serving;
export function keptServing(make?: () => Serving): Serving | null {
  if (make) kept.datelineServing ??= make();
  return kept.datelineServing ?? null;
}
