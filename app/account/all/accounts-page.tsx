import { ROLES, type Role } from "../../../lib/access/role.ts";
import type { Account } from "../../../lib/accounts/accounts.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { drawing } from "../../_page/drawn.ts";
import { missing } from "../../_page/missing.tsx";
import type { Asked, Page } from "../../_page/page.ts";
import { siteAccounts } from "../../accounts.ts";
import { HiddenFields } from "../../corrections/hidden-fields.tsx";
import { TextField } from "../../corrections/text-field.tsx";
import { visitor } from "../../visitor.ts";

/** What came of a form of the page. */
interface Outcome {
  readonly said?: string;
  readonly fault?: string;
  readonly status?: number;
  /** A password that was just made up, and whose. */
  readonly made?: { readonly name: string; readonly password: string };
}

/** All accounts, for an admin. */
export async function accountsPage({ messages }: Asked): Promise<Page> {
  return accountsWith({}, messages);
}

/** The same, with what came of a form. */
export function accountsWith({ said, fault, status = 200, made }: Outcome, messages: Messages): Page {
  const auth = drawing.getStore()?.auth;
  if (auth === undefined || auth === "proxy" || visitor().role !== "admin") return missing(messages);
  const { all: words } = messages.accounts;
  const main = (
    <div className="grid max-w-3xl gap-6">
      <h1 className="font-serif text-4xl font-bold">{words.title}</h1>
      {said !== undefined && (
        <p role="status" className="font-bold">
          {said}
        </p>
      )}
      {fault !== undefined && (
        <p role="alert" className="remarks">
          {fault}
        </p>
      )}
      {made && (
        <div role="status" className="card">
          <p dir="auto">{words.newPassword(made.name)}</p>
          <p className="mt-2 [overflow-wrap:anywhere]">
            <code>{made.password}</code>
          </p>
        </div>
      )}
      <ul className="grid gap-2">
        {siteAccounts()
          .all()
          .map((account) => (
            <AccountItem key={account.name} account={account} messages={messages} />
          ))}
      </ul>
      {auth === "accounts" && (
        <form action="/account/all" method="post" className="flex flex-wrap items-end gap-3">
          <HiddenFields fields={{ act: "add" }} />
          <TextField name="name" label={words.add} value="" required className="min-w-0 grow basis-60" />
          <RoleChoice label={words.role} chosen="reader" words={words.roles} />
          <button type="submit" className="button">
            {words.doAdd}
          </button>
        </form>
      )}
    </div>
  );
  return { title: words.title, indexed: false, status, main };
}

type Words = Messages["accounts"]["all"];

function AccountItem({ account, messages }: { readonly account: Account; readonly messages: Messages }) {
  const { all: words } = messages.accounts;
  const { name, role, isForeign, signedIn } = account;
  const isOwn = name === visitor().name;
  const last = signedIn === null ? null : new Date(signedIn).toISOString().slice(0, 10);
  return (
    <li className="card grid gap-3">
      <div className="min-w-0">
        <p dir="auto" className="font-bold [overflow-wrap:anywhere]">
          {name}
        </p>
        <p className="text-sm text-soft">
          {words.roles[role]} · {words.last(last)}
        </p>
      </div>
      {/* Whoever has the last account of an admin must not lose it by a slip. */}
      {!isOwn && (
        <form action="/account/all" method="post" className="flex flex-wrap items-start gap-2">
          <HiddenFields fields={{ name }} />
          {!isForeign && (
            <>
              <RoleChoice label={words.roleOf(name)} chosen={role} words={words.roles} hidden />
              <button type="submit" name="act" value="role" className="button quiet" aria-label={words.setOf(name)}>
                {words.set}
              </button>
              <button
                type="submit"
                name="act"
                value="password"
                className="button quiet"
                aria-label={words.resetOf(name)}
              >
                {words.reset}
              </button>
            </>
          )}
          <details>
            <summary className="button quiet inline-flex items-center">{words.remove}</summary>
            <button type="submit" name="act" value="remove" className="button mt-2">
              {words.removeOf(name)}
            </button>
          </details>
        </form>
      )}
    </li>
  );
}

interface RoleProps {
  readonly label: string;
  readonly chosen: Role;
  readonly words: Words["roles"];
  /** Whether the label is for those alone who hear it. */
  readonly hidden?: boolean;
}

function RoleChoice({ label, chosen, words, hidden = false }: RoleProps) {
  return (
    <label className="grid gap-1">
      <span className={hidden ? "sr-only" : "font-bold"}>{label}</span>
      <select name="role" defaultValue={chosen} className="field px-2">
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {words[role]}
          </option>
        ))}
      </select>
    </label>
  );
}
