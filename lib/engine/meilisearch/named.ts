import { fold } from "../../text/fold.ts";
import type { ValueName } from "../port/results.ts";
import { byCount } from "../value-page.ts";
import type { Client } from "./client.ts";
import { stored } from "./document.ts";
import { quote } from "./filter.ts";
import type { IndexNames } from "./names.ts";
import { valueCounts } from "./value-counts.ts";
import { type ValueDocument, valueId } from "./values.ts";

/** The value that each name stands for, or null: one request, and one more where several values have one label. */
export async function valuesNamed(
  client: Client,
  names: IndexNames,
  asked: readonly ValueName[],
): Promise<(string | null)[]> {
  if (asked.length === 0) return [];
  const results = await client.search(
    asked.map(({ facet, name }) => ({
      indexUid: names.values,
      q: "",
      filter: [
        `facet = ${facet}`,
        [`id = ${quote(valueId(facet, stored(name)))}`, `folded = ${quote(fold(name).slice(0, 200))}`],
      ],
      limit: 50,
    })),
  );
  const meant = asked.map(({ name }, at) => {
    const found = (results[at]?.hits ?? []) as unknown as ValueDocument[];
    const own = found.find(({ value }) => value === name);
    return own ? [own] : found.filter(({ label }) => fold(label) === fold(name));
  });
  const tied = meant.filter(({ length }) => length > 1).flat();
  const counts = await valueCounts(client, names.articles, tied);
  const countOf = new Map(tied.map(({ id }, at) => [id, counts[at]!]));
  return meant.map((values) => {
    const rows = values.map(({ id, value, label }) => ({ value, label, count: countOf.get(id) ?? 0 }));
    return rows.sort(byCount)[0]?.value ?? null;
  });
}
