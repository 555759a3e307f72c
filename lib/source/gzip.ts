import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Container } from "./container.ts";
import { headOf, held } from "./head.ts";
import type { SourceFile } from "./record.ts";
import type { Unpacking } from "./unpacking.ts";

/** One packed file: `a.csv.gz` holds `a.csv`. */
export const gzip: Container = {
  format: "gzip",
  accepts: ({ head }) => head[0] === 0x1f && head[1] === 0x8b,
  async *members(file, unpacking) {
    const open = () => unpacked(file, unpacking);
    const name = file.name.replace(/\.gz(?:ip)?$|\.tgz$/i, "");
    const { head, whole } = await headOf(open());
    const size = whole ? head.length : null;
    yield { path: file.path, name, onDisk: null, size, head, open: whole ? () => held(head) : open };
  },
};

async function* unpacked(file: SourceFile, { bound }: Unpacking): AsyncGenerator<Buffer> {
  let packed = 0;
  async function* counted() {
    for await (const bytes of file.open()) {
      packed += bytes.length;
      yield bytes;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  try {
    yield* bound(source.pipe(gunzip) as AsyncIterable<Buffer>, () => packed);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
