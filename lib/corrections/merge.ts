import { type LineFault, readLedger, writeLines } from "./ledger.ts";

/** Takes the lines of another ledger into one, those that it has not; says how many, and which of the other do not fit. */
export function mergeLedgers(
  path: string,
  other: string,
  dryRun: boolean,
): { readonly taken: number; readonly faults: readonly LineFault[] } {
  const known = new Set(readLedger(path).lines.map(({ id }) => id));
  const { lines, faults } = readLedger(other);
  const news = lines.filter(({ id }) => !known.has(id));
  if (!dryRun && news.length > 0) writeLines(path, news);
  return { taken: news.length, faults };
}
