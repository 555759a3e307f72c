import { basename } from "node:path";
import { isObject } from "./fields/field-values.ts";
import { HEAD_BYTES } from "./files/head.ts";
import type { SourceFile } from "./record.ts";

/**
 * Whether a line of JSON is that of a refused record which is kept as its source has it, under `raw`: nothing stands beside
 * it but what an import's file of refused records writes there.
 */
export function isRefusedLine(value: Readonly<Record<string, unknown>>): boolean {
  const { rejected, raw, ...others } = value;
  const from = isObject(rejected) && typeof rejected.file === "string";
  return from && typeof raw === "string" && Object.keys(others).every((key) => key === "header");
}

/** The record of such a line, mended since or not, as a file of its source's format; null where the line is none. */
export function refusedAsFile(line: string | undefined): SourceFile | null {
  if (line === undefined || !line.includes('"rejected"')) return null;
  const value = objectIn(line);
  if (value === null || !isRefusedLine(value)) return null;
  const { rejected, raw, header } = value as { rejected: { file: string }; raw: string; header?: unknown };
  // What stands behind a record in a list is no part of it.
  const isJson = /^\s*\{/.test(raw);
  let end = raw.length;
  while (isJson && /[\s,\]]/.test(raw[end - 1] ?? "")) end--;
  const record = isJson ? raw.slice(0, end).replace(/[\r\n]/g, " ") : raw;
  const name = isJson ? "refused.jsonl" : basename(rejected.file.split(" › ").at(-1)!);
  const bytes = Buffer.from(typeof header === "string" ? `${header}\n${record}` : record);
  const open = async function* () {
    yield bytes;
  };
  return { path: rejected.file, name, onDisk: null, size: bytes.length, head: bytes.subarray(0, HEAD_BYTES), open };
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
