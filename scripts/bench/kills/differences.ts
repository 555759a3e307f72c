import { openArchive } from "../../../lib/archive/archive.ts";
import { openHistory } from "../../../lib/corrections/history.ts";
import { ledgerAt, readLedger } from "../../../lib/corrections/ledger.ts";
import { OWN } from "../../../lib/engine/engines.ts";
import { valuesOf } from "../../../lib/facets/facet-values.ts";
import { applyCorrections } from "../../../lib/people/apply-corrections.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { scopes } from "../../../lib/query/in-scope.ts";

/** What of an archive does not follow from its articles and ledger, in words. */
export async function differencesIn(path: string, ledger: string): Promise<string[]> {
  const archive = openArchive(path);
  const index = OWN.open(archive);
  const fresh = openArchive(":memory:");
  try {
    const found: string[] = [];
    const lines = readLedger(ledger).lines.map((line) => JSON.stringify(line));
    const held = openHistory(archive)
      .page({ act: null, by: null, words: null }, 0, lines.length + 1)
      .reverse();
    if (JSON.stringify(lines) !== JSON.stringify(held.map(({ line }) => JSON.stringify(line))))
      found.push("it does not hold the ledger's lines");
    const all = [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article ?? []);
    fresh.put(all.flatMap(({ id }) => archive.stored(id)?.read() ?? []));
    applyCorrections(fresh, ledgerAt(ledger), scopes());
    const other = all.find((article) => JSON.stringify(article) !== JSON.stringify(fresh.get(article.id)));
    if (other) found.push(`article ${other.id} says something else than in a fresh archive`);
    const { total, counts } = await index.search(queryOf({ ...EVERYTHING, copies: true }));
    if (total !== all.length) found.push(`${total} articles are counted, and ${all.length} are there`);
    for (const { value, count } of counts.people) {
      const those = all.filter((article) => valuesOf(article, "people").some((one) => one.value === value)).length;
      if (those !== count) found.push(`${value} is counted in ${count} articles, and stands in ${those}`);
    }
    return found;
  } finally {
    await index.close();
    fresh.close();
  }
}
