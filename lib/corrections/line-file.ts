import { createHash } from "node:crypto";
import { closeSync, fstatSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { z } from "zod";
import { appendWhole } from "../archive/append-whole.ts";
import { fileReason } from "../archive/file-reason.ts";
import { privateModes } from "../archive/private-mode.ts";
import { lineFault } from "./line-fault.ts";
import { LATEST } from "./line-head.ts";
import { lineId } from "./line-id.ts";

/** The longest line that is read, in bytes; nothing that is written is as long. */
const LONGEST = 1 << 16;
const CHUNK = 1 << 16;
/** Letters of an act that is not known, where it is named. */
const LONGEST_ACT = 40;
const NEWLINE = 10;

/** What the lines of every such file have: an id, and a time (ISO 8601, UTC) by which they are ordered. */
interface Dated {
  readonly id: string;
  readonly at: string;
}

/** A line that does not fit and is left alone; `number` from 1. */
export interface LineFault {
  readonly number: number;
  readonly reason: string;
}

/** A file of lines that are only ever added: its lines in order of time, then id, each once. */
export interface LineFile<L> {
  readonly lines: readonly L[];
  readonly faults: readonly LineFault[];
  /** The file's bytes, hashed; of no file, as of an empty one. */
  readonly hash: string;
}

/** What a file holds: what it is called where it cannot be read or written, and what its lines are. */
export interface LinesOf<L> {
  readonly what: string;
  readonly schema: z.ZodType<L>;
}

/** Reads the file of lines at a path; one that is not there is empty. What does not fit is named and left out, never the rest. */
export function readLineFile<L extends Dated>(path: string, { what, schema }: LinesOf<L>): LineFile<L> {
  const hash = createHash("sha256");
  const lines = new Map<string, L>();
  const faults: LineFault[] = [];
  let number = 0;
  for (const text of linesOf(path, what, hash.update.bind(hash))) {
    number++;
    if (text !== null && text.trim() === "") continue;
    const line =
      text === null
        ? `is longer than ${LONGEST / 1024} KB`
        : parsed(number === 1 ? text.replace(/^\ufeff/, "") : text, schema);
    if (typeof line === "string") faults.push({ number, reason: line });
    else if (!lines.has(line.id)) lines.set(line.id, line);
    else if (JSON.stringify(lines.get(line.id)) !== JSON.stringify(line))
      faults.push({ number, reason: `has the id ${line.id} of another line, which stands before it` });
  }
  return { lines: [...lines.values()].sort(byTime), faults, hash: hash.digest("hex") };
}

/** The hash of a file's bytes. */
export function hashOfFile(path: string, what: string): string {
  const hash = createHash("sha256");
  for (const bytes of chunksOf(path, what)) hash.update(bytes);
  return hash.digest("hex");
}

/** By time, then by id: the order in which lines are made, whichever machine's come first in a file. */
const byTime = (a: Dated, b: Dated): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The head of a line that is made now, later than the one before it, wherever the clock stands. */
export function headOf(before: Dated | undefined, now = Date.now()): { readonly v: 1 } & Dated {
  const at = Math.max(now, before ? Date.parse(before.at) + 1 : 0);
  if (before && at >= Date.parse(LATEST))
    throw new Error(`Cannot write a line: line ${before.id} of the file says that it was made at ${before.at}`);
  return { v: 1, id: lineId(at), at: new Date(at).toISOString() };
}

/** Writes lines behind the last one, on disk when it returns. */
export function writeLines(path: string, what: string, lines: readonly Dated[]): void {
  const file = openToAppend(path, what);
  try {
    // A line that was cut by a stop must not take the next one with it.
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    const cut = size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    appendWhole(file, `${cut ? "\n" : ""}${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  } catch (error) {
    throw new Error(`Cannot write the ${what} "${path}": ${fileReason(error)}. Nothing was written.`, { cause: error });
  } finally {
    closeSync(file);
  }
}

function openToAppend(path: string, what: string): number {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: privateModes(dirname(path)).folder });
    return openSync(path, "a+", privateModes(path).file);
  } catch (error) {
    throw new Error(`Cannot write the ${what} "${path}": ${(error as Error).message}`, { cause: error });
  }
}

/** The line, or what is wrong with it. */
function parsed<L>(text: string, schema: z.ZodType<L>): L | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is no JSON";
  }
  const result = schema.safeParse(value, { reportInput: true });
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
function* linesOf(path: string, what: string, onBytes: (bytes: Buffer) => void): Generator<string | null> {
  let begun: Buffer[] = [];
  let length = 0;
  const whole = () => {
    const text = length > LONGEST ? null : Buffer.concat(begun).toString("utf8");
    begun = [];
    length = 0;
    return text;
  };
  for (const bytes of chunksOf(path, what)) {
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
function* chunksOf(path: string, what: string): Generator<Buffer> {
  let file: number;
  try {
    if (statSync(path).isDirectory()) throw new Error("it is a folder");
    file = openSync(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw new Error(`Cannot read the ${what} "${path}": ${(error as Error).message}`, { cause: error });
  }
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
