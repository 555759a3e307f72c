import { outletTable } from "../outlet-table.ts";

let homes: ReadonlyMap<string, string> | undefined;

/** The country of an outlet of the table, ISO 3166-1 alpha-2; null for others. */
export function homeCountry(outletId: string): string | null {
  homes ??= new Map(outletTable().outlets.map(({ id, country }) => [id, country]));
  return homes.get(outletId) ?? null;
}
