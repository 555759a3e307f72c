import type { Visitor } from "../access/visitor.ts";
import type { AuthConfig } from "../config.ts";
import { AccountName } from "./account-name.ts";
import { type Account, type Accounts, TOKEN } from "./accounts.ts";
import { roleOfGroups } from "./role-of-groups.ts";

/** What a request shows of who asks. Headers are those of a trusted proxy where `isTrusted`. */
export interface Shown {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The secret of a session, as a cookie has it; null: none, or cookies are not looked at. */
  readonly session: string | null;
  readonly isTrusted: boolean;
}

/** Who asks, and by what that was seen. */
export interface Asker {
  readonly visitor: Visitor & { readonly name: string };
  readonly by: "session" | "token" | "proxy";
  /** The secret of the session. */
  readonly session: string | null;
}

/**
 * Who asks, by a session, by a token (`Authorization: Bearer`, or `Basic` with the token as password, as readers of feeds send it),
 * or as a proxy says. Null: nobody that is known; a token that does not hold is nobody, whatever cookie comes with it.
 */
export function whoAsks(
  { headers, session, isTrusted }: Shown,
  { kind, roles, headers: named }: AuthConfig,
  accounts: () => Accounts,
): Asker | null {
  if (kind === "proxy") return isTrusted ? saidByProxy(headers, named, roles) : null;
  const isOfKind = ({ isForeign }: Account) => isForeign === (kind === "oidc");
  const token = tokenIn(String(headers.authorization ?? ""));
  const account = token !== null ? accounts().byToken(token) : session !== null ? accounts().session(session) : null;
  if (account === null || !isOfKind(account)) return null;
  const { name, role } = account;
  return token === null
    ? { visitor: { name, role }, by: "session", session }
    : { visitor: { name, role }, by: "token", session: null };
}

function saidByProxy(
  headers: Shown["headers"],
  named: AuthConfig["headers"],
  roles: AuthConfig["roles"],
): Asker | null {
  // Node joins a header that comes twice by a comma, which no name has.
  const name = AccountName.safeParse(headers[named.user] ?? "");
  if (!name.success) return null;
  const groups = String(headers[named.groups] ?? "").split(/[,;|]/);
  const role = roleOfGroups(
    groups.map((group) => group.trim()),
    roles,
  );
  return role && { visitor: { name: name.data, role }, by: "proxy", session: null };
}

/** The token of ours in an `Authorization` header; null: there is none, such as where a proxy's own password is handed on. */
function tokenIn(header: string): string | null {
  const [, scheme = "", value = ""] = /^(bearer|basic) +([\w.~+/=-]{1,4096}) *$/i.exec(header) ?? [];
  const said = scheme.toLowerCase() === "basic" ? Buffer.from(value, "base64").toString("utf8") : `:${value}`;
  const token = said.slice(said.indexOf(":") + 1);
  return token.startsWith(TOKEN) ? token : null;
}
