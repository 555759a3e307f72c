import { crc32, deflateRawSync } from "node:zlib";

/** A file for an archive, honest unless told otherwise. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes follow behind the bytes, as writers do that cannot go back: with a signature and in 32 bits, unless told otherwise. */
  readonly streamed?: boolean | { readonly unsigned?: boolean; readonly wide?: boolean };
  /** Sizes stand in an extra field of 64 bits, as ZIP64 has them. */
  readonly wide?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  /** The size it claims to unpack to. */
  readonly claims?: number;
  readonly link?: boolean;
}

/** The bytes of a ZIP archive, hostile ones too. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as Uint8Array);
    const packed = entry.stored ? content : deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const flags = 0x800 | (entry.encrypted ? 1 : 0) | (entry.streamed ? 8 : 0);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const sizes = [crc32(content), packed.length, entry.claims ?? content.length];
    const head = [u16(20), u16(flags), u16(method), u32(0)];
    const named = [u16(name.length), u16(0)];
    const [crc, , size] = sizes as [number, number, number];
    const inFront = entry.streamed ? [0, 0, 0] : entry.wide ? [crc, 0xffffffff, 0xffffffff] : sizes;
    // A field that no reader knows stands before the one of the sizes.
    const fields = [u16(0x5455), u16(1), Buffer.of(0), u16(1), u16(16), u64(size), u64(packed.length)];
    const extra = entry.wide && !entry.streamed ? Buffer.concat(fields) : Buffer.alloc(0);
    const lengths = [u16(name.length), u16(extra.length)];
    const local = Buffer.concat([u32(0x04034b50), ...head, ...inFront.map(u32), ...lengths, name, extra, packed]);
    const { unsigned = false, wide = false } = typeof entry.streamed === "object" ? entry.streamed : {};
    const descriptor = [
      ...(unsigned ? [] : [u32(0x08074b50)]),
      u32(crc),
      ...[packed.length, size].map(wide ? u64 : u32),
    ];
    const behind = entry.streamed ? Buffer.concat(descriptor) : Buffer.alloc(0);
    const attributes = entry.link ? 0o120777 * 65536 : 0o100644 * 65536;
    directory.push(
      Buffer.concat([u32(0x02014b50), u16((3 << 8) | 20), ...head, ...sizes.map(u32), ...named]),
      Buffer.concat([u16(0), u16(0), u16(0), u32(attributes), u32(offset), name]),
    );
    locals.push(local, behind);
    offset += local.length + behind.length;
  }
  const listed = Buffer.concat(directory);
  const count = entries.length;
  const end = [u32(0x06054b50), u16(0), u16(0), u16(count), u16(count), u32(listed.length), u32(offset), u16(0)];
  return Buffer.concat([...locals, listed, ...end]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
