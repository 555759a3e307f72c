import { randomInt } from "node:crypto";
import { dirname, join } from "node:path";
import { appendChanges, type Followed, followFile } from "../corrections/follow-file.ts";
import type { LineFile, LinesOf } from "../corrections/line-file.ts";
import { type ListChange, ListLine } from "./list-line.ts";
import { type ReadingList, readingLists } from "./reading-list.ts";

const LISTS: LinesOf<ListLine> = { what: "reading lists", schema: ListLine };

/** Where the reading lists of an archive stand: beside it. */
export function listsBeside(archive: string): string {
  return join(dirname(archive), "lists.jsonl");
}

/** The lists of a file as it is now. */
export interface Lists {
  readonly file: LineFile<ListLine>;
  readonly lists: readonly ReadingList[];
}

/** The lists at a path, read again when the file changes. */
export function openLists(path: string): Followed<Lists> {
  return followFile(path, LISTS, (file) => ({ file, lists: readingLists(file.lines) }));
}

/** Writes changes behind the last line, on disk when it returns, and gives the lines. */
export function writeListChanges(path: string, changes: readonly ListChange[], now = Date.now()): ListLine[] {
  return appendChanges(path, LISTS, changes, now);
}

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id that no other list has, on this machine or another: 50 bits of chance. */
export function newListId(): string {
  return Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}

/** The list that a name stands for: its id, or its name whatever the case, the last changed where several have it. */
export function listNamed(lists: readonly ReadingList[], name: string): ReadingList | null {
  const folded = name.trim().toLowerCase();
  return lists.find(({ id }) => id === name) ?? lists.find((list) => list.name.toLowerCase() === folded) ?? null;
}
