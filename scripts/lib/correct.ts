import type { Archive } from "../../lib/archive/archive.ts";
import { ledgerAt } from "../../lib/corrections/ledger.ts";
import { type Applied, applyCorrections } from "../../lib/people/apply-corrections.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { counted } from "./counted.ts";
import { say } from "./say.ts";

/** Lays the corrections of the ledger over an archive, and tells people what came of it where something did. */
export function correct(archive: Archive, path: string): Applied {
  const applied = applyCorrections(archive, ledgerAt(path), scopes());
  const { added, gone, changed, faults, idle } = applied;
  for (const { number, reason } of faults) say(`Left out line ${number} of "${path}": it ${reason}.`);
  for (const id of idle)
    say(`Line ${id} of "${path}" undoes nothing: the line that it names does not stand before it.`);
  if (gone > 0)
    say(`"${path}" has ${counted(gone, "line")} no more, or otherwise, which the archive had read from it.`);
  if (added.length > 0 || changed > 0)
    say(
      `${counted(added.length, "new correction")} read; ${counted(changed, "article says", "articles say")} something else now.`,
    );
  return applied;
}
