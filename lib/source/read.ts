import { checkOptions } from "./check-options.ts";
import { openUnpacking, type Unpacking } from "./containers/unpacking.ts";
import { hasOpenDate, orderOf } from "./fields/slashed-date.ts";
import { besideOnDisk } from "./files/beside.ts";
import { countBytes } from "./files/count-bytes.ts";
import { diskFile } from "./files/disk-file.ts";
import { inUtf8 } from "./files/in-utf8.ts";
import { memoryFile } from "./files/memory-file.ts";
import type { PathFields } from "./files/path-rule.ts";
import { walk } from "./files/walk.ts";
import { partsFault } from "./parts-fault.ts";
import { BYTE_READERS, CONTAINERS, READERS, XML_READERS } from "./readers.ts";
import { reasonOf } from "./reason.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "./record.ts";
import { refusedAsFile } from "./refused-line.ts";
import { unreadFormat } from "./unread.ts";

/** Archives that may lie in one another. */
const MAX_DEPTH = 2;

/**
 * Everything readable under the paths, lazily and in a stable order. It never throws for a file: that is a rejection. It
 * throws for options that mean nothing.
 */
export async function* readSources(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceRecord | Rejection> {
  const { fieldsOfPath, checked } = checkOptions(options);
  const asked = new Set(paths);
  for await (const found of walk(paths)) {
    if (typeof found !== "string") yield found;
    else
      for await (const record of readPath(found, asked.has(found), checked))
        yield withPath(withOrder(withSoundParts(record), options), fieldsOfPath(record.file), options);
  }
}

/** Reads bytes that are in memory as a file of that name is read. It never throws for what they hold: that is a rejection. */
export async function* readBytes(
  path: string,
  name: string,
  bytes: Buffer,
  options: ReadOptions = {},
): AsyncGenerator<SourceRecord | Rejection> {
  for await (const found of readFile(
    memoryFile(path, name, bytes),
    checkOptions(options).checked,
    openUnpacking(bytes.length),
  ))
    yield withOrder(withSoundParts(found), options);
}

async function* readPath(
  path: string,
  isAsked: boolean,
  options: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  let file: SourceFile | null;
  try {
    file = await diskFile(path);
  } catch (error) {
    yield rejection(path, reasonOf(error as NodeJS.ErrnoException));
    return;
  }
  if (!file) {
    yield rejection(path, "is no regular file");
    return;
  }
  const found = { ...file, beside: besideOnDisk(path), ...(isAsked ? { isAsked } : {}) } as const;
  const counted = countBytes(found, options.onRead ?? (() => {}));
  yield* readFile(counted.file, options, openUnpacking(file.size ?? 0));
  counted.done();
}

async function* readFile(
  file: SourceFile,
  options: ReadOptions,
  unpacking: Unpacking,
): AsyncGenerator<SourceRecord | Rejection> {
  let read = 0;
  try {
    for await (const found of open(file, options, unpacking)) {
      if (found.kind === "record") read++;
      yield found;
    }
  } catch (error) {
    const after = read > 0 ? `; the ${read} before are read` : "";
    yield rejection(file.path, `${reasonOf(error as NodeJS.ErrnoException)}${after}`);
  }
}

async function* open(
  file: SourceFile,
  options: ReadOptions,
  unpacking: Unpacking,
): AsyncGenerator<SourceRecord | Rejection> {
  const reader = BYTE_READERS.find((candidate) => candidate.accepts(file));
  const isKnownXml = XML_READERS.some((candidate) => candidate.accepts(file));
  const unread = reader || isKnownXml ? null : unreadFormat(file);
  const container = CONTAINERS.find((candidate) => candidate.accepts(file));
  if (file.size === 0) yield rejection(file.path, "is empty");
  else if (reader) yield* readWith(reader, file, options);
  else if (unread) yield rejection(file.path, `is ${unread}, a format that is not read yet`);
  else if (!container) yield* readText(file, options);
  else if (unpacking.depth > MAX_DEPTH)
    yield rejection(file.path, `is a ${container.format} archive inside ${MAX_DEPTH} others, and is not opened`);
  else
    for await (const member of container.members(file, unpacking))
      if ("kind" in member) yield member;
      else yield* readFile(member, options, unpacking.deeper());
}

/** Reads a file, and tells of each record what its format is. */
async function* readWith(
  { format, read }: SourceReader,
  file: SourceFile,
  options: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  for await (const found of read(file, options)) {
    if (found.kind === "record") options.onFormat?.(format);
    yield found;
  }
}

/** Reads a text file in whatever encoding; what is to be said of that is said with its first record. */
async function* readText(given: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  const { file, note } = await inUtf8(given, options.encoding);
  let said = note === null;
  for await (const found of readWith(READERS.find((reader) => reader.accepts(file))!, file, options)) {
    if (found.kind === "rejection") {
      yield* readAgain(found, options);
      continue;
    }
    if (note === null) {
      yield found;
      continue;
    }
    const lost = found.text.includes("\ufffd") ? ["holds bytes that are no letters in its encoding"] : [];
    yield { ...found, notes: [...(said ? [] : [note]), ...lost, ...found.notes] };
    said = true;
  }
}

/**
 * Reads the record of a line of refused ones as its source's format is read, as if it stood in the line itself. The line is
 * refused again, with the record as it is by now, where that is no more than it was.
 */
async function* readAgain(found: Rejection, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  const { file, place } = found;
  const record = refusedAsFile(found.raw);
  let read = 0;
  if (record !== null)
    for await (const one of READERS.find((reader) => reader.accepts(record))!.read(record, options)) {
      read++;
      yield { ...one, file, place };
    }
  if (read === 0) yield found;
}

/** Parts that cannot be those of the text are a fault of their reader's: they are left out, and the text is read without. */
function withSoundParts(found: SourceRecord | Rejection): SourceRecord | Rejection {
  if (found.kind === "rejection" || found.parts === undefined) return found;
  const { parts, ...rest } = found;
  const fault = partsFault(parts, found.text);
  return fault === null ? found : { ...rest, notes: [...found.notes, `its parts ${fault}, and are not used`] };
}

/** Adds the order of dates that the person who imports gives, where one could be read both ways and its column tells nothing. */
function withOrder(found: SourceRecord | Rejection, { dates }: ReadOptions): SourceRecord | Rejection {
  if (found.kind === "rejection" || dates === undefined || found.fields.dateOrder !== undefined) return found;
  const { text, fields } = found;
  const isOpen = fields.date === undefined ? hasOpenDate(text) : orderOf(fields.date) === "open";
  return isOpen ? { ...found, fields: { ...fields, dateOrder: dates } } : found;
}

/** Adds what the path says where the record says nothing: an outlet by the rule given, a date as the weakest of all. */
function withPath(
  found: SourceRecord | Rejection,
  path: PathFields | null,
  { rule }: ReadOptions,
): SourceRecord | Rejection {
  if (found.kind === "rejection" || path === null) return found;
  const { fields } = found;
  const outlet = fields.outlet === undefined && rule !== undefined ? path.outlet : undefined;
  const pathDate = fields.date === undefined ? path.date : undefined;
  const notes = [
    ...(outlet === undefined ? [] : [`its outlet "${outlet}" is from its path`]),
    ...(pathDate === undefined ? [] : [`its path says ${pathDate}`]),
  ];
  return {
    ...found,
    fields: { ...fields, ...(outlet === undefined ? {} : { outlet }), ...(pathDate === undefined ? {} : { pathDate }) },
    notes: [...found.notes, ...notes],
  };
}
