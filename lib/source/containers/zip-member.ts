import { firstBytes, streamOf } from "../files/head.ts";
import { type Rejection, rejection, type SourceFile } from "../record.ts";

/** What an archive says of a member before it is opened. */
export interface ZipMember {
  readonly name: string;
  readonly size: number | null;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** A link to another file, of which only the path is packed. */
  readonly isLink: boolean;
  readonly isBomb: boolean;
  readonly open: () => AsyncIterable<Buffer>;
}

/** A member as a file, or why it is refused; null for folders and for what a system hides. */
export async function zipMember(archive: SourceFile, member: ZipMember): Promise<SourceFile | Rejection | null> {
  const { name, size, open } = member;
  const segments = name.split("/");
  const path = `${archive.path} › ${name.replace(/\p{Cc}/gu, "?")}`;
  const leadsOut = segments.includes("..") || /^(?:\/|[a-z]:)/i.test(name);
  if (leadsOut) return rejection(path, "has a name that leads out of the archive, and is refused");
  if (name.endsWith("/") || segments.some((part) => part.startsWith(".") || part === "__MACOSX")) return null;
  if (member.isEncrypted) return rejection(path, "is encrypted");
  if (member.isLink) return rejection(path, "is a link and no file");
  if (member.method !== 0 && member.method !== 8)
    return rejection(path, `is packed by a method that is not read (number ${member.method})`);
  if (member.isBomb) return rejection(path, "would unpack to far more than its size: refused as a decompression bomb");
  const { head, whole } = size === 0 ? { head: Buffer.alloc(0), whole: true } : await firstBytes(open());
  return {
    path,
    name: segments.at(-1)!,
    onDisk: null,
    size: whole ? head.length : size,
    head,
    open: whole ? () => streamOf(head) : open,
  };
}
