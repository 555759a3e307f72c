import { closeSync, createReadStream, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { appendWhole } from "../archive/append-whole.ts";
import { privateModes } from "../archive/private-mode.ts";

/** What is noted: who came in and who did not, what was changed, and what was taken away. */
export const AUDITED = [
  "sign-in",
  "sign-in-failed",
  "sign-in-locked",
  "sign-out",
  "correction",
  "list",
  "saved-search",
  "export",
  "removal",
  "account",
  "token",
] as const;

/** A line of the audit log. */
export const AuditLine = z.object({
  /** When, as an ISO date-time in UTC. */
  at: z.string(),
  act: z.enum(AUDITED),
  /** Who; null: nobody that is known. On a command line, by which name the machine knows its user. */
  by: z.string().nullable(),
  /** From which address; null: by a command. */
  address: z.string().nullable(),
  /** The id of the request, as the site's log has it. */
  request: z.string().nullable(),
  /** What of it: an article's id, a line of the ledger, the search that was exported, an account and what became of it. */
  what: z.string().nullable(),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** Where the audit log of an archive lies. */
export const auditBeside = (archive: string): string => join(dirname(archive), "audit.jsonl");

/** Letters of what was done that are kept. */
const LONGEST = 2000;

/** Adds a line, on disk when it returns. The file is only ever added to, and its owner's alone. */
export function audit(archive: string, line: Omit<AuditLine, "at">, now: () => Date = () => new Date()): void {
  const path = auditBeside(archive);
  const modes = privateModes(path);
  mkdirSync(dirname(path), { recursive: true, mode: modes.folder });
  const file = openSync(path, "a", modes.file);
  try {
    const what = line.what === null ? null : line.what.slice(0, LONGEST);
    appendWhole(file, `${JSON.stringify({ at: now().toISOString(), ...line, what })}\n`);
  } finally {
    closeSync(file);
  }
}

/** The lines of an audit log, oldest first. One that is none is given as it stands: nothing may be hidden by being damaged. */
export async function* readAudit(archive: string): AsyncGenerator<AuditLine | { readonly unread: string }> {
  const path = auditBeside(archive);
  if (!existsSync(path)) return;
  for await (const text of createInterface({
    input: createReadStream(path, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (text.trim() !== "") yield parsed(text);
  }
}

function parsed(text: string): AuditLine | { readonly unread: string } {
  try {
    return AuditLine.parse(JSON.parse(text));
  } catch {
    return { unread: text };
  }
}
