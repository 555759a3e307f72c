import type { DatabaseSync } from "node:sqlite";

/**
 * What an archive notes of its ledger: the hash of the file as it was last read, where all of its lines fitted, so that one that
 * is as it was need not be read again; up to which revision its lines have been laid; and how many articles each changed.
 */
export function openLedgerState(database: DatabaseSync) {
  const at = database.prepare("select hash from correction_state where rowid = ?");
  const put = database.prepare("insert or replace into correction_state (rowid, hash) values (?, ?)");
  const clear = database.prepare("delete from correction_state");
  const effect = database.prepare("update correction set articles = ? where id = ?");
  const text = (row: number) => (at.get(row) as { hash: string } | undefined)?.hash ?? null;
  return {
    hash: (): string | null => text(HASH),
    /** Notes another hash: what follows from the lines is to be laid again. */
    setHash(hash: string): void {
      clear.run();
      put.run(HASH, hash);
    },
    laidUntil: (): number => Number(text(LAID) ?? -1),
    setLaidUntil: (revision: number): void => void put.run(LAID, String(revision)),
    /** Notes how many articles said something else when a line came. */
    setEffect: (line: string, articles: number): void => void effect.run(articles, line),
  };
}

const HASH = 1;
const LAID = 2;
