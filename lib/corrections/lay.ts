import type { Archive } from "../archive/archive.ts";
import { asNow, type Patch } from "../archive/as-now.ts";
import { openLayers } from "../archive/layers.ts";
import { RAW } from "../archive/raw-connection.ts";
import { transaction } from "../archive/transaction.ts";
import { Article } from "../article/article.ts";
import { corrections } from "./corrected.ts";
import { linesHeld } from "./lines-held.ts";
import { personIn } from "./person-in.ts";
import type { InScope } from "./place-changes.ts";

/** Articles corrected in one transaction. */
const BATCH = 500;

/**
 * Lays the corrections that an archive has taken in over the articles that they, or a change of the article, concern. Stopped
 * anywhere, the next call goes on.
 */
export function layCorrections(archive: Archive, inScope: InScope): void {
  const database = archive[RAW];
  const stale = database.prepare("select seq from correction_stale order by seq limit ?");
  const next = () => (stale.all(BATCH) as { seq: number }[]).map(({ seq }) => seq);
  let seqs = next();
  if (seqs.length === 0) return;
  const layers = openLayers(database);
  const done = database.prepare("delete from correction_stale where seq = ?");
  const docAt = database.prepare("select id, doc from article where seq = ?");
  const setRevision = database.prepare("update article set revision = ? where seq = ?");
  const state = database.prepare("select hash from correction_state");
  const hashNow = () => (state.get() as { hash: string } | undefined)?.hash ?? null;
  const compiled = () => ({
    hash: hashNow(),
    patchOf: corrections(linesHeld(database, { applied: true }), { inScope, personOf: personIn(archive) }),
  });
  let said = compiled();
  for (; seqs.length > 0; seqs = next()) {
    transaction(database, () => {
      // Another process may have taken in more since.
      if (hashNow() !== said.hash) said = compiled();
      let revision = archive.revision();
      for (const seq of seqs) {
        const patch = correctionOf(seq);
        if (patch !== layers.at(seq, "corrections")) {
          layers.set(seq, "corrections", patch);
          setRevision.run(++revision, seq);
        }
        done.run(seq);
      }
    });
  }

  function correctionOf(seq: number): string | null {
    const { id, doc } = docAt.get(seq) as { id: string; doc: string | null };
    if (doc === null) return null;
    const people = layers.at(seq, "people");
    try {
      const article = Article.parse(JSON.parse(doc));
      const patch = said.patchOf(asNow(article, people === null ? {} : { people: JSON.parse(people) as Patch }));
      return patch && JSON.stringify(patch);
    } catch (error) {
      if (!(error instanceof SyntaxError || (error as Error).name === "ZodError")) throw error;
      archive.damaged(id, "it cannot be corrected");
      return null;
    }
  }
}
