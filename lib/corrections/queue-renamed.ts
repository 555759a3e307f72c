import type { DatabaseSync } from "node:sqlite";
import { transaction } from "../archive/transaction.ts";
import { fold } from "../text/fold.ts";
import type { PersonOf } from "./article-changes.ts";
import type { Line } from "./line.ts";
import { linesHeld } from "./lines-held.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Queues the articles into which lines put a person who has another id or name by now, as may be once more articles are
 * there: what an article says must not hang on when it was corrected. Only the articles that a line may concern are looked at.
 */
export function queueRenamed(database: DatabaseSync, personOf: PersonOf): void {
  const other = (where: string) =>
    database.prepare(`
      insert or ignore into correction_stale
        select seq from article_layer
        where seq in (${where}) and layer = 'corrections'
          and (instr(patch, :by) > 0 or instr(patch, :own) > 0) and instr(patch, :now) = 0`);
  const inArticle = other("select seq from article where id = :article");
  const whereWritten = other(`
    select seq from person_written where name = :name
    union select seq from person_capitals where word in (select value from json_each(:words))`);
  const lines = linesHeld(database, { acts: ["means", "article"], applied: true });
  // One transaction: each look-up by itself would take the lock and give it back.
  if (lines.length > 0) transaction(database, () => lines.forEach(queue));

  function queue(line: Line): void {
    const person = line.act === "means" ? line.person : line.act === "article" ? line.add?.person : undefined;
    const known = person === undefined ? null : personOf(person);
    if (!known) return;
    const now = `"id":${JSON.stringify(known.id)},"name":${JSON.stringify(known.name)}`;
    const looked = { by: `"id":${JSON.stringify(person)}`, own: `"id":${JSON.stringify(known.id)}`, now };
    if ("article" in line && line.article !== undefined) inArticle.run({ ...looked, article: line.article });
    else if (line.act === "means") {
      const name = fold(line.name);
      whereWritten.run({ ...looked, name, words: JSON.stringify(name.match(WORD) ?? []) });
    }
  }
}
