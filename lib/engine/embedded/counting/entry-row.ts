import { FLAG } from "./flag.ts";

/** An entry of the index as its row says it; see `tables.ts`. */
export interface EntryRow {
  readonly seq: number;
  readonly id: string;
  readonly gone: number;
  readonly first: number;
  readonly last: number;
  readonly time: number;
  readonly added: number;
  readonly suspicious: number;
  readonly alone: number;
  readonly grouped: number;
  readonly length: number;
  readonly stated: number;
}

/** What is read of an entry's row, for a question to SQLite. */
export const ENTRY_FIELDS = "seq, id, gone, first, last, time, added, suspicious, alone, grouped, length, stated";

/** What is known of an entry in one bit each: see `FLAG`. */
export function flagsOf({ gone, suspicious, alone, grouped }: EntryRow): number {
  if (gone) return 0;
  const found = (alone ? FLAG.alone : 0) | (grouped ? FLAG.grouped : 0);
  return FLAG.present | (suspicious ? FLAG.suspicious : 0) | found;
}
