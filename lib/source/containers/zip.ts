import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { onDisk } from "../files/spool.ts";
import { type Rejection, rejection, type SourceFile } from "../record.ts";
import type { Container } from "./container.ts";
import { isBomb, type Unpacking } from "./unpacking.ts";
import { type ZipMember, zipMember } from "./zip-member.ts";
import { salvage } from "./zip-salvage.ts";

/** A ZIP archive, read by the directory at its end; of one that is cut off, and so has none, what is whole. */
export const zip: Container = {
  format: "ZIP",
  accepts: ({ head }) => /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head.toString("latin1", 0, 4)),
  members: (file, unpacking) => onDisk(file, (path) => members(file, path, unpacking)),
};

async function* members(
  file: SourceFile,
  path: string | Buffer,
  unpacking: Unpacking,
): AsyncGenerator<SourceFile | Rejection> {
  // The library passes the path on to the file system as it is, which takes bytes as well.
  const archive = await openPromise(path as string, { autoClose: false, decodeStrings: false }).catch(() => null);
  if (!archive) {
    yield* salvage(file, path, unpacking);
    return;
  }
  try {
    let count = 0;
    for await (const entry of archive.eachEntry()) {
      if (unpacking.isSpent()) {
        yield rejection(file.path, "unpacks to far more than its size; the rest of it is not read");
        return;
      }
      const member = await zipMember(file, described(archive, entry, unpacking));
      if (member) yield member;
      count++;
    }
    if (count === 0) yield rejection(file.path, "is an archive without files");
  } finally {
    archive.close();
  }
}

function described(archive: ZipFile, entry: Entry, { bound }: Unpacking): ZipMember {
  const { compressedSize, uncompressedSize, compressionMethod, externalFileAttributes, versionMadeBy } = entry;
  const isUnix = versionMadeBy >> 8 === 3;
  return {
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
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
