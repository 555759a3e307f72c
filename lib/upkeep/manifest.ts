import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** The names of what a backup has beside the copies. */
export const MANIFEST = "manifest.json";
export const ARCHIVE = "archive.db";
export const SETTINGS = "settings.env";

/** A path within a backup that leads nowhere else. */
const Within = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\]+$/, "leads out of the backup");

/** What a backup says of itself. */
export const Manifest = z.object({
  v: z.literal(1),
  backup: z.literal("dateline"),
  /** When it was begun, as an ISO date-time in UTC. */
  made: z.string(),
  /** The archive's file that it is of, and the layout of that. */
  of: z.string(),
  layout: z.int(),
  /** By which versions the articles were read, and what copied them. */
  normaliser: z.array(z.int()),
  extractor: z.array(z.int()),
  node: z.string(),
  sqlite: z.string(),
  /** Articles that could be read in the copy; null where its layout is another than that of the version that made it. */
  articles: z.int().nullable(),
  /** What is wrong with the archive, and so with the copy. */
  faults: z.array(z.string()),
  /** Settings that are secret, and so are not in it. */
  leftOut: z.array(z.string()),
  /** What stands beside the archive and was left out, by its name in a backup. */
  without: z.array(z.string()),
  files: z.array(z.object({ path: Within, bytes: z.int(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Reads the manifest of a backup. */
export function readManifest(folder: string): Manifest {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" || code === "ENOTDIR" ? `it has no ${MANIFEST}` : message;
    throw new Error(`"${folder}" is no backup that can be read: ${why}.`, { cause: error });
  }
  const parsed = Manifest.safeParse(read);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new Error(
    `"${folder}" is no backup that can be read: in its ${MANIFEST}, ${path.join(".") || "all"}: ${message}.`,
  );
}
