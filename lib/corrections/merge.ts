import { type LineFault, readLedger, writeLines } from "./ledger.ts";

/** What a merge of two ledgers comes to: lines taken in, lines of the other that do not fit, and ids that mean another line in each. */
export interface Merged {
  readonly taken: number;
  readonly faults: readonly LineFault[];
  readonly unlike: readonly string[];
}

/** Takes the lines of another ledger into one, those that it has not. */
export function mergeLedgers(path: string, other: string, dryRun: boolean): Merged {
  const known = new Map(readLedger(path).lines.map((line) => [line.id, JSON.stringify(line)]));
  const { lines, faults } = readLedger(other);
  const news = lines.filter(({ id }) => !known.has(id));
  const unlike = lines.filter((line) => known.has(line.id) && known.get(line.id) !== JSON.stringify(line));
  if (!dryRun && news.length > 0) writeLines(path, news);
  return { taken: news.length, faults, unlike: unlike.map(({ id }) => id) };
}
