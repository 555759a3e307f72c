import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { onDisk } from "../files/spool.ts";
import { type Rejection, rejection, type SourceFile } from "../record.ts";
import type { Container } from "./container.ts";
import { isBomb, type Unpacking } from "./unpacking.ts";
import { besideInZip, indexOf, type ZipIndex } from "./zip-beside.ts";
import { type ZipMember, zipMember } from "./zip-member.ts";
import { salvage } from "./zip-salvage.ts";

/** A ZIP archive, read by the directory at its end; of one that is cut off, and so has none, what is whole. */
export const zip: Container = {
  format: "ZIP",
  accepts: ({ head }) => /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head.toString("latin1", 0, 4)),
  members: (file, unpacking) => zipMembers(file, unpacking, () => true),
};

/** The members of a ZIP archive whose names are wanted; the others are not looked into. */
export function zipMembers(
  file: SourceFile,
  unpacking: Unpacking,
  isWanted: (name: string) => boolean,
): AsyncGenerator<SourceFile | Rejection> {
  return onDisk(file, (path) => members(file, path, unpacking, isWanted));
}

async function* members(
  file: SourceFile,
  path: string | Buffer,
  unpacking: Unpacking,
  isWanted: (name: string) => boolean,
): AsyncGenerator<SourceFile | Rejection> {
  // The library passes the path on to the file system as it is, which takes bytes as well.
  const archive = await openPromise(path as string, { autoClose: false, decodeStrings: false }).catch(() => null);
  if (!archive) {
    yield* salvage(file, path, unpacking);
    return;
  }
  // A second reading of the directory, for formats that ask for the files beside one.
  let again: Promise<ZipFile> | null = null;
  let index: ReturnType<ZipIndex> | null = null;
  const members: ZipIndex = () => {
    again ??= openPromise(path as string, { autoClose: false, decodeStrings: false });
    index ??= again.then((other) =>
      indexOf(other.eachEntry(), nameOf, (entry) => zipMember(file, described(other, entry, unpacking))),
    );
    return index;
  };
  try {
    let count = 0;
    let packed = 0;
    for await (const entry of archive.eachEntry()) {
      packed += entry.compressedSize;
      if (packed > archive.fileSize) {
        yield rejection(file.path, "has files that share their bytes, as decompression bombs do; the rest is not read");
        return;
      }
      count++;
      if (!isWanted(nameOf(entry))) continue;
      if (unpacking.isSpent()) {
        yield rejection(file.path, "unpacks to far more than its size; the rest of it is not read");
        return;
      }
      const member = await zipMember(file, described(archive, entry, unpacking));
      if (member) yield "kind" in member ? member : { ...member, beside: besideInZip(nameOf(entry), members) };
    }
    if (count === 0) yield rejection(file.path, "is an archive without files");
  } finally {
    archive.close();
    await (again as Promise<ZipFile> | null)?.then((other) => other.close());
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function described(archive: ZipFile, entry: Entry, { bound }: Unpacking): ZipMember {
  const { compressedSize, uncompressedSize, compressionMethod, externalFileAttributes, versionMadeBy } = entry;
  const isUnix = versionMadeBy >> 8 === 3;
  return {
    name: nameOf(entry),
    size: uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    method: compressionMethod,
    isLink: isUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000,
    isBomb: isBomb(uncompressedSize, compressedSize),
    async *open() {
      const stream = await archive.openReadStreamPromise(entry);
      try {
        yield* bound(stream as AsyncIterable<Buffer>, () => compressedSize);
      } finally {
        stream.destroy();
      }
    },
  };
}
