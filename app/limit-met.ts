import { readSiteConfig } from "../lib/config.ts";
import type { Messages } from "../lib/query/messages/messages.ts";
import type { Trouble } from "../lib/query/trouble.ts";

/** Which limit of the site it was that there was no answer for, in words; null where it was none. */
export function limitMet(trouble: Trouble, { trouble: { limits } }: Messages): string | null {
  const { searchMs, searchQueue } = readSiteConfig();
  if (trouble === "slow") return limits.slow(searchMs / 1000);
  return trouble === "busy" ? limits.busy(searchQueue) : null;
}
