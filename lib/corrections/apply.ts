import type { Archive } from "../archive/archive.ts";
import { asNow, type Patch } from "../archive/as-now.ts";
import { openLayers } from "../archive/layers.ts";
import { RAW } from "../archive/raw-connection.ts";
import { openRedirects } from "../archive/redirects.ts";
import { rehearsed, transaction } from "../archive/transaction.ts";
import { Article } from "../article/article.ts";
import type { PersonOf } from "./article-changes.ts";
import { corrections } from "./corrected.ts";
import { linesInForce } from "./in-force.ts";
import { type Ledger, type LineFault, NO_FILE } from "./ledger.ts";
import { Line } from "./line.ts";
import { outletChanges } from "./outlet-changes.ts";
import type { InScope } from "./place-changes.ts";
import { queueTouched } from "./touched.ts";

/** Articles corrected in one transaction. */
const BATCH = 500;

/** What became of an archive's corrections. */
export interface Applied {
  /** Lines of the ledger that were not known before, and known ones that it has no more or says otherwise. */
  readonly added: number;
  readonly gone: number;
  /** Articles that say something else now. */
  readonly changed: number;
  readonly faults: readonly LineFault[];
  /** Undos of lines that the ledger does not hold before them. */
  readonly idle: readonly string[];
}

/**
 * Lays the corrections of a ledger over the articles of an archive, as far as either changed since the last time. The outcome
 * depends on the articles and the ledger alone. Stopped anywhere, the next call goes on.
 */
export function applyCorrections(archive: Archive, ledger: Ledger, inScope: InScope): Applied {
  const database = archive[RAW];
  const { inForce, idle } = linesInForce(ledger.lines);
  const state = database.prepare("select hash from correction_state").get() as { hash: string } | undefined;
  const isKnown = (state?.hash ?? NO_FILE) === ledger.hash;
  const before = isKnown ? ledger.lines : linesBefore();
  const counts = { added: missing(ledger.lines, before).length, gone: missing(before, ledger.lines).length };
  if (!isKnown) transaction(database, takeIn);
  return { ...counts, changed: correctAll(), faults: ledger.faults, idle: idle.map(({ id }) => id) };

  function linesBefore(): Line[] {
    const rows = database.prepare("select line from correction order by place").all() as { line: string }[];
    return rows.flatMap(({ line }) => Line.safeParse(JSON.parse(line)).data ?? []);
  }

  /** Notes the ledger as it is now, and which articles its changes may concern. */
  function takeIn(): void {
    const held = linesInForce(before).inForce;
    database.exec("delete from correction; delete from correction_state");
    const keep = database.prepare("insert into correction values (:id, :place, :line, :inForce)");
    const holding = new Set<Line>(inForce);
    for (const [place, line] of ledger.lines.entries())
      keep.run({ id: line.id, place, line: JSON.stringify(line), inForce: holding.has(line) ? 1 : 0 });
    database.prepare("insert into correction_state values (?)").run(ledger.hash);
    queueTouched(database, [...missing(inForce, held), ...missing(held, inForce)], personOf);
    leadOutlets(held);
  }

  /** Has the ids of outlets that are others' lead to those; one that is itself again leads nowhere. */
  function leadOutlets(held: readonly Line[]): void {
    const redirects = openRedirects(database);
    const joined = [...held, ...inForce].flatMap((line) =>
      line.act === "outlet" && "same" in line.outlet ? line.outlet.same : [],
    );
    const { shown } = outletChanges(inForce.filter((line) => line.act === "outlet"));
    for (const id of new Set(joined)) redirects.lead("outlets", id, shown({ id, name: id }).id);
  }

  function correctAll(): number {
    const layers = openLayers(database);
    const stale = database.prepare("select seq from correction_stale order by seq limit ?");
    const done = database.prepare("delete from correction_stale where seq = ?");
    const docAt = database.prepare("select id, doc from article where seq = ?");
    const setRevision = database.prepare("update article set revision = ? where seq = ?");
    const patchOf = corrections(inForce, { inScope, personOf });
    let changed = 0;
    for (let seqs = next(); seqs.length > 0; seqs = next()) {
      transaction(database, () => {
        let revision = archive.revision();
        for (const seq of seqs) {
          const patch = correctionOf(seq);
          if (patch !== layers.at(seq, "corrections")) {
            layers.set(seq, "corrections", patch);
            setRevision.run(++revision, seq);
            changed++;
          }
          done.run(seq);
        }
      });
    }
    return changed;

    function next(): number[] {
      return (stale.all(BATCH) as { seq: number }[]).map(({ seq }) => seq);
    }

    function correctionOf(seq: number): string | null {
      const { id, doc } = docAt.get(seq) as { id: string; doc: string | null };
      if (doc === null) return null;
      const people = layers.at(seq, "people");
      try {
        const article = Article.parse(JSON.parse(doc));
        const patch = patchOf(asNow(article, people === null ? {} : { people: JSON.parse(people) as Patch }));
        return patch && JSON.stringify(patch);
      } catch (error) {
        if (!(error instanceof SyntaxError || (error as Error).name === "ZodError")) throw error;
        archive.damaged(id, "it cannot be corrected");
        return null;
      }
    }
  }

  function personOf(id: string): ReturnType<PersonOf> {
    const now = archive.redirect("people", id);
    const named = database.prepare("select id, name from person_name where key = ?").get(now) as
      | { id: string; name: string }
      | undefined;
    return named && named.name !== "" ? { id: named.id, name: named.name } : null;
  }
}

/** How many articles would say something else if the ledger were another. Nothing is written. */
export function rehearseCorrections(archive: Archive, ledger: Ledger, inScope: InScope): number {
  return rehearsed(archive[RAW], () => applyCorrections(archive, ledger, inScope).changed);
}

/** The lines of one list that another has not, or says otherwise. */
function missing(lines: readonly Line[], others: readonly Line[]): Line[] {
  const known = new Map(others.map((line) => [line.id, JSON.stringify(line)]));
  return lines.filter((line) => known.get(line.id) !== JSON.stringify(line));
}
