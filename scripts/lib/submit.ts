import { readableLedger } from "../../lib/access/readable-ledger.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines, ledgerAt, readLedger, signed } from "../../lib/corrections/ledger.ts";
import type { Correction, Line } from "../../lib/corrections/line.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { type Applied, applyCorrections, rehearseCorrections } from "../../lib/people/apply-corrections.ts";
import type { Ledgered } from "../../lib/query/corrections/write-job.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { fillAudiences } from "./fill-confined.ts";

/** What a correction would do: how many articles would say something else. Nothing is written. */
export function rehearse({ archive: path, corrections, confined }: Ledgered, correction: Correction): number {
  const ledger = readLedger(corrections);
  const archive = openArchive(confined ?? path);
  try {
    const all = [...ledger.lines, signed(correction, ledger.lines.at(-1))];
    const lines =
      confined === undefined ? all : readableLedger(archive, { ...ledger, lines: all }, scopes()).read().lines;
    return rehearseCorrections(archive, { ...ledger, lines, hash: "rehearsal" }, scopes());
  } finally {
    archive.close();
  }
}

/** Writes a correction into the ledger, lays it over the archive and brings the embedded index up to date. */
export async function submit(
  { archive: path, corrections }: Ledgered,
  correction: Correction,
): Promise<{ readonly line: Line; readonly applied: Applied }> {
  const [line] = appendLines(corrections, [correction], { after: readLedger(corrections).lines.at(-1) });
  const archive = openArchive(path);
  const engine = OWN.open(archive);
  try {
    const applied = applyCorrections(archive, ledgerAt(corrections), scopes());
    await sync(archive, engine, () => {});
    await fillAudiences({ archive: path, corrections });
    return { line: line!, applied };
  } finally {
    await engine.close();
  }
}
