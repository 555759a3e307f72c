import type { Config } from "../../lib/config.ts";
import { appendLines, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction, Line } from "../../lib/corrections/line.ts";
import { syncEmbedded } from "./sync-embedded.ts";

/** Writes a correction into the ledger, lays it over the archive and brings the embedded index up to date; gives its line. */
export async function submitCorrection(config: Config, correction: Correction): Promise<Line> {
  const [line] = appendLines(config.corrections, [correction], { after: readLedger(config.corrections).lines.at(-1) });
  await syncEmbedded(config.archive, config.corrections);
  return line!;
}
