import { createHash } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { type Correction, LATEST, Line } from "./line.ts";
import { lineFault } from "./line-fault.ts";
import { lineId } from "./line-id.ts";

/** The longest line that is read, in bytes; no correction is as long. */
const LONGEST = 1 << 16;
const CHUNK = 1 << 16;
/** Letters of an act that is not known, where it is named. */
const LONGEST_ACT = 40;
const NEWLINE = 10;

/** The hash of a ledger that is not there. */
export const NO_FILE = createHash("sha256").digest("hex");

/** A line that does not fit and is left alone; `number` from 1. */
export interface LineFault {
  readonly number: number;
  readonly reason: string;
}

/** A ledger as its file says it: its lines in order of time, then id, each once. */
export interface Ledger {
  readonly lines: readonly Line[];
  readonly faults: readonly LineFault[];
  /** The file's bytes, hashed; of no file, as of an empty one. */
  readonly hash: string;
}

/** A ledger that is read when it must be: its hash costs little, its lines do not. */
export interface LedgerSource {
  readonly hash: () => string;
  readonly read: () => Ledger;
}

/** The ledger at a path. */
export function ledgerAt(path: string): LedgerSource {
  return {
    hash() {
      const hash = createHash("sha256");
      for (const bytes of chunksOf(path)) hash.update(bytes);
      return hash.digest("hex");
    },
    read: () => readLedger(path),
  };
}

/** Reads the ledger at a path; one that is not there is empty. What does not fit is named and left out, never the rest. */
export function readLedger(path: string): Ledger {
  const hash = createHash("sha256");
  const lines = new Map<string, Line>();
  const faults: LineFault[] = [];
  let number = 0;
  for (const text of linesOf(path, hash.update.bind(hash))) {
    number++;
    if (text !== null && text.trim() === "") continue;
    const line =
      text === null ? `is longer than ${LONGEST / 1024} KB` : parsed(number === 1 ? text.replace(/^\ufeff/, "") : text);
    if (typeof line === "string") faults.push({ number, reason: line });
    else if (!lines.has(line.id)) lines.set(line.id, line);
    else if (JSON.stringify(lines.get(line.id)) !== JSON.stringify(line))
      faults.push({ number, reason: `has the id ${line.id} of another line, which stands before it` });
  }
  return { lines: [...lines.values()].sort(byTime), faults, hash: hash.digest("hex") };
}

/** By time, then by id: the order in which corrections are made, whichever machine's lines come first in a file. */
const byTime = (a: Line, b: Line): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Writes corrections behind the last line, on disk when it returns, and gives the lines. Each is later than all that the
 * ledger held (`after`, the last of them), wherever the clock stands.
 */
export function appendLines(
  path: string,
  corrections: readonly Correction[],
  { after, now = Date.now() }: { readonly after: Line | undefined; readonly now?: number | undefined },
): Line[] {
  const lines: Line[] = [];
  for (const correction of corrections) lines.push(signed(correction, lines.at(-1) ?? after, now));
  writeLines(path, lines);
  return lines;
}

/** Writes lines behind the last one, on disk when it returns. */
export function writeLines(path: string, lines: readonly Line[]): void {
  const file = openToAppend(path);
  try {
    // A line that was cut by a stop must not take the next one with it.
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    const cut = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    writeSync(file, `${cut ? "\n" : ""}${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function openToAppend(path: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "a+", 0o640);
  } catch (error) {
    throw new Error(`Cannot write the corrections "${path}": ${(error as Error).message}`, { cause: error });
  }
}

/** A correction as a line of its own, later than the one before it. */
export function signed(correction: Correction, before: Line | undefined, now = Date.now()): Line {
  const at = Math.max(now, before ? Date.parse(before.at) + 1 : 0);
  if (before && at >= Date.parse(LATEST))
    throw new Error(`Cannot write a correction: line ${before.id} of the ledger says that it was made at ${before.at}`);
  return Line.parse({ v: 1, id: lineId(at), at: new Date(at).toISOString(), ...correction });
}

/** The line, or what is wrong with it. */
function parsed(text: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is no JSON";
  }
  const result = Line.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const { v, act } = (value ?? {}) as { readonly v?: unknown; readonly act?: unknown };
  if (typeof v === "number" && v > 1) return `is of version ${v}, which a newer Dateline wrote`;
  const issue = result.error.issues[0]!;
  if (issue.path[0] !== "act") return lineFault(issue);
  const said =
    typeof act === "string" ? JSON.stringify(act.slice(0, LONGEST_ACT)) : act === undefined ? "none" : "no text";
  return `says no act that is known (${said})`;
}

/** The lines of a file as text; null for one that is too long. A file that is not there has none. */
function* linesOf(path: string, onBytes: (bytes: Buffer) => void): Generator<string | null> {
  let begun: Buffer[] = [];
  let length = 0;
  const whole = () => {
    const text = length > LONGEST ? null : Buffer.concat(begun).toString("utf8");
    begun = [];
    length = 0;
    return text;
  };
  for (const bytes of chunksOf(path)) {
    onBytes(bytes);
    let from = 0;
    for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, to));
      yield whole();
      from = to + 1;
    }
    add(bytes.subarray(from));
  }
  if (length > 0) yield whole();

  function add(part: Buffer): void {
    length += part.length;
    if (length <= LONGEST && part.length > 0) begun.push(Buffer.from(part));
  }
}

/** A file's bytes, in pieces that hold until the next is asked for. */
function* chunksOf(path: string): Generator<Buffer> {
  let file: number;
  try {
    if (statSync(path).isDirectory()) throw new Error("it is a folder");
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw new Error(`Cannot read the corrections "${path}": ${(error as Error).message}`, { cause: error });
  }
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
