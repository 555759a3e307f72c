import { networkOf } from "../../lib/access/network-of.ts";
import { nameKey } from "../../lib/accounts/account-name.ts";
import { isSame } from "../../lib/accounts/secret.ts";
import { signIn } from "../../lib/accounts/sign-in.ts";
import { readAuth } from "../../lib/config.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { drawing } from "../_page/drawn.ts";
import { answerPage } from "../_page/serve-page.ts";
import { siteAccounts } from "../accounts.ts";
import { fieldsOf } from "../corrections/form-sent.ts";
import { formToken } from "../corrections/form-token.ts";
import { isFromHere } from "../is-from-here.ts";
import { localeOf } from "../locale.ts";
import { note } from "../note.ts";
import { sessionCookie } from "../session-cookie.ts";
import { siteAddress } from "../site-address.ts";
import { ledTo } from "./led-to.ts";
import { signInForm } from "./sign-in-page.tsx";

/** `POST /signin`: begins a session for whoever knows a name and its password, and leads on. */
export async function receiveSignIn(request: Request): Promise<Response> {
  const { auth, address = "", session = null } = drawing.getStore() ?? {};
  if (auth !== "accounts") return new Response(null, { status: 404 });
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { accounts: words } = messages;
  const fields = await fieldsOf(request, 16_384);
  const to = ledTo(fields?.get("next") ?? null);
  const name = fields?.get("name") ?? "";
  const again = (fault: string, status: number, retryAfter?: number) =>
    answerPage(
      request,
      signInForm({ auth, to, name, fault, status, ...(retryAfter && { retryAfter }) }, messages),
      messages,
    );

  // A form of another site would sign its reader in under a name that they did not choose.
  if (fields === null || !isFromHere(headers) || !isSame(fields.get("token") ?? "", formToken()))
    return again(words.notFitting, 403);
  const accounts = siteAccounts();
  const tried = await signIn(accounts, { name, password: fields.get("password") ?? "", network: networkOf(address) });
  if ("wait" in tried) {
    note("sign-in-locked", knownName(name), null);
    return again(words.locked(tried.wait), 429, tried.wait);
  }
  if ("wrong" in tried) {
    // What was typed for a name that nobody has may be a password.
    note("sign-in-failed", knownName(name), null);
    return again(words.wrong, 401);
  }
  const { account } = tried;
  const { sessionHours } = readAuth();
  if (session) accounts.end(session);
  const secret = accounts.begin(account.name, sessionHours);
  note("sign-in", account.role, account.name);
  const cookie = sessionCookie(secret, siteAddress(headers).startsWith("https:"), sessionHours);
  return new Response(null, { status: 303, headers: { location: to, "set-cookie": cookie } });

  function knownName(typed: string): string | null {
    return accounts.find(nameKey(typed))?.name ?? null;
  }
}
