import type { DatabaseSync } from "node:sqlite";
import { type NameCounts, type NameFacts, nameFacts } from "../../facets/registry/name-facts.ts";
import { type Person, personOf } from "../../facets/registry/person.ts";

/** Names that are compared: what is put right in them mends most, and a page must not cost more than a search. */
const MOST_NAMES = 5_000;

/** A person of an archive with the names that are this person's: the id and name are those that it has now. */
export type FrequentPerson = Pick<Person, "id" | "name" | "names" | "context">;

/** The people of the names that stand in most articles, by their ids. */
export function frequentPeople(database: DatabaseSync, none: ReadonlySet<string>): Map<string, FrequentPerson> {
  const rows = database
    .prepare(`
      select key, id, name, counts from person_name join (
        select key, count(*) as articles from person_in group by key order by articles desc, key limit ${MOST_NAMES}
      ) using (key) where name <> '' order by key`)
    .all() as { key: string; id: string; name: string; counts: string }[];
  const names = new Map<string, { name: string; facts: NameFacts[] }>();
  for (const { key, id, name, counts } of rows) {
    const facts = nameFacts(key, JSON.parse(counts) as NameCounts);
    if (facts === null || none.has(id) || none.has(key)) continue;
    const own = names.get(id);
    if (own) own.facts.push(facts);
    else names.set(id, { name, facts: [facts] });
  }
  return new Map([...names].map(([id, { name, facts }]) => [id, { ...personOf(facts), id, name }]));
}
