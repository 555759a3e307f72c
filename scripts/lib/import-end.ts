import type { Config } from "../../lib/config.ts";
import type { ImportCounts } from "../../lib/ingest/import.ts";
import { counted } from "./counted.ts";
import { addressOf } from "./next.ts";

/** What an import did, in one sentence. */
export function importSentence(
  { read, added, changed, unchanged, removed, copies, rejected }: ImportCounts,
  dryRun: boolean,
): string {
  const refused = `${counted(rejected, "record")} rejected`;
  if (dryRun) return `Dry run: ${counted(read, "article")} could be imported, ${refused}. Nothing was kept.`;
  const [news, other, same, out] = [added, changed, unchanged, removed].map((number) => number.toLocaleString("en"));
  const left = removed ? `, ${out} removed before and left out` : "";
  const copied = counted(copies, "copy of another", "copies of others");
  return `${counted(read, "article")} read: ${news} new, ${other} changed, ${same} unchanged${left}; ${copied}; ${refused}.`;
}

/** What to do once something was imported. */
export function nextStep({ host, port }: Config, dryRun: boolean): string {
  if (dryRun) return "Next: the same without --dry-run keeps them.";
  return `Next: npm start, then ${addressOf(host, port)} in a browser. A site that runs already has them.`;
}
