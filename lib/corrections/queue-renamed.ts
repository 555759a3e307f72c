import type { DatabaseSync } from "node:sqlite";
import type { PersonOf } from "./article-changes.ts";
import { linesHeld } from "./lines-held.ts";

/**
 * Queues the articles into which lines put a person who has another id or name by now, as may be once more articles are
 * there: what an article says must not hang on when it was corrected.
 */
export function queueRenamed(database: DatabaseSync, personOf: PersonOf): void {
  const other = database.prepare(`
    insert or ignore into correction_stale
      select seq from article_layer
      where layer = 'corrections' and instr(patch, :by) > 0 and instr(patch, :now) = 0`);
  const people = linesHeld(database, { acts: ["means", "article"], applied: true }).flatMap((line) =>
    line.act === "means" ? [line.person] : line.act === "article" && line.add?.person ? [line.add.person] : [],
  );
  for (const person of new Set(people)) {
    const known = personOf(person);
    if (!known) continue;
    const now = `"id":${JSON.stringify(known.id)},"name":${JSON.stringify(known.name)}`;
    other.run({ by: `"id":${JSON.stringify(person)}`, now });
    if (known.id !== person) other.run({ by: `"id":${JSON.stringify(known.id)}`, now });
  }
}
