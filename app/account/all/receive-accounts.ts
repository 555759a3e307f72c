import { ROLES } from "../../../lib/access/role.ts";
import { AccountName, nameKey } from "../../../lib/accounts/account-name.ts";
import { hashPassword } from "../../../lib/accounts/password.ts";
import { isSame, newSecret } from "../../../lib/accounts/secret.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { drawing } from "../../_page/drawn.ts";
import { answerPage } from "../../_page/serve-page.ts";
import { siteAccounts } from "../../accounts.ts";
import { fieldsOf } from "../../corrections/form-sent.ts";
import { formToken } from "../../corrections/form-token.ts";
import { isFromHere } from "../../is-from-here.ts";
import { localeOf } from "../../locale.ts";
import { note } from "../../note.ts";
import { visitor } from "../../visitor.ts";
import { accountsWith } from "./accounts-page.tsx";

/** `POST /account/all`: an admin adds and removes accounts, and gives them roles and passwords. */
export async function receiveAccounts(request: Request): Promise<Response> {
  const { auth, seenBy } = drawing.getStore() ?? {};
  const { name: own, role: ownRole } = visitor();
  if (auth === undefined || auth === "proxy" || ownRole !== "admin" || own === null)
    return new Response(null, { status: 404 });
  const { headers } = request;
  const messages = messagesFor(localeOf(request.url, headers));
  const { all: words, notFitting, nothing } = messages.accounts;
  const page = (outcome: Parameters<typeof accountsWith>[0]) =>
    answerPage(request, accountsWith(outcome, messages), messages);
  const fault = (why: string, status = 422) => page({ fault: why, status });

  const fields = await fieldsOf(request, 16_384);
  const isOwn = isFromHere(headers) && isSame(fields?.get("token") ?? "", formToken());
  if (fields === null || !isOwn || seenBy !== "session") return fault(notFitting, 403);
  const accounts = siteAccounts();
  const role = ROLES.find((one) => one === fields.get("role"));
  const name = AccountName.safeParse(fields.get("name") ?? "");
  if (!name.success) return fault(words.noName);
  const found = accounts.find(name.data);
  switch (fields.get("act")) {
    case "add": {
      if (role === undefined || auth !== "accounts") return fault(nothing);
      const password = newPassword();
      if (!accounts.add(name.data, role, await hashPassword(password))) return fault(words.taken(name.data));
      note("account", `added ${name.data} ${role}`);
      return page({ made: { name: name.data, password } });
    }
    case "role":
      if (role === undefined || !mayChange() || found!.isForeign) return fault(nothing);
      accounts.setRole(name.data, role);
      note("account", `role ${name.data} ${role}`);
      return page({ said: words.isNow(name.data, words.roles[role]) });
    case "password": {
      const password = newPassword();
      if (!mayChange() || !accounts.setPassword(name.data, await hashPassword(password))) return fault(nothing);
      accounts.lockout.forgive(nameKey(name.data));
      note("account", `password ${name.data}`);
      return page({ made: { name: name.data, password } });
    }
    case "remove":
      if (!mayChange()) return fault(nothing);
      accounts.remove(name.data);
      note("account", `removed ${name.data}`);
      return page({ said: words.removed(name.data) });
    default:
      return fault(nothing);
  }

  /** One's own is changed on one's own page, or by a command: the last admin must not lose it by a slip. */
  function mayChange(): boolean {
    return found !== null && nameKey(found.name) !== nameKey(own!);
  }
}

const newPassword = (): string => newSecret().slice(0, 24);
