import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { mayAs, ROLES, type Role } from "./role.ts";
import { type Rules, readableBy } from "./rules.ts";

/** Raised where an archive is confined otherwise than before: those that there are are made again. */
const FORM = 1;

/** Those who may read a part of an archive, and the archive of their own that holds just that part. */
export interface Audience {
  /** The least role that reads this part. */
  readonly role: Role;
  /** The greatest role that reads no more. */
  readonly most: Role;
  /** Where it lies. Its name has a hash of what it may hold, so that by other rules another file is looked for. */
  readonly path: string;
  readonly mayRead: (collection: string) => boolean;
}

/** The audience that a role is of; null where it may read the whole archive. */
export function audienceOf(archive: string, rules: Rules, role: Role): Audience | null {
  const part = partOf(rules, role);
  if (part === partOf(rules, "admin")) return null;
  const alike = ROLES.filter((one) => partOf(rules, one) === part);
  const [least, most] = [alike[0]!, alike.at(-1)!];
  const hash = createHash("sha256").update(`${FORM} ${part}`).digest("hex").slice(0, 12);
  const path = `${stem(archive)}.${least}-${hash}.db`;
  return { role: least, most, path, mayRead: readableBy(rules, role) };
}

/** All audiences of an archive that may not read the whole of it. */
export function audiencesOf(archive: string, rules: Rules): Audience[] {
  const all = ROLES.flatMap((role) => audienceOf(archive, rules, role) ?? []);
  return [...new Map(all.map((audience) => [audience.path, audience])).values()];
}

/** Whether nothing may be read by some rules that may not be read by others. */
export function isNoWider(rules: Rules, than: Rules): boolean {
  const named = [...Object.keys(rules.collections), ...Object.keys(than.collections)];
  return ROLES.every((role) => {
    const [now, before] = [readableBy(rules, role), readableBy(than, role)];
    return (
      named.every((name) => !now(name) || before(name)) && (!mayAs(role, rules.others) || mayAs(role, than.others))
    );
  });
}

/** The confined archives that lie beside an archive, by whatever rules they were made. */
export function confinedBeside(archive: string): string[] {
  const folder = dirname(archive);
  if (!existsSync(folder)) return [];
  const begins = `${basename(stem(archive))}.`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(begins) && CONFINED.test(name.slice(begins.length)))
    .map((name) => join(folder, name));
}

/** Deletes a confined archive: it is made again of the archive where it is needed. */
export function dropConfined(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
}

const CONFINED = new RegExp(`^(?:${ROLES.join("|")})-[0-9a-f]{12}\\.db$`);

const stem = (archive: string): string => archive.slice(0, archive.length - extname(archive).length);

/** What a role may read, in one text: whether others than the named collections, and which of these otherwise. */
function partOf(rules: Rules, role: Role): string {
  const mayRead = readableBy(rules, role);
  const others = mayAs(role, rules.others);
  const otherwise = Object.keys(rules.collections).filter((name) => mayRead(name) !== others);
  return JSON.stringify([others, ...otherwise.sort()]);
}
