import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { openId, openNamed, shownOpen } from "../facets/registry/lone/open-names.ts";
import { openSurname } from "../facets/registry/lone/open-surname.ts";

/** A surname of which it is not known whose it is, as a value: `baker-unresolved`, shown as `Baker (unidentified)`. */
export interface OpenName {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
}

/** What is written as an open name is, by its id or as it is shown; null for any other. */
export function openName(given: string): OpenName | null {
  const shown = shownOpen(given);
  const named = openNamed(shown ? openId(shown) : given.trim());
  // As it was written, where it was: an id has no apostrophes.
  return named && { ...named, surname: shown ?? openSurname(named)! };
}

/** The open name of an archive that is given so; null where it has none. */
export function knownOpenName({ [RAW]: database }: Archive, given: string): OpenName | null {
  const open = openName(given);
  if (open === null) return null;
  const alone = database.prepare(`
    select 1 from person_lone where id = :id union all select 1 from person_capitals where id = :id limit 1`);
  return alone.get({ id: open.id }) ? open : null;
}
