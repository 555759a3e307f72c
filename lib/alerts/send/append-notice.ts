import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { privateModes } from "../../archive/private-mode.ts";
import type { Notice } from "../notice.ts";

/** Writes a notice behind a file as a line of JSON, once: one that stands there already was written by a run that then stopped. */
export function appendNotice(path: string, notice: Notice): void {
  const line = JSON.stringify(notice, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
  const file = openSync(path, "a+", privateModes(path).file);
  try {
    const before = readFileSync(path, "utf8");
    if (before.split("\n").includes(line)) return;
    // A line that was cut by a stop must not take this one with it.
    writeSync(file, `${before === "" || before.endsWith("\n") ? "" : "\n"}${line}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
