import { userInfo } from "node:os";
import { type AUDITED, audit } from "../../lib/accounts/audit.ts";
import { readAuth, SETTINGS_FILE } from "../../lib/config.ts";

/** Notes in the audit log what a command did to an archive, by the name by which the machine knows its user, where people sign in. */
export function noteCommand(archive: string, act: (typeof AUDITED)[number], what: string): void {
  const { kind } = readAuth(process.env, SETTINGS_FILE);
  if (kind !== null && kind !== "none")
    audit(archive, { act, by: userInfo().username, address: null, request: null, what });
}
