import { AccountName } from "../../../lib/accounts/account-name.ts";
import { roleOfGroups } from "../../../lib/accounts/role-of-groups.ts";
import { readAuth } from "../../../lib/config.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { answerPage } from "../../_page/serve-page.ts";
import { logFault } from "../../_watch/log.ts";
import { siteAccounts } from "../../accounts.ts";
import { localeOf } from "../../locale.ts";
import { note } from "../../note.ts";
import { sessionCookie } from "../../session-cookie.ts";
import { siteAddress } from "../../site-address.ts";
import { leavingCookie, leavingIn } from "../leaving-cookie.ts";
import { ledTo } from "../led-to.ts";
import { type Claims, claimIn, siteProvider } from "../provider.ts";
import { signInForm } from "../sign-in-page.tsx";

export const dynamic = "force-dynamic";

/** `GET /signin/oidc`: leads to the provider; takes who comes back from there with a code; with `out`, leads to where one signs out. */
export async function GET(request: Request): Promise<Response> {
  const provider = siteProvider();
  if (provider === null) return new Response(null, { status: 404 });
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { accounts: words } = messages;
  const site = siteAddress(headers);
  const isSecure = site.startsWith("https:");
  const { pathname, search, searchParams } = new URL(request.url);
  const failed = (fault: string, status: number, to = "/") =>
    answerPage(request, signInForm({ auth: "oidc", to, fault, status }, messages), messages);

  if (!searchParams.has("code") && !searchParams.has("error"))
    try {
      if (searchParams.has("out")) return led((await provider.signOut(site)) ?? "/signin?out=1");
      const { url, leaving } = await provider.leave(site, ledTo(searchParams.get("next")));
      return led(url, leavingCookie(leaving, isSecure));
    } catch (error) {
      logFault("Cannot reach the provider that signs people in", error);
      return failed(words.away, 503);
    }

  const leaving = leavingIn(headers);
  if (leaving === null) return failed(words.notFitting, 400);
  let claims: Claims;
  try {
    claims = await provider.claims(new URL(site + pathname + search), leaving);
  } catch (error) {
    logFault("Cannot sign somebody in by the provider", error);
    note("sign-in-failed", null, null);
    return failed(words.failed, 401, leaving.to);
  }
  const { oidc, roles, sessionHours } = readAuth();
  const name = AccountName.safeParse(claimIn(claims, oidc!.nameClaim) ?? claims.email ?? claims.sub);
  const role = roleOfGroups(groupsIn(claimIn(claims, oidc!.rolesClaim)), roles);
  if (!name.success || role === null) {
    note("sign-in-failed", `no role ${claims.sub}`, null);
    return failed(words.noRole, 403, leaving.to);
  }
  const accounts = siteAccounts();
  const account = accounts.addForeign({ issuer: oidc!.issuer, subject: claims.sub, name: name.data, role });
  if (account === null) {
    note("sign-in-failed", `name taken ${name.data}`, null);
    return failed(words.nameTaken, 403, leaving.to);
  }
  const secret = accounts.begin(account.name, sessionHours);
  note("sign-in", role, account.name);
  return led(leaving.to, sessionCookie(secret, isSecure, sessionHours), leavingCookie(null, isSecure));
}

function led(location: string, ...cookies: readonly string[]): Response {
  const set = cookies.map((cookie): [string, string] => ["set-cookie", cookie]);
  return new Response(null, { status: 303, headers: [["location", location], ...set] });
}

/** Groups as a claim has them: a list, or words in a text. */
function groupsIn(claim: unknown): string[] {
  if (typeof claim === "string") return claim.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(claim) ? claim.filter((group) => typeof group === "string") : [];
}
