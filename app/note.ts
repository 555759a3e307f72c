import { type AUDITED, audit } from "../lib/accounts/audit.ts";
import { readSiteConfig } from "../lib/config.ts";
import { drawing } from "./_page/drawn.ts";
import { logFault } from "./_watch/log.ts";

/**
 * Notes in the audit log what the request under way did, where people sign in. What cannot be noted is told in the site's log: a
 * full disk must not keep a newsroom out.
 */
export function note(act: (typeof AUDITED)[number], what: string | null, by?: string | null): void {
  const asked = drawing.getStore();
  if (asked?.auth === undefined) return;
  const { visitor, address = null, id = null } = asked;
  try {
    audit(readSiteConfig().archive, {
      act,
      by: by === undefined ? (visitor?.name ?? null) : by,
      address,
      request: id,
      what,
    });
  } catch (error) {
    logFault("Cannot write the audit log", error);
  }
}
