import { crc32, deflateRawSync } from "node:zlib";

/** A member of an archive, and what its headers say that is not so: other sizes, another place, a member for another. */
export interface Member {
  readonly name: string;
  readonly bytes: Buffer;
  readonly lies?: {
    readonly size?: number;
    readonly packed?: number;
    readonly offset?: number;
    readonly method?: number;
    readonly flags?: number;
  };
}

/** A ZIP archive of them, as its headers say or not. */
export function zipBytes(members: readonly Member[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, lies = {} } of members) {
    const packed = deflateRawSync(bytes);
    const named = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(lies.flags ?? 0x800, 2);
    common.writeUInt16LE(lies.method ?? 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(lies.packed ?? packed.length, 14);
    common.writeUInt32LE(lies.size ?? bytes.length, 18);
    common.writeUInt16LE(named.length, 22);
    const body = Buffer.concat([signed(0x04034b50), common, named, packed]);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(lies.offset ?? offset, 10);
    directory.push(Buffer.concat([signed(0x02014b50), Buffer.from([20, 0]), common, behind, named]));
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, signed(0x06054b50), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
