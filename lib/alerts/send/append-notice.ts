import { closeSync, openSync, readFileSync } from "node:fs";
import { appendWhole } from "../../archive/append-whole.ts";
import { fileReason } from "../../archive/file-reason.ts";
import { privateModes } from "../../archive/private-mode.ts";
import type { Notice } from "../notice.ts";

/** Writes a notice behind a file as a line of JSON, once: one that stands there already was written by a run that then stopped. */
export function appendNotice(path: string, notice: Notice): void {
  const line = JSON.stringify(notice, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
  try {
    append(path, line);
  } catch (error) {
    const isFolderGone = (error as NodeJS.ErrnoException).code === "ENOENT";
    const why = isFolderGone ? "its folder does not exist" : fileReason(error);
    throw new Error(`Cannot write to "${path}": ${why}.`, { cause: error });
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
