import { posix } from "node:path";
import { staysBeside } from "../files/beside.ts";
import type { Beside, Rejection, SourceFile } from "../record.ts";

/** Members that are remembered by their names at most. */
const MOST_NAMES = 200_000;

/** The members of an archive by their paths, read once where some format asks for them. */
export type ZipIndex = () => Promise<ReadonlyMap<string, () => Promise<SourceFile | Rejection | null>>>;

/** What lies beside a member of an archive, in the archive alone. */
export function besideInZip(name: string, index: ZipIndex): Beside {
  const folder = posix.dirname(name);
  const above = posix.join(folder, "..");
  return {
    async names() {
      const all = [...(await index()).keys()];
      const inFolder = all.filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path));
      const inAbove = folder === "." ? [] : all.filter((path) => posix.dirname(path) === above);
      return [...inFolder, ...inAbove.map((path) => `../${posix.basename(path)}`)];
    },
    async open(other) {
      if (!staysBeside(other)) return null;
      const found = await (await index()).get(posix.join(folder, other))?.();
      return found && !("kind" in found) ? found : null;
    },
  };
}

/** Reads the names of an archive's members, as many as are remembered. */
export async function indexOf<Entry>(
  entries: AsyncIterable<Entry>,
  nameOf: (entry: Entry) => string,
  open: (entry: Entry) => Promise<SourceFile | Rejection | null>,
) {
  const index = new Map<string, () => Promise<SourceFile | Rejection | null>>();
  for await (const entry of entries) {
    index.set(nameOf(entry), () => open(entry));
    if (index.size >= MOST_NAMES) break;
  }
  return index;
}
