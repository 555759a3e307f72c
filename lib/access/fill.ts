import type { Archive, Change } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { transaction } from "../archive/transaction.ts";
import type { Mirrored } from "../archive/writes.ts";
import type { LedgerSource } from "../corrections/ledger.ts";
import type { InScope } from "../corrections/place-changes.ts";
import { applyCorrections } from "../people/apply-corrections.ts";
import { canonicalisePeople } from "../people/canonicalise.ts";
import { openConfinedState } from "./confined-state.ts";
import { readableLedger } from "./readable-ledger.ts";

/** Changes taken over in one transaction, and how long their texts are together in UTF-16 units. */
const BATCH = { changes: 500, length: 1 << 22 };

/** How often corrections are laid at most: what is read again for one may name others, whose corrections are readable then. */
const ROUNDS = 5;

/** What a confined archive is filled from. */
export interface Filling {
  readonly whole: Archive;
  /** Tells the whole archive's file from any other. */
  readonly source: string;
  readonly mayRead: (collection: string) => boolean;
  /** The ledger of the whole archive. */
  readonly ledger: LedgerSource;
  readonly inScope: InScope;
  readonly onProgress: (articles: number) => void;
}

/** Thrown where a confined archive was filled from another archive: it is to be made anew. */
export class OtherSource extends Error {}

/**
 * Brings a confined archive to the whole one as far as that changed since the last time: its readable articles as they were read,
 * under their ids and numbers; whom they name, their copies and their corrections are worked out from these alone. Its index is
 * then to be brought up to date, and `settle` to be called with what this returns. Stopped anywhere, the next call goes on.
 */
export function fillConfined(confined: Archive, filling: Filling): number {
  const revision = takeOver(confined, filling);
  canonicalisePeople(confined, () => {});
  if (confined.erasing.waiting("file").length > 0) confined.erasing.forgetNames();
  layReadable(confined, revision, filling);
  return revision;
}

/** Lays the readable lines of the ledger over the articles, where it or these are others than the last time. */
function layReadable(confined: Archive, revision: number, { ledger, inScope }: Filling): void {
  const database = confined[RAW];
  const state = openConfinedState(database);
  const file = ledger.hash();
  if (state.get()!.ledger === file) return;
  for (let round = 0, before = ""; round < ROUNDS; round++) {
    const readable = readableLedger(confined, ledger.read(), inScope);
    if (readable.hash() === before) break;
    before = readable.hash();
    applyCorrections(confined, readable, inScope);
  }
  transaction(database, () => {
    const now = state.get()!;
    if (now.revision === revision) state.set({ ...now, ledger: file });
  });
}

/** Notes that all that follows from the articles that a confined archive had at a revision of the whole one is there, and only that. */
export function settle(confined: Archive, revision: number): void {
  const database = confined[RAW];
  const state = openConfinedState(database, { make: true });
  transaction(database, () => {
    const now = state.get();
    // Another process may have taken some out since, and settles that.
    if (now?.revision === revision) state.set({ ...now, settled: true });
  });
}

/**
 * Takes over the articles that changed, batch by batch; the revision of the whole archive up to which they are here. Two processes may
 * do so at once: each takes over all that it notes, as it is then.
 */
function takeOver(confined: Archive, filling: Filling): number {
  const { whole, source, onProgress } = filling;
  const database = confined[RAW];
  const state = openConfinedState(database, { make: true });
  transaction(database, () => {
    if (state.get() === null) state.set({ source, revision: 0, ledger: null, settled: false });
  });
  const begun = state.get()!;
  if (begun.source !== source || begun.revision > whole.revision()) throw new OtherSource();
  let done = 0;
  for (const changes of batchesOf(whole.changesSince(begun.revision))) {
    transaction(database, () => take(confined, changes, filling));
    done += changes.length;
    onProgress(done);
  }
  return state.get()!.revision;
}

function take(confined: Archive, changes: readonly Change[], { whole, mayRead, source }: Filling): void {
  const state = openConfinedState(confined[RAW]);
  const mirrored: Mirrored[] = [];
  let isNoneGone = true;
  for (const { id, seq, kept } of changes) {
    // As it was read: what lies over it there follows from articles that may not be read here.
    const article = kept && whole.stored(id)?.read();
    if (article && mayRead(article.collection)) mirrored.push({ seq, article, added: kept.added });
    else if (confined.remove(id)) isNoneGone = false;
  }
  confined.mirror(mirrored);
  const settled = state.get()!.settled && isNoneGone;
  // What corrections say may concern what came, or be of what went.
  state.set({ source, revision: changes.at(-1)!.revision, ledger: null, settled });
}

function* batchesOf(all: Iterable<Change>): Generator<readonly Change[]> {
  let batch: Change[] = [];
  let length = 0;
  for (const change of all) {
    batch.push(change);
    length += change.kept?.article.raw.text.length ?? 0;
    if (batch.length < BATCH.changes && length < BATCH.length) continue;
    yield batch;
    [batch, length] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
