import type { DatabaseSync } from "node:sqlite";
import { nameShape } from "../facets/registry/name-shape.ts";
import { fold } from "../text/fold.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Puts articles into the queue of those to be corrected anew, by what the archive notes of them: each asks an index. */
export function queueArticles(database: DatabaseSync) {
  const queue = (select: string) => database.prepare(`insert or ignore into correction_stale ${select}`);
  const byId = queue("select seq from article where id = ?");
  const byOutlet = queue("select seq from article_outlet where outlet = ?");
  const byWritten = queue("select seq from person_written where name = ?");
  const byCapitals = queue("select seq from person_capitals where word = ?");
  const byFamily = queue("select seq from person_lone where family = ?");
  // Whom an open name may mean bears it: rows of the person's own family names are all that is looked through.
  const byPerson = queue(`
    select seq from person_name join person_in using (key) where person_name.id = :id
    union select seq from person_lone where id = :id
    union select seq from person_capitals where id = :id
    union select seq from person_lone where instr(candidates, :candidate) > 0 and family in (
      select substr(link, 8) from person_name join person_link using (key)
      where person_name.id = :id and link >= 'family ' and link < 'family!')`);

  function written(name: string): void {
    const folded = fold(name);
    byWritten.run(folded);
    // What stands in capitals is a name once the archive knows one of its words.
    for (const word of folded.match(WORD) ?? []) byCapitals.run(word);
  }

  return {
    article: (id: string): void => void byId.run(id),
    /** Those of an outlet, or that cite it. */
    outlet: (id: string): void => void byOutlet.run(id),
    /** Those of a person, or that have a name which may mean the person. */
    person: (id: string): void => void byPerson.run({ id, candidate: `"id":${JSON.stringify(id)}` }),
    /** Those in which a person is written by a name. */
    written,
    /** Those in which a name stands alone, whoever is meant. */
    alone(name: string): void {
      written(name);
      byFamily.run(nameShape(name).family);
    },
  };
}
