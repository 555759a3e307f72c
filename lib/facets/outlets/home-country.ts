import { OUTLETS } from "./outlet-table.ts";

const HOME = new Map(OUTLETS.map(({ id, country }) => [id, country]));

/** The country of an outlet of the table, ISO 3166-1 alpha-2; null for others. */
export function homeCountry(outletId: string): string | null {
  return HOME.get(outletId) ?? null;
}
