import { nameKey } from "./account-name.ts";
import type { Account, Accounts } from "./accounts.ts";
import { isPassword } from "./password.ts";

/** What somebody typed to sign in, and from where. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** The network that is counted as one, see `networkOf`. */
  readonly network: string;
}

/** Who signed in; or that they may not, whatever of it is wrong; or after how many seconds to try again. */
export type SignedIn =
  | { readonly account: Account }
  | { readonly wrong: true; readonly known: boolean }
  | { readonly wait: number };

/**
 * Looks at a name and a password. What is answered, and how long that takes, is the same whether there is such an account or
 * not; `known` is for the audit log alone.
 */
export async function signIn(
  accounts: Accounts,
  { name, password, network }: Credentials,
  now = Date.now(),
): Promise<SignedIn> {
  const attempt = { name: nameKey(name), network };
  const wait = accounts.lockout.begin(attempt, now);
  if (wait > 0) return { wait };
  const found = accounts.find(name);
  if (!(await isPassword(password, found?.password ?? null)) || found === null)
    return { wrong: true, known: found !== null };
  accounts.lockout.succeeded(attempt);
  const { password: _, ...account } = found;
  return { account };
}
