import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { personId } from "../facets/person-id.ts";

/** A person as a correction names one: with forms of the name and articles, should the id once mean nobody. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** The key of the very name that was given, where the archive has it, be it one of several of that person; else the id. */
  readonly key: string;
  readonly forms: readonly string[];
  readonly samples: readonly string[];
}

const MOST = { forms: 10, samples: 3 };

/** The person that an archive knows by an id, a former id or a name; null where it knows none. */
export function knownPerson(archive: Archive, given: string): KnownPerson | null {
  const database = archive[RAW];
  const at = database.prepare("select id, name from person_name where key = ?");
  const found = [given, personId(given)]
    .map((id) => at.get(archive.redirect("people", id)) as { id: string; name: string } | undefined)
    .find((row) => row !== undefined && row.name !== "");
  if (!found) return null;
  const { id, name } = found;
  const key = [given, personId(given)].find((one) => at.get(one) !== undefined) ?? id;
  const counts = database.prepare("select counts from person_name where id = ? order by key").all(id) as {
    counts: string;
  }[];
  const forms = counts.flatMap((row) =>
    Object.keys((JSON.parse(row.counts) as { forms: Record<string, number> }).forms),
  );
  const samples = database
    .prepare(`
      select distinct article.id from person_name join person_in using (key) join article using (seq)
      where person_name.id = ? and article.doc is not null order by article.id limit ${MOST.samples}`)
    .all(id) as { id: string }[];
  return {
    id,
    name,
    key,
    forms: [...new Set(forms)].slice(0, MOST.forms),
    samples: samples.map((row) => row.id),
  };
}
