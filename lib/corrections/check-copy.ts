import type { Archive } from "../archive/archive.ts";
import { asNow, type Patch } from "../archive/as-now.ts";
import { openLayers } from "../archive/layers.ts";
import { RAW } from "../archive/raw-connection.ts";
import type { Article } from "../article/article.ts";
import { corrections } from "./corrected.ts";
import { linesInForce } from "./in-force.ts";
import type { Ledger } from "./ledger.ts";
import type { Line } from "./line.ts";
import { linesHeld } from "./lines-held.ts";
import { personIn } from "./person-in.ts";
import type { InScope } from "./place-changes.ts";

/** How an archive's copy of its ledger compares with the ledger. */
export interface CopyCompared {
  /** Lines of the ledger that the archive has not, or has otherwise; and lines that it alone has. */
  readonly missing: number;
  readonly extra: number;
  /** Articles over which lines that the archive has are still to be laid. */
  readonly waiting: number;
}

/** Compares an archive's copy of its ledger with the ledger, line by line. */
export function compareCopy(archive: Archive, { lines }: Ledger): CopyCompared {
  const rows = archive[RAW].prepare("select id, place, line, in_force <> 0 as holds from correction").all();
  const before = new Map(rows.map((row) => [String(row.id), JSON.stringify([row.place, row.line, row.holds])]));
  const holding: ReadonlySet<Line> = new Set(linesInForce(lines).inForce);
  let missing = 0;
  for (const [place, line] of lines.entries()) {
    if (before.get(line.id) !== JSON.stringify([place, JSON.stringify(line), Number(holding.has(line))])) missing++;
    before.delete(line.id);
  }
  const { waiting } = archive[RAW].prepare("select count(*) as waiting from correction_stale").get() as {
    waiting: number;
  };
  return { missing, extra: before.size, waiting };
}

/** Tells whether what lies over an article is what the archive's copy of the ledger makes of it, or is still to be laid. */
export function openLaidCheck(archive: Archive, inScope: InScope): (id: string) => boolean {
  const database = archive[RAW];
  const layers = openLayers(database);
  const rowOf = database.prepare("select seq, doc from article where id = ? and doc is not null");
  const waits = database.prepare(`
    select exists (select 1 from correction_stale where seq = :seq) or exists (select 1 from person_stale where seq = :seq)
      or exists (select 1 from person_unsettled) or exists (select 1 from person_touched) as waits`);
  const patchOf = corrections(linesHeld(database, { applied: true }), { inScope, personOf: personIn(archive) });
  return (id) => {
    const { seq, doc } = rowOf.get(id) as { seq: number; doc: string };
    const people = layers.at(seq, "people");
    const article = JSON.parse(doc) as Article;
    const patch = patchOf(asNow(article, people === null ? {} : { people: JSON.parse(people) as Patch }));
    const isLaid = (patch && JSON.stringify(patch)) === layers.at(seq, "corrections");
    return isLaid || (waits.get({ seq }) as { waits: number }).waits === 1;
  };
}
