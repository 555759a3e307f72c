import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileReason } from "../archive/file-reason.ts";
import { privateModes } from "../archive/private-mode.ts";
import { Source, SourceFile } from "./source.ts";

/** Where the sources of an archive stand: `sources.json` beside it. */
export const sourcesPath = (archive: string): string => join(dirname(archive), "sources.json");

/** Reads the sources of an archive; none where there is no file. Throws where it cannot be read, naming the source at fault. */
export function readSourceList(archive: string): readonly Source[] {
  const path = sourcesPath(archive);
  if (!existsSync(path)) return [];
  const cannot = (why: string, cause?: unknown) => new Error(`Cannot read the sources in "${path}": ${why}`, { cause });
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw cannot(error instanceof SyntaxError ? `it is no JSON (${error.message})` : fileReason(error), error);
  }
  const parsed = SourceFile.safeParse(read);
  if (parsed.success) return parsed.data.sources;
  const { path: at, message } = parsed.error.issues[0]!;
  throw cannot(`${at.join(".") || "it"} does not fit: ${message}`);
}

/** Changes the sources of an archive. The file is replaced as a whole, so that whoever reads it meanwhile finds one or the other. */
export function changeSourceList(archive: string, change: (sources: readonly Source[]) => readonly Source[]): void {
  const path = sourcesPath(archive);
  const sources = change(readSourceList(archive)).map((source) => Source.parse(source));
  try {
    writeFileSync(`${path}.new`, `${JSON.stringify({ v: 1, sources }, null, 2)}\n`, { mode: privateModes(path).file });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw new Error(`Cannot write the sources to "${path}": ${fileReason(error)}`, { cause: error });
  }
}

/** A source of an address, with an id that none of the others has. Throws a `SourceFault` where it is there already. */
export function newSource(
  sources: readonly Source[],
  given: Omit<Source, "id" | "collection" | "pages" | "added"> & Partial<Pick<Source, "collection" | "pages">>,
  at: Date,
): Source {
  const url = new URL(given.url);
  url.hash = "";
  const there = sources.find((source) => source.url === url.href);
  if (there)
    throw new SourceFault(`${url.href} is followed already, as ${there.id}: to follow it otherwise, remove that first`);
  const base =
    `${url.hostname.replace(/^www\./, "")}${url.pathname}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 70)
      .replace(/(?<!-)-+$/, "") || "source";
  const taken = new Set(sources.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  return Source.parse({ ...given, id, url: url.href, added: at.toISOString() });
}

/** What cannot be done with a source, in words. */
export class SourceFault extends Error {}
