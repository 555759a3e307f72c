/** What keeps an archive's file from being read or written, in kinds that call for different answers. */
export type FaultKind = "full" | "locked" | "read-only" | "failing" | "damaged" | "not opened" | "memory";

/** A fault of the file or the machine, in words that name the act, the file and the state; SQLite's own error is its cause. */
export class ArchiveFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, cause: unknown) {
    super(message, { cause });
    this.name = "ArchiveFault";
    this.kind = kind;
  }
}

interface Wording {
  readonly kind: FaultKind;
  readonly act: "open" | "read" | "write" | "use";
  readonly state: string;
}

const SAFE = "What was kept before is safe";

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that are nobody's mistake in the program. */
const WORDINGS: Readonly<Record<number, Wording>> = {
  3: { kind: "not opened", act: "open", state: "permission denied" },
  5: { kind: "locked", act: "write", state: `another program is writing to it. ${SAFE}; try again later` },
  6: { kind: "locked", act: "write", state: `another program is writing to it. ${SAFE}; try again later` },
  7: { kind: "memory", act: "use", state: `there is not enough memory. ${SAFE}` },
  8: { kind: "read-only", act: "write", state: "the file or its folder is read-only" },
  10: { kind: "failing", act: "use", state: "the disk, or the way to it, fails" },
  11: { kind: "damaged", act: "read", state: "the file is damaged. Restore it from a backup" },
  13: { kind: "full", act: "write", state: `the disk is full. ${SAFE}` },
  14: { kind: "not opened", act: "open", state: "the file cannot be opened" },
  15: { kind: "locked", act: "use", state: `its file system does not lock files as it must. ${SAFE}` },
  26: { kind: "damaged", act: "open", state: "the file is no archive, or its beginning is damaged" },
};

/** Extended result codes that say more. */
const EXTENDED: Readonly<Record<number, Partial<Wording>>> = {
  // SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX: what is damaged can be made again of what is not.
  267: { state: `the index of its words is damaged. Build it anew: npm run reindex` },
  266: { act: "read" },
  522: { act: "read" },
  778: { act: "write" },
  1032: { state: "the file was moved or deleted while it was open" },
};

/** An error of SQLite's as a fault of the file at `path`; every other error as it is. */
export function archiveFault(error: unknown, path: string): unknown {
  const { code, errcode, errstr } = error as { code?: string; errcode?: number; errstr?: string };
  if (code !== "ERR_SQLITE_ERROR" || errcode === undefined) return error;
  const wording = WORDINGS[errcode & 0xff];
  if (wording === undefined) return error;
  const { kind, act, state } = { ...wording, ...EXTENDED[errcode] };
  return new ArchiveFault(kind, `Cannot ${act} the archive "${path}": ${state} (SQLite: ${errstr}).`, error);
}

/**
 * Whether an error says that the file, or its disk, is damaged: what no waiting mends. Told by its name, since the site's
 * bundles hold this class more than once.
 */
export function isDamage(error: unknown): boolean {
  const { name, kind } = error as Partial<ArchiveFault>;
  return name === "ArchiveFault" && (kind === "damaged" || kind === "failing");
}
