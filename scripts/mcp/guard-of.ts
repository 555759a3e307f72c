import type { IncomingMessage } from "node:http";
import { mayAs, type Role } from "../../lib/access/role.ts";
import { trustedProxies } from "../../lib/access/trusted-proxies.ts";
import { type Accounts, openAccounts } from "../../lib/accounts/accounts.ts";
import { accountsBeside } from "../../lib/accounts/accounts-file.ts";
import { whoAsks } from "../../lib/accounts/who-asks.ts";
import { type AuthConfig, readSiteNames, SETTINGS_FILE } from "../../lib/config.ts";

/**
 * Who may ask the tools of an archive over HTTP: by a token, or as a proxy says, whoever has the `least` role that may read all that the
 * tools read. A browser's session is none.
 */
export function guardOf(archive: string, auth: AuthConfig, least: Role) {
  const isTrusted = trustedProxies(readSiteNames(process.env, SETTINGS_FILE).trustedProxies);
  let open: Accounts | null = null;
  const accounts = () => {
    if (open?.isCurrent()) return open;
    open?.close();
    open = openAccounts(accountsBeside(archive));
    return open;
  };
  return {
    mayAsk({ headers, socket }: IncomingMessage): boolean {
      if (auth.kind === null || auth.kind === "none") return true;
      const shown = { headers, session: null, isTrusted: isTrusted(socket.remoteAddress) };
      const asker = whoAsks(shown, auth, accounts);
      return asker !== null && mayAs(asker.visitor.role, least);
    },
    close: () => open?.close(),
  };
}
