import { SHORTEST } from "../../lib/accounts/password.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { drawing } from "../_page/drawn.ts";
import { missing } from "../_page/missing.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { siteAccounts } from "../accounts.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";
import { TextField } from "../corrections/text-field.tsx";
import { visitor } from "../visitor.ts";
import { TokenItem } from "./token-item.tsx";

/** What came of a form of the page. */
interface Outcome {
  readonly said?: string;
  readonly fault?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  /** A token that was just made, under what it is for. */
  readonly made?: { readonly label: string; readonly token: string };
}

/** The account of whoever has signed in: their password, their tokens, and the way out. */
export async function accountPage({ messages, parameters }: Asked): Promise<Page> {
  const done = { password: messages.accounts.changed, token: messages.accounts.revoked }[parameters.get("done") ?? ""];
  return accountWith(done === undefined ? {} : { said: done }, messages);
}

/** The same, with what came of a form. */
export function accountWith({ said, fault, status = 200, retryAfter, made }: Outcome, messages: Messages): Page {
  const { accounts: words } = messages;
  const { name, role } = visitor();
  const auth = drawing.getStore()?.auth;
  if (auth === undefined || name === null) return missing(messages);
  const tokens = auth === "proxy" ? [] : siteAccounts().tokens(name);
  const main = (
    <div className="grid max-w-2xl gap-8">
      <div>
        <h1 className="font-serif text-4xl font-bold">{words.account}</h1>
        <p dir="auto" className="mt-3">
          {words.signedInAs(name)} {words.roles[role]}
        </p>
        {said !== undefined && (
          <p role="status" className="mt-3 font-bold">
            {said}
          </p>
        )}
        {fault !== undefined && (
          <p role="alert" className="remarks mt-3">
            {fault}
          </p>
        )}
        {role === "admin" && auth !== "proxy" && (
          <p className="mt-3">
            <a href="/account/all" className="inline-block py-1">
              {words.all.title}
            </a>
          </p>
        )}
        {auth !== "proxy" && (
          <form action="/account" method="post" className="mt-4 flex flex-wrap gap-3">
            <HiddenFields fields={{}} />
            <button type="submit" name="act" value="sign-out" className="button">
              {words.signOut}
            </button>
            <button type="submit" name="act" value="sign-out-everywhere" className="button quiet">
              {words.signOutEverywhere}
            </button>
          </form>
        )}
      </div>
      {auth !== "proxy" && (
        <section aria-labelledby="tokens">
          <h2 id="tokens" className="font-serif text-2xl font-bold">
            {words.tokens}
          </h2>
          <p className="prose mt-2">{words.tokensIntro}</p>
          {made && (
            <div role="status" className="card mt-3">
              <p dir="auto">{words.newToken(made.label)}</p>
              <p className="mt-2 [overflow-wrap:anywhere]">
                <code>{made.token}</code>
              </p>
            </div>
          )}
          {tokens.length === 0 && <p className="mt-3 text-soft">{words.noTokens}</p>}
          <ul className="mt-3 grid gap-2">
            {tokens.map((token) => (
              <TokenItem key={token.id} token={token} words={words} />
            ))}
          </ul>
          <form action="/account" method="post" className="mt-4 flex flex-wrap items-end gap-3">
            <HiddenFields fields={{ act: "make-token" }} />
            <TextField name="label" label={words.label} value="" required className="min-w-0 flex-1" />
            <button type="submit" className="button">
              {words.make}
            </button>
          </form>
        </section>
      )}
      {auth === "accounts" && (
        <section aria-labelledby="password">
          <h2 id="password" className="font-serif text-2xl font-bold">
            {words.change}
          </h2>
          <form action="/account" method="post" className="mt-3 grid max-w-md gap-4">
            <HiddenFields fields={{ act: "password" }} />
            <input type="text" autoComplete="username" defaultValue={name} readOnly hidden />
            <PasswordField name="password" label={words.current} fills="current-password" />
            <PasswordField
              name="next"
              label={words.next}
              hint={words.nextHint(SHORTEST)}
              fills="new-password"
              shortest={SHORTEST}
            />
            <button type="submit" className="button justify-self-start px-5">
              {words.doChange}
            </button>
          </form>
        </section>
      )}
    </div>
  );
  return { title: words.account, indexed: false, status, ...(retryAfter && { retryAfter }), main };
}

interface PasswordProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What a browser fills in. */
  readonly fills: "current-password" | "new-password";
  readonly shortest?: number;
}

function PasswordField({ name, label, hint, fills, shortest }: PasswordProps) {
  return (
    <label className="grid gap-1">
      <span className="font-bold">{label}</span>
      {hint !== undefined && <span className="text-sm text-soft">{hint}</span>}
      <input
        name={name}
        type="password"
        required
        minLength={shortest}
        maxLength={1024}
        autoComplete={fills}
        className="field w-full px-2"
      />
    </label>
  );
}
