import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { rehearsed, transaction } from "../archive/transaction.ts";
import { layCorrections } from "../corrections/lay.ts";
import type { Ledger, LedgerSource } from "../corrections/ledger.ts";
import { openLedgerState } from "../corrections/ledger-state.ts";
import { nameAnew } from "../corrections/name-anew.ts";
import { personIn } from "../corrections/person-in.ts";
import type { InScope } from "../corrections/place-changes.ts";
import { queueRenamed } from "../corrections/queue-renamed.ts";
import { type TakenIn, takeIn } from "../corrections/take-in.ts";
import { canonicalisePeople } from "./canonicalise.ts";

/** What became of an archive's corrections: how many articles say something else now. */
export interface Applied extends TakenIn {
  readonly changed: number;
}

/**
 * Brings an archive to its ledger of corrections as far as either changed since the last time: what is said of people goes into
 * who they are, all else lies over the articles. The outcome depends on articles and ledger alone. Stopped anywhere, the next
 * call goes on.
 */
export function applyCorrections(archive: Archive, source: LedgerSource, inScope: InScope): Applied {
  const database = archive[RAW];
  const before = archive.revision();
  const state = openLedgerState(database);
  const waiting = database.prepare(`
    select exists(select 1 from person_unsettled) + exists(select 1 from person_touched) + exists(select 1 from person_stale)
      as people, exists(select 1 from correction_stale) as articles`);
  const waits = () => waiting.get() as { people: number; articles: number };
  const settle = () => {
    // A newer registry sees to its people when articles come or are read again.
    if (waits().people > 0) canonicalisePeople(archive, () => {});
  };
  // Versions before left some over articles whose lines were all gone.
  database.exec(`
    insert or ignore into correction_stale
      select seq from article_layer where layer = 'corrections' and not exists (select 1 from correction)`);
  // Which articles a line about a person concerns is known of people who are worked out.
  settle();
  const isDone = () => waits().people + waits().articles === 0;
  const wasDone = isDone() && (state.hash() === null || state.laidUntil() === before);
  const taken = takeIn(archive, source);
  const told = (changed: number): Applied => {
    // Of several that came together, or with articles, nothing tells which of them changed what.
    if (wasDone && taken.gone === 0 && taken.added.length === 1) state.setEffect(taken.added[0]!, changed);
    return { ...taken, changed };
  };
  if (isDone() && state.laidUntil() === before) return told(0);
  do {
    settle();
    nameAnew(archive);
    queueRenamed(database, personIn(archive));
    layCorrections(archive, inScope);
    // What was read again for its zones may name others.
  } while (waits().people > 0);
  transaction(database, () => {
    // What another process has kept meanwhile waits in one of the queues.
    if (isDone() && state.hash() !== null) state.setLaidUntil(archive.revision());
  });
  const later = database.prepare("select count(*) as count from article where revision > ?");
  return told((later.get(before) as { count: number }).count);
}

/** How many articles would say something else if the ledger were another. Nothing is written. */
export function rehearseCorrections(archive: Archive, ledger: Ledger, inScope: InScope): number {
  const source = { hash: () => ledger.hash, read: () => ledger };
  return rehearsed(archive[RAW], () => applyCorrections(archive, source, inScope).changed);
}
