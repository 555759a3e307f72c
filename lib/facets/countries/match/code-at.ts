import { FORMER_STATES } from "../former-states.ts";

/** For each country of today, the former states that held it, with the time. */
const HELD: ReadonlyMap<string, readonly { readonly code: string; readonly from: string; readonly until: string }[]> =
  heldTerritories();

function heldTerritories(): Map<string, { code: string; from: string; until: string }[]> {
  const held = new Map<string, { code: string; from: string; until: string }[]>();
  for (const { code, from, until, territory } of FORMER_STATES) {
    for (const [member, left] of Object.entries(territory ?? {})) {
      held.set(member, [...(held.get(member) ?? []), { code, from, until: left || until }]);
    }
  }
  return held;
}

/**
 * The state that a country of today belonged to when an article appeared: `RU` in 1987 is `SUHH`. The date is an ISO
 * prefix (`1987`, `1987-03`); a year in which the change fell counts as before it. No date means today.
 */
export function codeAt(code: string, publishedAt: string | null): string {
  const times = publishedAt === null ? undefined : HELD.get(code);
  if (!times || publishedAt === null) return code;
  return times.find(({ from, until }) => publishedAt >= from && publishedAt < until)?.code ?? code;
}
