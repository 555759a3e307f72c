import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { openRedirects } from "../archive/redirects.ts";
import { transaction } from "../archive/transaction.ts";
import { linesInForce } from "./in-force.ts";
import { type Ledger, type LedgerSource, type LineFault, NO_FILE } from "./ledger.ts";
import { openLedgerState } from "./ledger-state.ts";
import type { Line } from "./line.ts";
import { linesHeld, STANDING } from "./lines-held.ts";
import { outletChanges } from "./outlet-changes.ts";
import { personIn } from "./person-in.ts";
import { relatedLines } from "./related.ts";
import { queueTouched } from "./touched.ts";

/** What an archive found new in its ledger. */
export interface TakenIn {
  /** Ids of lines that were not known before; known ones that it has no more or says otherwise. */
  readonly added: readonly string[];
  readonly gone: number;
  readonly faults: readonly LineFault[];
  /** Undos of lines that the ledger does not hold before them. */
  readonly idle: readonly string[];
}

/**
 * Notes a ledger in an archive as it is now, and which articles and people its changes may concern. It is read while no
 * other process can note another state of it, or the one that read first might write last; one that is as it was is not.
 */
export function takeIn(archive: Archive, source: LedgerSource): TakenIn {
  const database = archive[RAW];
  const state = openLedgerState(database);
  if ((state.hash() ?? NO_FILE) === source.hash()) return { added: [], gone: 0, faults: [], idle: [] };
  return transaction(database, () => note(archive, source.read()));
}

function note(archive: Archive, ledger: Ledger): TakenIn {
  const database = archive[RAW];
  const { inForce, idle } = linesInForce(ledger.lines);
  const state = openLedgerState(database);
  const told = { faults: ledger.faults, idle: idle.map(({ id }) => id) };
  // One with lines to be named is read, and they are named, each time.
  const hash = ledger.faults.length + idle.length > 0 ? `${ledger.hash} with faults` : ledger.hash;
  if ((state.hash() ?? NO_FILE) === hash) return { added: [], gone: 0, ...told };
  const held = linesHeld(database);
  const counts = keep(database, ledger, inForce);
  state.setHash(hash);
  const changed = [...missing(inForce, held), ...missing(held, inForce)];
  queueTouched(database, [...changed, ...relatedLines(changed, [...held, ...inForce])], personIn(archive));
  leadOutlets(database, held, inForce);
  return { ...counts, ...told };
}

interface Kept {
  readonly id: string;
  readonly place: number;
  readonly line: string;
  readonly in_force: number;
  readonly articles: number | null;
}

/** Brings the archive's copy to the ledger, row by row where they differ; how many lines it had not, and has no more. */
function keep(database: DatabaseSync, { lines }: Ledger, inForce: readonly Line[]): Pick<TakenIn, "added" | "gone"> {
  const rows = database.prepare("select * from correction").all() as unknown as Kept[];
  const before = new Map(rows.map((row) => [row.id, row]));
  const put = database.prepare("insert or replace into correction values (:id, :place, :line, :in_force, :articles)");
  const drop = database.prepare("delete from correction where id = ?");
  const holding = new Set(inForce);
  const added: string[] = [];
  let gone = 0;
  for (const [place, line] of lines.entries()) {
    const known = before.get(line.id);
    before.delete(line.id);
    // Whom a line names is asked again once people are canonicalised.
    const stands = known?.in_force === STANDING.waits ? STANDING.waits : STANDING.inForce;
    const row = {
      id: line.id,
      place,
      line: JSON.stringify(line),
      in_force: holding.has(line) ? stands : STANDING.undone,
      articles: known?.articles ?? null,
    };
    if (known?.line !== row.line) added.push(line.id);
    if (known && known.line !== row.line) gone++;
    if (known?.line !== row.line || known.place !== place || known.in_force !== row.in_force) put.run(row);
  }
  for (const id of before.keys()) drop.run(id);
  return { added, gone: gone + before.size };
}

/** Has the ids of outlets that are others' lead to those; one that is itself again leads nowhere. */
function leadOutlets(database: DatabaseSync, held: readonly Line[], inForce: readonly Line[]): void {
  const redirects = openRedirects(database);
  const joined = [...held, ...inForce].flatMap((line) =>
    line.act === "outlet" && "same" in line.outlet ? line.outlet.same : [],
  );
  const { shown } = outletChanges(inForce.filter((line) => line.act === "outlet"));
  for (const id of new Set(joined)) redirects.lead("outlets", id, shown({ id, name: id }).id);
}

/** The lines of one list that another has not, or says otherwise. */
function missing(lines: readonly Line[], others: readonly Line[]): Line[] {
  const known = new Map(others.map((line) => [line.id, JSON.stringify(line)]));
  return lines.filter((line) => known.get(line.id) !== JSON.stringify(line));
}
