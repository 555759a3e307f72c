import type { Differences } from "../../lib/query/exports/compare-receipt.ts";
import type { Receipt } from "../../lib/query/exports/receipt.ts";
import { say } from "./say.ts";

/** Ids that are named; of more the number says enough. */
const NAMED = 10;

/** Says what is otherwise than a receipt has it; true where the export is the same to the byte. */
export function sayDifferences({ made, total }: Receipt, differences: Differences): boolean {
  const { sameBody, added, gone, changed, reordered, state } = differences;
  say(
    sameBody
      ? `The export is the same, to the byte, as on ${made}: ${total} articles.`
      : `The export is not the same as on ${made}.`,
  );
  const lists = [
    ["found now and not then", added],
    ["found no more", gone],
    ["with another text of their source", changed],
  ] as const;
  for (const [what, ids] of lists) {
    if (ids.length === 0) continue;
    const more = ids.length > NAMED ? " …" : "";
    say(`  ${ids.length} articles ${what}: ${ids.slice(0, NAMED).join(" ")}${more}`);
  }
  if (reordered) say("  articles in another order");
  for (const { name, was, is } of state) say(`  ${name}: was ${was}, is ${is}`);
  if (!sameBody && added.length + gone.length + changed.length === 0 && !reordered)
    say(
      "  The same articles: what is said of some is otherwise (people, outlets, dates, corrections, notes of a list).",
    );
  return sameBody;
}
