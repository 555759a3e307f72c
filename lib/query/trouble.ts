import { isDamage } from "../archive/archive-fault.ts";
import { isBusy } from "../engine/port/busy.ts";
import { isDamagedArticle } from "../engine/port/damaged-article.ts";
import { isTooSlow } from "../engine/port/too-slow.ts";

/** Why there was no answer; `messages.trouble` words it. */
export type Trouble = "slow" | "busy" | "down" | "gone" | "unreadable" | "damaged" | "withheld" | "parting";

/** Why an engine said nothing, by what was thrown. */
export function engineTrouble(error: unknown): Trouble {
  if (isTooSlow(error)) return "slow";
  if (isBusy(error)) return "busy";
  if (isDamagedArticle(error)) return "damaged";
  return isDamage(error) ? "unreadable" : "down";
}
