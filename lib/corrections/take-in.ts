import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { openRedirects } from "../archive/redirects.ts";
import { transaction } from "../archive/transaction.ts";
import { linesInForce } from "./in-force.ts";
import { type Ledger, type LineFault, NO_FILE } from "./ledger.ts";
import type { Line } from "./line.ts";
import { linesHeld, STANDING } from "./lines-held.ts";
import { outletChanges } from "./outlet-changes.ts";
import { personIn } from "./person-in.ts";
import { relatedLines } from "./related.ts";
import { queueTouched } from "./touched.ts";

/** What an archive found new in its ledger. */
export interface TakenIn {
  /** Lines that were not known before, and known ones that it has no more or says otherwise. */
  readonly added: number;
  readonly gone: number;
  readonly faults: readonly LineFault[];
  /** Undos of lines that the ledger does not hold before them. */
  readonly idle: readonly string[];
}

/**
 * Notes a ledger in an archive as it is now, and which articles and people its changes may concern. It is read while no
 * other process can note another state of it, or the one that read first might write last.
 */
export function takeIn(archive: Archive, read: () => Ledger): TakenIn {
  const database = archive[RAW];
  return transaction(database, () => note(archive, read()));
}

function note(archive: Archive, ledger: Ledger): TakenIn {
  const database = archive[RAW];
  const { inForce, idle } = linesInForce(ledger.lines);
  const state = database.prepare("select hash from correction_state").get() as { hash: string } | undefined;
  const told = { faults: ledger.faults, idle: idle.map(({ id }) => id) };
  if ((state?.hash ?? NO_FILE) === ledger.hash) return { added: 0, gone: 0, ...told };
  const rows = database.prepare("select id, line from correction").all() as { id: string; line: string }[];
  const before = new Map(rows.map(({ id, line }) => [id, line]));
  const held = linesHeld(database);
  keep(database, ledger, inForce);
  const changed = [...missing(inForce, held), ...missing(held, inForce)];
  queueTouched(database, [...changed, ...relatedLines(changed, [...held, ...inForce])], personIn(archive));
  leadOutlets(database, held, inForce);
  const now = new Map(ledger.lines.map((line) => [line.id, JSON.stringify(line)]));
  const differ = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...some].filter(([id, line]) => others.get(id) !== line).length;
  return { added: differ(now, before), gone: differ(before, now), ...told };
}

function keep(database: DatabaseSync, { lines, hash }: Ledger, inForce: readonly Line[]): void {
  const waiting = new Set(
    (database.prepare("select id from correction where in_force = ?").all(STANDING.waits) as { id: string }[]).map(
      ({ id }) => id,
    ),
  );
  database.exec("delete from correction; delete from correction_state");
  const put = database.prepare("insert into correction values (:id, :place, :line, :inForce)");
  const holding = new Set(inForce);
  for (const [place, line] of lines.entries()) {
    // Whom a line names is asked again once people are canonicalised.
    const standing = !holding.has(line) ? STANDING.undone : waiting.has(line.id) ? STANDING.waits : STANDING.inForce;
    put.run({ id: line.id, place, line: JSON.stringify(line), inForce: standing });
  }
  database.prepare("insert into correction_state values (?)").run(hash);
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
