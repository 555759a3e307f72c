import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../archive/archive.ts";
import { ArchiveFault } from "../archive/archive-fault.ts";
import { asNow, type Patch } from "../archive/as-now.ts";
import { openSaidHeadlines } from "../archive/copies/said-headlines.ts";
import { isSound } from "../archive/is-sound.ts";
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

/** Stands in a patch that says another headline; where neither does, copies say none otherwise either. */
const HEADLINE = '"headline":';

/** An article's row: as it was read, and what lies over it. */
interface LaidOver {
  readonly id: string;
  readonly doc: string | null;
  readonly people: string | null;
  readonly corrections: string | null;
}

interface Over {
  readonly patch: string | null;
  readonly headline: string;
}

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
  const rowAt = database.prepare(`
    select id, doc, (select patch from article_layer where seq = article.seq and layer = 'people') as people,
      (select patch from article_layer where seq = article.seq and layer = 'corrections') as corrections
    from article where seq = ?`);
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
        const row = rowAt.get(seq) as unknown as LaidOver;
        const over = row.doc === null ? null : laidOver(seq, row.id, row.doc, row.people);
        const patch = over?.patch ?? null;
        if (patch !== row.corrections) {
          layers.set(seq, "corrections", patch);
          setRevision.run(archive.revision() + 1, seq);
          const isHeadline = [patch, row.corrections].some((one) => one?.includes(HEADLINE));
          const standing = over && isHeadline ? headlines.follow(seq, over.headline) : null;
          if (standing !== null) setRevision.run(archive.revision() + 1, standing);
        }
        done.run(seq);
      }
    });
  }

  /** What is to lie over an article, null for nothing, and its headline as read; null where its row is damaged, which is reported. */
  function laidOver(seq: number, id: string, doc: string, people: string | null): Over | null {
    try {
      // It was checked when it was kept.
      const read = JSON.parse(doc) as Article;
      const article = readAsSaid(read);
      const layer = article === read ? people : layers.at(seq, "people");
      const patch = said.patchOf(asNow(article, layer === null ? {} : { people: JSON.parse(layer) as Patch }));
      return { patch: patch && JSON.stringify(patch), headline: article.headline.text };
    } catch (error) {
      if (error instanceof ArchiveFault || (isSound(doc) && (people === null || isJson(people)))) throw error;
      archive.damaged(id, "it cannot be corrected");
      return null;
    }
  }

  /** The article as it was read; where its zones are not what is said of them, it is read again. */
  function readAsSaid(article: Article): Article {
    const zones = said.zonesOf(article);
    if (isDeepStrictEqual(article.rezoned ?? [], zones)) return article;
    const read = rezoned(Article.parse(article), zones);
    archive.replace([read]);
    return read;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
