import { closeSync, openSync, readFileSync } from "node:fs";
import { appendWhole } from "../../archive/append-whole.ts";
import { fileReason } from "../../archive/file-reason.ts";
import { privateModes } from "../../archive/private-mode.ts";
import type { AlertReason } from "../../query/alert-reason.ts";
import { AlertFault } from "../alert-failure.ts";
import type { Notice } from "../notice.ts";

type FileState = Extract<AlertReason, { readonly code: "file" }>["state"];

const STATES: Readonly<Record<string, FileState>> = {
  ENOENT: "noFolder",
  ENOTDIR: "noFolder",
  EISDIR: "isFolder",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "readOnly",
  ENOSPC: "full",
  EDQUOT: "full",
};

/** Writes a notice behind a file as a line of JSON, once: one that stands there already was written by a run that then stopped. */
export function appendNotice(path: string, notice: Notice): void {
  const line = JSON.stringify(notice, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
  try {
    append(path, line);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "its folder does not exist" : fileReason(error);
    const [message, state] = [`Cannot write to "${path}": ${why}.`, STATES[code]];
    throw state ? new AlertFault(message, { code: "file", path, state }, error) : new Error(message, { cause: error });
  }
}

function append(path: string, line: string): void {
  const file = openSync(path, "a+", privateModes(path).file);
  try {
    const before = readFileSync(path, "utf8");
    if (before.split("\n").includes(line)) return;
    // A line that was cut by a stop must not take this one with it.
    appendWhole(file, `${before === "" || before.endsWith("\n") ? "" : "\n"}${line}\n`);
  } finally {
    closeSync(file);
  }
}
