import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { outletTable } from "../facets/outlets/outlet-table.ts";

/** What an outlet is called, by its id: in an article of the archive, else in the table of outlets; null: it is in neither. */
export function knownOutlet({ [RAW]: database }: Archive, id: string): string | null {
  const published = database.prepare(`
    select json_extract(doc, '$.publisher.name') as name from article
    where instr(doc, :needle) > 0 and json_extract(doc, '$.publisher.id') = :id limit 1`);
  const found = published.get({ id, needle: `"id":${JSON.stringify(id)}` }) as { name: string } | undefined;
  return found?.name ?? outletTable().outlets.find((outlet) => outlet.id === id)?.name ?? null;
}
