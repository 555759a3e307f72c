import { firstBytes, streamOf } from "../files/head.ts";
import { rejection, type SourceFile } from "../record.ts";
import type { Container } from "./container.ts";
import { gzipMembers } from "./gzip-members.ts";
import type { Unpacking } from "./unpacking.ts";

/** One packed file: `a.csv.gz` holds `a.csv`. What stands behind its end is named, and its own records are read. */
export const gzip: Container = {
  format: "gzip",
  accepts: ({ head }) => head[0] === 0x1f && head[1] === 0x8b,
  async *members(file, unpacking) {
    let behind = 0;
    const open = () =>
      unpacked(file, unpacking, (bytes) => {
        behind = bytes;
      });
    const name = file.name.replace(/\.gz(?:ip)?$|\.tgz$/i, "");
    const { head, whole } = await firstBytes(open());
    const size = whole ? head.length : null;
    yield { path: file.path, name, onDisk: null, size, head, open: whole ? () => streamOf(head) : open };
    if (behind > 0)
      yield rejection(file.path, `has ${behind} bytes behind its end that are not packed; they are not read`);
  },
};

function unpacked(file: SourceFile, { bound }: Unpacking, behind: (bytes: number) => void): AsyncGenerator<Buffer> {
  let packed = 0;
  async function* counted() {
    for await (const bytes of file.open()) {
      packed += bytes.length;
      yield bytes;
    }
  }
  return bound(gzipMembers(counted(), behind), () => packed);
}
