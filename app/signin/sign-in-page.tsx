import type { Messages } from "../../lib/query/messages/messages.ts";
import type { SignIn } from "../_page/drawn.ts";
import { drawing } from "../_page/drawn.ts";
import { missing } from "../_page/missing.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { HiddenFields } from "../corrections/hidden-fields.tsx";
import { visitor } from "../visitor.ts";
import { ledTo } from "./led-to.ts";

interface SignInForm {
  readonly auth: SignIn;
  /** Where to be led then. */
  readonly to: string;
  /** What was typed as a name. */
  readonly name?: string;
  /** What was wrong, in words. */
  readonly fault?: string | null;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly said?: string | null;
}

/** Where somebody signs in; there is no such page where the site does not ask who anybody is. */
export async function signInPage({ parameters, messages }: Asked): Promise<Page> {
  const auth = drawing.getStore()?.auth;
  if (auth === undefined) return missing(messages);
  const to = ledTo(parameters.get("next"));
  if (visitor().name !== null) return { title: null, moved: { to, forGood: false }, main: null };
  return signInForm({ auth, to, said: parameters.has("out") ? messages.accounts.signedOut : null }, messages);
}

/** The page with its form. */
export function signInForm(
  { auth, to, name = "", fault = null, status = 200, retryAfter, said = null }: SignInForm,
  { accounts: words }: Messages,
): Page {
  const main = (
    <div className="mx-auto max-w-md">
      <h1 className="font-serif text-4xl font-bold">{words.title}</h1>
      {said !== null && (
        <p role="status" className="mt-3 font-bold">
          {said}
        </p>
      )}
      <p className="prose mt-3">{{ accounts: words.intro, oidc: words.providerIntro, proxy: words.byProxy }[auth]}</p>
      {fault !== null && (
        <p role="alert" className="remarks mt-4">
          {fault}
        </p>
      )}
      {auth === "accounts" && (
        <form action="/signin" method="post" className="mt-5 grid gap-4">
          <HiddenFields fields={{ next: to }} />
          <label className="grid gap-1">
            <span className="font-bold">{words.name}</span>
            <input
              name="name"
              defaultValue={name}
              required
              maxLength={100}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              dir="auto"
              className="field w-full px-2"
            />
          </label>
          <label className="grid gap-1">
            <span className="font-bold">{words.password}</span>
            <input
              name="password"
              type="password"
              required
              maxLength={1024}
              autoComplete="current-password"
              className="field w-full px-2"
            />
          </label>
          <button type="submit" className="button justify-self-start px-5">
            {words.signIn}
          </button>
        </form>
      )}
      {auth === "oidc" && (
        <p className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
          {/* By the browser itself: it leads to another site. */}
          <a
            href={`/signin/oidc?${new URLSearchParams({ next: to })}`}
            target="_self"
            className="button inline-flex items-center px-5"
          >
            {words.provider}
          </a>
          {said !== null && (
            <a href="/signin/oidc?out=1" target="_self" className="inline-block py-1">
              {words.signOutThere}
            </a>
          )}
        </p>
      )}
    </div>
  );
  return { title: words.title, indexed: false, status, ...(retryAfter && { retryAfter }), main };
}
