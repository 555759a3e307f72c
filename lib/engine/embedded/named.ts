import type { FacetKey } from "../../facets/facet-names.ts";
import { fold } from "../../text/fold.ts";
import type { ValueName } from "../port/results.ts";
import { byCount } from "../value-page.ts";
import { labelWords } from "../words/words.ts";
import type { Columns } from "./counting/columns.ts";
import { valueCounts } from "./counting/value-counts.ts";

/**
 * The value that each name stands for, or null. `redirected` gives the id that one leads to: two people, say, may have
 * turned out to be one. An id that articles still have stands for itself.
 */
export function valuesNamed(
  columns: Columns,
  names: readonly ValueName[],
  redirected: (facet: FacetKey, id: string) => string,
): (string | null)[] {
  const values = names.map(({ facet, name }) => {
    const { codeOf } = columns.facets[facet];
    const value = redirected(facet, name);
    const own = value === name ? undefined : codeOf.get(name);
    if (own !== undefined && valueCounts(columns, facet)[own]! > 0) return name;
    return codeOf.has(value) ? value : null;
  });
  const labels = names.filter((_, at) => values[at] === null);
  const found = new Map<FacetKey, Map<string, string>>();
  for (const facet of new Set(labels.map(({ facet }) => facet))) {
    const wanted = labels.filter((label) => label.facet === facet).map(({ name }) => fold(name));
    found.set(facet, valuesLabelled(columns, facet, new Set(wanted)));
  }
  return names.map(({ facet, name }, at) => values[at] ?? found.get(facet)?.get(fold(name)) ?? null);
}

/** The values of a facet by some of its folded labels; where several have one, the one that most articles have. */
function valuesLabelled(columns: Columns, facet: FacetKey, wanted: ReadonlySet<string>): Map<string, string> {
  const column = columns.facets[facet];
  const words = new Set(Array.from(wanted, labelWords));
  const codes = new Map<string, number[]>();
  for (let code = 0; code < column.labels.length; code++) {
    // The words of a label are kept; folding all of them again would take a thousand times as long.
    if (!words.has(column.foldedLabel(code))) continue;
    const label = fold(column.labels[code]!);
    if (wanted.has(label)) codes.set(label, [...(codes.get(label) ?? []), code]);
  }
  const tied = [...codes.values()].some((same) => same.length > 1);
  const counts = tied ? valueCounts(columns, facet) : null;
  const rowOf = (code: number) => ({
    value: column.values[code]!,
    label: column.labels[code]!,
    count: counts?.[code] ?? 0,
  });
  return new Map(Array.from(codes, ([label, same]) => [label, same.map(rowOf).sort(byCount)[0]!.value]));
}
