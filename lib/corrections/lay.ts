import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../archive/archive.ts";
import { asNow, type Patch } from "../archive/as-now.ts";
import { openSaidHeadlines } from "../archive/copies/said-headlines.ts";
import { openLayers } from "../archive/layers.ts";
import { RAW } from "../archive/raw-connection.ts";
import { transaction } from "../archive/transaction.ts";
import { Article } from "../article/article.ts";
import { corrections } from "./corrected.ts";
import { openLedgerState } from "./ledger-state.ts";
import { linesHeld } from "./lines-held.ts";
import { personIn } from "./person-in.ts";
import type { InScope } from "./place-changes.ts";
import { rezoned, zonesSaid } from "./rezoned.ts";

/** Articles corrected in one transaction. */
const BATCH = 500;

/**
 * Lays the corrections that an archive has taken in over the articles that they, or a change of the article, concern. One in
 * whose text a stretch is said to be of another kind is read again so first: its people are then to be canonicalised, and
 * this to be called again. Stopped anywhere, the next call goes on.
 */
export function layCorrections(archive: Archive, inScope: InScope): void {
  const database = archive[RAW];
  const stale = database.prepare("select seq from correction_stale order by seq limit ?");
  const next = () => (stale.all(BATCH) as { seq: number }[]).map(({ seq }) => seq);
  let seqs = next();
  if (seqs.length === 0) return;
  const layers = openLayers(database);
  const headlines = openSaidHeadlines(database);
  const done = database.prepare("delete from correction_stale where seq = ?");
  const docAt = database.prepare("select id, doc from article where seq = ?");
  const setRevision = database.prepare("update article set revision = ? where seq = ?");
  const { hash: hashNow } = openLedgerState(database);
  const compiled = () => {
    const lines = linesHeld(database, { applied: true });
    return {
      hash: hashNow(),
      zonesOf: zonesSaid(lines),
      patchOf: corrections(lines, { inScope, personOf: personIn(archive) }),
    };
  };
  let said = compiled();
  for (; seqs.length > 0; seqs = next()) {
    transaction(database, () => {
      // Another process may have taken in more since.
      if (hashNow() !== said.hash) said = compiled();
      for (const seq of seqs) {
        const article = articleAt(seq);
        const patch = article && patchOf(seq, readAsSaid(article));
        if (patch !== layers.at(seq, "corrections")) {
          layers.set(seq, "corrections", patch);
          setRevision.run(archive.revision() + 1, seq);
          const standing = article && headlines.follow(seq, article.headline.text);
          if (standing !== null) setRevision.run(archive.revision() + 1, standing);
        }
        done.run(seq);
      }
    });
  }

  function articleAt(seq: number): Article | null {
    const { id, doc } = docAt.get(seq) as { id: string; doc: string | null };
    return doc === null ? null : readable(id, () => Article.parse(JSON.parse(doc)));
  }

  /** The article as it was read; where its zones are not what is said of them, it is read again. */
  function readAsSaid(article: Article): Article {
    const zones = said.zonesOf(article);
    if (isDeepStrictEqual(article.rezoned ?? [], zones)) return article;
    const read = rezoned(article, zones);
    archive.replace([read]);
    return read;
  }

  function patchOf(seq: number, article: Article): string | null {
    const people = layers.at(seq, "people");
    return readable(article.id, () => {
      const now = asNow(article, people === null ? {} : { people: JSON.parse(people) as Patch });
      const patch = said.patchOf(now);
      return patch && JSON.stringify(patch);
    });
  }

  /** What `read` gives; null where the article's row is damaged, which is reported. */
  function readable<T>(id: string, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SyntaxError || (error as Error).name === "ZodError")) throw error;
      archive.damaged(id, "it cannot be corrected");
      return null;
    }
  }
}
