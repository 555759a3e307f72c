/** What keeps an archive's file from being read or written, in kinds that call for different answers. */
export type FaultKind =
  | "full"
  | "locked"
  | "read-only"
  | "failing"
  | "damaged"
  | "not opened"
  | "memory"
  | "unexpected";

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

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that are no mistake in the program. */
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

/** SQLite's words where the tables are not those of this layout, which nothing but damage or another program brings about. */
const OTHER_TABLES = /^no such |malformed|has no column named|vtable constructor failed|already exists/;
const WRONG_TABLES: Wording = {
  kind: "damaged",
  act: "use",
  state: "its tables are not as they must be. The file is damaged, or another program changed it",
};

/** What is nobody's to mend but who knows both. */
const UNEXPECTED: Wording = { kind: "unexpected", act: "use", state: "something is wrong with it, or with Dateline" };

/** Extended result codes that say more. */
const EXTENDED: Readonly<Record<number, Partial<Wording>>> = {
  // SQLITE_CORRUPT_VTAB, SQLITE_CORRUPT_INDEX: what is damaged can be made again of what is not.
  267: { state: `the index of its words is damaged. Rebuild it: npm run reindex` },
  266: { act: "read" },
  522: { act: "read" },
  778: { act: "write" },
  1032: { state: "the file was moved or deleted while it was open" },
};

/** An error of SQLite's as a fault of the file at `path`; every other error as it is. */
export function archiveFault(error: unknown, path: string): unknown {
  const { code, errcode, message } = error as Error & { code?: string; errcode?: number };
  if (code !== "ERR_SQLITE_ERROR" || errcode === undefined) return error;
  const wording = OTHER_TABLES.test(message) && errcode === 1 ? WRONG_TABLES : (WORDINGS[errcode & 0xff] ?? UNEXPECTED);
  const { kind, act, state } = { ...wording, ...EXTENDED[errcode] };
  return new ArchiveFault(
    kind,
    `Cannot ${act} the archive "${path}": ${state} (SQLite: ${inOneLine(message)}).`,
    error,
  );
}

/** A message of SQLite's, which may quote what stands in a damaged file. */
export function inOneLine(message: string): string {
  return message
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 200);
}

/**
 * Whether an error says that the file, or its disk, is damaged: what no waiting mends. Told by its name, since the site's
 * bundles hold this class more than once.
 */
export function isDamage(error: unknown): boolean {
  const { name, kind } = error as Partial<ArchiveFault>;
  return name === "ArchiveFault" && (kind === "damaged" || kind === "failing");
}
