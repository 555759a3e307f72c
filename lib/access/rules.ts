import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { fileReason } from "../archive/file-reason.ts";
import { privateModes } from "../archive/private-mode.ts";
import { mayAs, ROLES, type Role } from "./role.ts";

const RoleName = z.enum(ROLES);

/** Which role each collection needs at least: the named ones, and all `others`. Articles that were imported into none are in `main`. */
export const Rules = z.strictObject({
  v: z.literal(1).default(1),
  collections: z.record(z.string().min(1).max(200), RoleName).default({}),
  others: RoleName.default("reader"),
});
export type Rules = z.infer<typeof Rules>;

/** Rules as a file has them: one that names no collections was emptied, and is not what opens everything. */
const Written = Rules.extend({ collections: Rules.shape.collections.removeDefault() });

/** Where the rules of an archive stand: beside it. */
export const rulesBeside = (archive: string): string => join(dirname(archive), "access.json");

/** Reads the rules of an archive; null where there is no file. Throws where it cannot be read, or says what is not known: what it forbids is not known then. */
export function readRules(archive: string): Rules | null {
  const path = rulesBeside(archive);
  const cannot = (why: string, cause?: unknown) =>
    new Error(`Cannot read who may read what in "${path}": ${why}. Until it is mended only admins read anything.`, {
      cause,
    });
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cannot(error instanceof SyntaxError ? `it is no JSON (${error.message})` : fileReason(error), error);
  }
  const parsed = Written.safeParse(read);
  if (parsed.success) return parsed.data;
  const { path: at, message } = parsed.error.issues[0]!;
  throw cannot(`${at.join(".") || "it"} does not fit: ${message}`);
}

/** Writes the rules of an archive. The file is replaced as a whole, so that whoever reads it meanwhile finds one or the other. */
export function writeRules(archive: string, rules: Rules): void {
  const path = rulesBeside(archive);
  try {
    const text = `${JSON.stringify(Rules.parse(rules), null, 2)}\n`;
    writeFileSync(`${path}.new`, text, { mode: privateModes(path).file });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw new Error(`Cannot write who may read what to "${path}": ${fileReason(error)}`, { cause: error });
  }
}

/** Which collections a role may read by some rules. */
export function readableBy({ collections, others }: Rules, role: Role): (collection: string) => boolean {
  return (collection) => mayAs(role, Object.hasOwn(collections, collection) ? collections[collection]! : others);
}
