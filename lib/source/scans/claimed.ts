import { HEAD_BYTES } from "../files/head.ts";
import type { SourceFile } from "../record.ts";

/** Whether a file by its name tells which pages and texts make an issue. */
function isManifest(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.xml$/i.test(name) && /mets|didl/i.test(name);
}

/**
 * Whether a METS or DIDL file beside a page or text names it, so that it is read with that. One that was asked for by its own
 * path is read for itself.
 */
export async function isClaimed({ name, beside, isAsked }: SourceFile): Promise<boolean> {
  if (isAsked || !beside) return false;
  for (const other of await beside.names()) {
    if (!isManifest(other) || other === name) continue;
    const manifest = await beside.open(other);
    if (manifest && (await names(manifest, name))) return true;
  }
  return false;
}

async function names(manifest: SourceFile, name: string): Promise<boolean> {
  const wanted = Buffer.from(name);
  let held: Buffer = Buffer.alloc(0);
  for await (const bytes of manifest.open()) {
    const piece = Buffer.concat([held, bytes]);
    if (piece.includes(wanted)) return true;
    held = piece.subarray(-Math.min(wanted.length, HEAD_BYTES));
  }
  return false;
}
