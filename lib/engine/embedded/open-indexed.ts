import { type Archive, openArchive } from "../../archive/archive.ts";
import { onCopy } from "../../archive/write-protected.ts";
import { askArchive, indexIn } from "./tables.ts";

/** Opens an archive for reading alone; throws where its file has no index of this version, which only a writer can make. */
export function openIndexed(path: string, options: { readonly patience?: number } = {}): Archive {
  const archive = openArchive(path, { ...options, readOnly: true });
  const index = askArchive(archive, indexIn);
  if (index === "filled" || index === "empty") return archive;
  archive.close();
  const state = index === "none" ? "it has no index yet" : "its index is of another version";
  throw new Error(`Cannot search the archive "${path}": ${state}. "npm run sync" makes one${onCopy(path)}.`);
}
