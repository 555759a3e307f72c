import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { outletTable } from "../facets/outlets/outlet-table.ts";

/** What an outlet is called, by its id: in the table of outlets, else in an article of the archive; null: it is in neither. */
export function knownOutlet({ [RAW]: database }: Archive, id: string): string | null {
  const listed = outletTable().outlets.find((outlet) => outlet.id === id);
  if (listed) return listed.name;
  const published = database.prepare(`
    select json_extract(doc, '$.publisher.name') as name from article_outlet join article using (seq)
    where outlet = :id and json_valid(doc) and json_extract(doc, '$.publisher.id') = :id limit 1`);
  return (published.get({ id }) as { name: string } | undefined)?.name ?? null;
}
