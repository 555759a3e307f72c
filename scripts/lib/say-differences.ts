import type { Differences } from "../../lib/query/exports/compare-receipt.ts";
import type { Receipt } from "../../lib/query/exports/receipt.ts";
import { say } from "./say.ts";

/** Ids that are named; of more the number says enough. */
const NAMED = 10;

/** Says what is otherwise than a receipt has it; true where the export is the same to the byte. */
export function sayDifferences({ made, total }: Receipt, differences: Differences): boolean {
  const { sameBody, added, gone, changed, saidOtherwise, reordered, state } = differences;
  say(
    sameBody
      ? `The export is the same, to the byte, as on ${made}: ${total} articles.`
      : `The export is not the same as on ${made}.`,
  );
  const lists = [
    ["found now and not then", added],
    ["found no more", gone],
    ["with another text of their source", changed],
    ["of which something else is said (people, outlets, dates, corrections, copies, notes of a list)", saidOtherwise],
  ] as const;
  for (const [what, ids] of lists) {
    if (ids.length === 0) continue;
    const more = ids.length > NAMED ? " …" : "";
    say(`  ${ids.length} articles ${what}: ${ids.slice(0, NAMED).join(" ")}${more}`);
  }
  if (reordered) say("  articles in another order");
  for (const { name, was, is } of state) say(`  ${name}: was ${was}, is ${is}`);
  // A receipt of an earlier version does not say which.
  const isTold = reordered || lists.some(([, ids]) => ids.length > 0);
  if (!sameBody && !isTold) say("  The same articles: something else is said of some, or in other words.");
  return sameBody;
}
