import { addedSecond } from "../../added-second.ts";
import { dayRange } from "../../day-range.ts";
import type { Query } from "../../port/query.ts";
import type { Columns } from "./columns.ts";
import { FLAG } from "./flag.ts";

/** Later than every day. */
const NEVER = 100_000_000;

/** Those of some articles that are in the archive and within the dates of a search, in the same order. */
export function withinDates(
  { flags, first, last, added: came }: Columns,
  seqs: Uint32Array,
  { from, to, date, added }: Pick<Query, "from" | "to" | "date" | "added">,
): Uint32Array {
  const earliest = from === null ? 0 : dayRange(from).first;
  const latest = to === null ? NEVER : dayRange(to).last;
  const spanned = from !== null || to !== null;
  const needed = FLAG.present | (date === "suspicious" ? FLAG.suspicious : 0);
  const since = addedSecond(added);
  const [flag, begin, end, cameAt] = [flags.array, first.array, last.array, came.array];
  const found = new Uint32Array(seqs.length);
  let count = 0;
  for (let i = 0; i < seqs.length; i++) {
    const seq = seqs[i]!;
    // The text may hold a batch that the columns have not loaded yet: it has no flags.
    if ((flag[seq]! & needed) !== needed) continue;
    if (cameAt[seq]! < since) continue;
    const day = end[seq]!;
    if (date === "undated" && day !== 0) continue;
    // The whole of an article's written date must lie within a span.
    if (spanned && (day === 0 || begin[seq]! < earliest || day > latest)) continue;
    found[count++] = seq;
  }
  return found.subarray(0, count);
}
