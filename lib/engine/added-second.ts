/**
 * When an article came into the archive (ISO 8601, UTC) as a number to filter and order by: whole seconds since 1970; 0
 * where that is not known. A day alone is its beginning.
 */
export function addedSecond(added: string | null): number {
  return added === null ? 0 : Math.floor(Date.parse(added) / 1000);
}
