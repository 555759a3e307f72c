import { FACET_LIMIT, type Results } from "../../../lib/engine/port/results.ts";
import { FACETS } from "../../../lib/facets/facet-names.ts";

/** In what an answer says another number than the one expected; of values that are tied at a list's end either may be shown. */
export function differences(expected: Results, found: Results): string[] {
  const out: string[] = [];
  if (found.total !== expected.total) out.push(`${found.total} hits for ${expected.total}`);
  for (const { key } of FACETS) {
    const counts = new Map(found.counts[key].map(({ value, count }) => [value, count]));
    const tie = expected.counts[key].length < FACET_LIMIT ? 0 : expected.counts[key].at(-1)!.count;
    for (const { value, count } of expected.counts[key])
      if (counts.has(value) ? counts.get(value) !== count : count > tie)
        out.push(`${key} ${value}: ${counts.get(value) ?? 0} for ${count}`);
  }
  const bars = ({ dates }: Results) => dates.map(({ value, count }) => `${value} ${count}`).join(", ");
  if (bars(found) !== bars(expected)) out.push(`${bars(found)} for ${bars(expected)}`);
  return out;
}
