import { foldName } from "./fold-name.ts";

/** Words that many papers have in their names, folded. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `daily sunday saturday evening morning weekly national international news times post star sun herald standard
  express mail mirror telegraph observer nation business day today journal chronicle gazette tribune guardian
  independent globe press record mercury courier citizen examiner enquirer inquirer sentinel monitor dispatch
  statesman leader echo world metro financial economic the of and new sporting review week voice people democrat
  register argus advertiser bulletin messenger banner ledger advocate punch vision champion insider line`.split(/\s+/),
);

/** Whether a name is made of words that many papers share, so that it may be the tail of a longer name: `Daily Mail`. */
export function isGeneric(name: string): boolean {
  return name.split(/[\s-]+/).every((word) => GENERIC_WORDS.has(foldName(word)));
}
