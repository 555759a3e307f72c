import { networkOf } from "../../lib/access/network-of.ts";
import { hashPassword, passwordFault } from "../../lib/accounts/password.ts";
import { isSame } from "../../lib/accounts/secret.ts";
import { signIn } from "../../lib/accounts/sign-in.ts";
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
import { visitor } from "../visitor.ts";
import { accountWith } from "./account-page.tsx";

/** Tokens that an account has at most, and letters of what one is for. */
const MOST = 20;
const LONGEST = 100;

/** `POST /account`: changes the password of whoever has signed in, makes and revokes their tokens, signs them out. */
export async function receiveAccount(request: Request): Promise<Response> {
  const { auth, session = null, address = "" } = drawing.getStore() ?? {};
  const { name } = visitor();
  if (auth === undefined || auth === "proxy" || name === null) return new Response(null, { status: 404 });
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { accounts: words } = messages;
  const page = (outcome: Parameters<typeof accountWith>[0]) =>
    answerPage(request, accountWith(outcome, messages), messages);

  const fields = await fieldsOf(request, 16_384);
  const isOwn = isFromHere(headers) && isSame(fields?.get("token") ?? "", formToken());
  if (fields === null || !isOwn || session === null) return page({ fault: words.notFitting, status: 403 });
  const accounts = siteAccounts();
  const text = (field: string) => fields.get(field) ?? "";
  switch (text("act")) {
    case "sign-out":
    case "sign-out-everywhere":
      return signOut(text("act") === "sign-out-everywhere");
    case "make-token":
      return makeToken(text("label").normalize("NFC").trim());
    case "revoke-token":
      if (!accounts.removeToken(name, text("id"))) return page({ fault: words.nothing, status: 422 });
      note("token", `revoked ${text("id")}`);
      return led("/account?done=token");
    case "password":
      return auth === "accounts" ? changePassword() : page({ fault: words.nothing, status: 422 });
    default:
      return page({ fault: words.nothing, status: 422 });
  }

  function signOut(everywhere: boolean): Response {
    if (everywhere) accounts.endAll(name!);
    else accounts.end(session!);
    note("sign-out", everywhere ? "everywhere" : null);
    return led("/signin?out=1", sessionCookie("", siteAddress(headers).startsWith("https:"), 0));
  }

  function makeToken(label: string): Promise<Response> {
    if (label === "" || label.length > LONGEST || /\p{Cc}/u.test(label))
      return page({ fault: words.noLabel, status: 422 });
    if (accounts.tokens(name!).length >= MOST) return page({ fault: words.mostTokens(MOST), status: 422 });
    const { id, token } = accounts.addToken(name!, label);
    note("token", `made ${id} ${label}`);
    return page({ made: { label, token } });
  }

  async function changePassword(): Promise<Response> {
    const fault = passwordFault(text("next"), name!);
    if (fault !== null) return page({ fault: words.faults[fault], status: 422 });
    // Who found a browser that was left signed in is counted like whoever tries to sign in.
    const tried = await signIn(accounts, { name: name!, password: text("password"), network: networkOf(address) });
    if ("wait" in tried) return page({ fault: words.locked(tried.wait), status: 429, retryAfter: tried.wait });
    if ("wrong" in tried) {
      note("sign-in-failed", name);
      return page({ fault: words.wrong, status: 422 });
    }
    accounts.setPassword(name!, await hashPassword(text("next")), session);
    note("account", `password ${name}`);
    return led("/account?done=password");
  }
}

function led(location: string, cookie?: string): Response {
  return new Response(null, { status: 303, headers: { location, ...(cookie ? { "set-cookie": cookie } : {}) } });
}
