import { type Accounts, openAccounts } from "../lib/accounts/accounts.ts";
import { accountsBeside } from "../lib/accounts/accounts-file.ts";
import { readSiteConfig } from "../lib/config.ts";

// The server and Next's bundle load this file apart, within one process.
const kept = globalThis as unknown as { datelineAccounts?: Accounts };

/** The accounts beside the archive, opened when they are first asked for; again where another file took their place. */
export function siteAccounts(): Accounts {
  if (kept.datelineAccounts?.isCurrent()) return kept.datelineAccounts;
  kept.datelineAccounts?.close();
  delete kept.datelineAccounts;
  kept.datelineAccounts = openAccounts(accountsBeside(readSiteConfig().archive));
  return kept.datelineAccounts;
}
