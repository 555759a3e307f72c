import type { Redirect } from "../../archive/redirects.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import type { ValueName } from "../port/results.ts";
import type { Client } from "./client.ts";
import type { IndexNames } from "./names.ts";
import { valueCounts } from "./value-counts.ts";
import { valueId } from "./values.ts";
import { asItIsNow, hitsAt } from "./walk.ts";
import { deleteValues, writeDocuments } from "./write.ts";

/** The id of the document that says where a value leads. */
const redirectId = (facet: FacetKey, value: string): string => `to-${valueId(facet, value)}`;

/** Has an index know where ids lead that the archive no longer shows, and nothing else of the kind. */
export async function writeRedirects(client: Client, values: string, redirects: readonly Redirect[]): Promise<void> {
  const known = new Map<string, unknown>();
  const body = { query: { exists: { field: "leadsTo" } }, sort: [{ facet: "asc" }, { value: "asc" }] };
  await asItIsNow(client, values, async (at) => {
    for await (const { _id, _source } of hitsAt(client, at, body)) known.set(_id, _source?.leadsTo);
  });
  const wanted = new Map(
    redirects.map(({ facet, id, to }) => [redirectId(facet, id), { facet, value: id, leadsTo: to }]),
  );
  const changed = new Map([...wanted].filter(([id, { leadsTo }]) => known.get(id) !== leadsTo));
  const gone = [...known.keys()].filter((id) => !wanted.has(id));
  if (changed.size + gone.length === 0) return;
  await writeDocuments(client, values, changed);
  await deleteValues(client, values, gone);
  await client.refresh([values]);
}

/** Where some names lead, each null where nowhere: an id that articles still have stands for itself. */
export async function redirectsOf(
  client: Client,
  { articles, values }: IndexNames,
  asked: readonly ValueName[],
): Promise<(string | null)[]> {
  const ids = asked.map(({ facet, name }) => redirectId(facet, name));
  const found = await client.documents(values, ids, ["leadsTo"]);
  const led = asked.flatMap(({ facet, name }, at) => (found[at] ? [{ facet, value: name, at }] : []));
  const counts = await valueCounts(client, articles, led);
  const out: (string | null)[] = asked.map(() => null);
  led.forEach(({ value, at }, n) => {
    out[at] = counts[n]! > 0 ? value : String(found[at]!.source.leadsTo);
  });
  return out;
}
