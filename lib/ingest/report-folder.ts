import { join, parse } from "node:path";

/** Where the reports of an archive's imports lie: `data/archive.imports` for `data/archive.db`, so that no two share one. */
export function reportFolder(archive: string): string {
  const { dir, base, name, ext } = parse(archive);
  return join(dir, `${ext === ".db" ? name : base}.imports`);
}
