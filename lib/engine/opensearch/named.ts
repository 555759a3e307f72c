import { fold } from "../../text/fold.ts";
import type { ValueName } from "../port/results.ts";
import { byCount } from "../value-page.ts";
import type { Client } from "./client.ts";
import { equals } from "./filter.ts";
import type { IndexNames } from "./names.ts";
import { redirectsOf } from "./redirects.ts";
import { valueCounts } from "./value-counts.ts";
import { foldedLabel, type ValueDocument, valueId } from "./values.ts";

/** Values that may have one label. */
const SAME_LABEL = 200;

/** The value that each name stands for, or null. */
export async function valuesNamed(
  client: Client,
  names: IndexNames,
  asked: readonly ValueName[],
): Promise<(string | null)[]> {
  if (asked.length === 0) return [];
  const led = await redirectsOf(client, names, asked);
  const results = await client.searches(
    names.values,
    asked.map(({ facet, name }) => ({
      query: {
        bool: {
          filter: [equals("facet", facet)],
          should: [{ ids: { values: [valueId(facet, name)] } }, equals("folded", foldedLabel(name))],
          minimum_should_match: 1,
        },
      },
      sort: [{ weight: "desc" }, { value: "asc" }],
      size: SAME_LABEL,
    })),
  );
  const meant = asked.map(({ facet, name }, at) => {
    const found = results[at]!.hits.map(({ _source }) => _source as unknown as ValueDocument);
    const own = found.find(({ value }) => value === name);
    if (own) return [own];
    return found.filter(({ label }) => fold(label) === fold(name)).map((one) => ({ ...one, facet }));
  });
  const tied = meant.filter(({ length }) => length > 1).flat();
  const counts = await valueCounts(client, names.articles, tied);
  const countOf = new Map(tied.map((value, at) => [value, counts[at]!]));
  return meant.map((values, at) => {
    if (led[at] !== null) return led[at]!;
    const rows = values.map((value) => ({ value: value.value, label: value.label, count: countOf.get(value) ?? 0 }));
    return rows.sort(byCount)[0]?.value ?? null;
  });
}
