import type { DatabaseSync, StatementSync } from "node:sqlite";
import { bytesOf, Gathered, IN_TITLE, moreOf, timesOf } from "./postings.ts";
import { beginningIn, isBeginning, LETTERS } from "./term.ts";

/**
 * The postings of words and of short beginnings, beside FTS5's: read several times as fast, and how often a word stands in a
 * headline without looking at each of its places. A segment holds those of the entries whose words were put in the batches `until` one,
 * from the segment before it on; it is never changed, but joined with others. Postings of an entry whose words were put later than that are void.
 */
export const POSTING_TABLES = `
  create table engine_segment (segment integer primary key, until integer not null, entries integer not null);
  create table engine_posting (
    segment integer not null, term text not null, data blob not null, primary key (segment, term)
  ) without rowid;`;

/** So many segments of one size in a row are joined. */
const JOINED = 16;

/** Entries from which on segments are of another size. */
const SIZES = [512, 8192] as const;

interface Segment {
  readonly segment: number;
  readonly until: number;
  readonly entries: number;
}

interface Row {
  readonly term: string;
  readonly until: number;
  readonly data: Uint8Array;
}

/** Where a term stands in a batch: at which of its entries, ascending, and how often. */
interface Counts {
  readonly at: number[];
  /** See `Postings`. */
  readonly times: number[];
}

/** Writes postings, within a transaction: those of a batch by `add`, from `begin` on to its `end`. */
export function openPostingRows(database: DatabaseSync) {
  const addSegment = database.prepare("insert into engine_segment (until, entries) values (?, ?) returning segment");
  const addRow = database.prepare("insert into engine_posting values (?, ?, ?)");
  let batch: { readonly seq: number; readonly folded: readonly string[] }[] = [];

  return {
    begin(): void {
      batch = [];
    },
    /** Adds an entry's words by field, as FTS5 is given them; each entry of a batch once. */
    add(seq: number, folded: readonly string[]): void {
      batch.push({ seq, folded });
    },
    /** Writes what was added as the segment of a batch. */
    end(changed: number): void {
      if (batch.length === 0) return;
      const { segment } = addSegment.get(changed, batch.length) as { segment: number };
      batch.sort((a, b) => a.seq - b.seq);
      const seqs = batch.map(({ seq }) => seq);
      const terms = termsIn(batch);
      for (const [term, { at, times }] of [...terms, ...beginnings(terms, seqs.length)].sort(byTermName))
        addRow.run(segment, term, bytesOf({ seqs: at.map((place) => seqs[place]!), times }));
      batch = [];
      joinSegments(database);
    },
  };
}

const byTermName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** The words of a batch, and where they stand. */
function termsIn(batch: readonly { readonly folded: readonly string[] }[]): Map<string, Counts> {
  const terms = new Map<string, Counts>();
  for (const [place, { folded }] of batch.entries()) {
    for (const [number, field] of folded.entries()) {
      for (let from = 0; from < field.length; ) {
        const space = field.indexOf(" ", from);
        const to = space < 0 ? field.length : space;
        const word = field.slice(from, to);
        from = to + 1;
        if (word === "") continue;
        let counts = terms.get(word);
        if (counts === undefined) {
          counts = { at: [], times: [] };
          terms.set(word, counts);
        }
        const { at, times } = counts;
        if (at.length === 0 || at[at.length - 1] !== place) {
          at.push(place);
          times.push(0);
        }
        // Headlines come first.
        const before = times[times.length - 1]!;
        times[times.length - 1] = number === 0 ? timesOf(before / IN_TITLE + 1, 0) : moreOf(before, 1);
      }
    }
  }
  return terms;
}

/** The short beginnings of words, and where they stand in a batch of so many entries. */
function* beginnings(terms: ReadonlyMap<string, Counts>, entries: number): Generator<[string, Counts]> {
  const summed = new Float64Array(entries);
  for (let letters = 1; letters <= LETTERS; letters++) {
    const words = new Map<string, Counts[]>();
    for (const [word, counts] of terms) {
      const key = beginningIn(word, letters);
      if (key === null) continue;
      const known = words.get(key);
      if (known) known.push(counts);
      else words.set(key, [counts]);
    }
    for (const [key, all] of words) {
      if (all.length === 1) {
        yield [key, all[0]!];
        continue;
      }
      for (const { at, times } of all)
        for (let i = 0; i < at.length; i++) summed[at[i]!] = moreOf(summed[at[i]!]!, times[i]!);
      const counts: Counts = { at: [], times: [] };
      for (let place = 0; place < entries; place++) {
        if (summed[place] === 0) continue;
        counts.at.push(place);
        counts.times.push(summed[place]!);
      }
      summed.fill(0);
      yield [key, counts];
    }
  }
}

/** A word, how many entries have it and in how many places. */
export interface Held {
  readonly word: string;
  readonly entries: number;
  readonly places: number;
}

/** The words that postings hold, of entries that are there. */
export function* wordsHeld(database: DatabaseSync): Generator<Held> {
  const stated = statedSince(database, -1);
  const rows = database.prepare(
    "select term, until, data from engine_posting join engine_segment using (segment) order by term, until",
  );
  const gathered = new Gathered();
  for (const of of byTerm(rows)) {
    const word = of[0]!.term;
    if (isBeginning(word)) continue;
    gathered.begin(of.reduce((room, { data }) => room + data.length, 0));
    for (const { data, until } of of) gathered.add(data, stated, until);
    const { seqs, times } = gathered.sorted();
    const places = times.reduce((sum, often) => sum + Math.floor(often / IN_TITLE) + (often % IN_TITLE), 0);
    if (seqs.length > 0) yield { word, entries: seqs.length, places };
  }
}

/** Writes all segments again, without what is void or of entries that are gone: words that no article has any more go with them. */
export function cleanPostings(database: DatabaseSync): void {
  const segments = segmentsIn(database);
  for (const [at, segment] of segments.entries()) join(database, [segment], segments[at - 1]);
}

function segmentsIn(database: DatabaseSync): Segment[] {
  return database
    .prepare("select segment, until, entries from engine_segment order by until")
    .all() as unknown as Segment[];
}

/** Joins the last segments where there are many of one size, so that a term has few rows. */
function joinSegments(database: DatabaseSync): void {
  const segments = segmentsIn(database);
  for (const size of SIZES) {
    const before = segments.findLastIndex(({ entries }) => entries >= size);
    const last = segments.slice(before + 1);
    if (last.length < JOINED) continue;
    join(database, last, segments[before]);
    return;
  }
}

/** Writes segments that stand in a row as one; `before`: the one before them. */
function join(database: DatabaseSync, segments: readonly Segment[], before: Segment | undefined): void {
  const until = segments.at(-1)!.until;
  const stated = statedSince(database, before?.until ?? -1);
  const numbers = segments.map(({ segment }) => segment).join();
  const rows = database.prepare(`
    select term, until, data from engine_posting join engine_segment using (segment)
    where segment in (${numbers}) order by term, until`);
  const entries = segments.reduce((sum, one) => sum + one.entries, 0);
  const joined = database.prepare("insert into engine_segment (until, entries) values (?, ?) returning segment");
  const { segment } = joined.get(until, entries) as { segment: number };
  const add = database.prepare("insert into engine_posting values (?, ?, ?)");
  const gathered = new Gathered();
  for (const of of byTerm(rows)) {
    gathered.begin(of.reduce((room, { data }) => room + data.length, 0));
    for (const { data, until } of of) gathered.add(data, stated, until);
    if (gathered.count > 0) add.run(segment, of[0]!.term, bytesOf(gathered.sorted()));
  }
  database.exec(`
    delete from engine_posting where segment in (${numbers}); delete from engine_segment where segment in (${numbers})`);
}

function* byTerm(rows: StatementSync): Generator<Row[]> {
  let of: Row[] = [];
  for (const row of rows.iterate() as unknown as Iterable<Row>) {
    if (of.length > 0 && of[0]!.term !== row.term) {
      yield of;
      of = [];
    }
    of.push(row);
  }
  if (of.length > 0) yield of;
}

/** By entry the batch in which its words were put, where that is later than one; else 0. */
function statedSince(database: DatabaseSync, batch: number): Uint32Array {
  const { last } = database.prepare("select coalesce(max(seq), 0) as last from engine_article").get() as {
    last: number;
  };
  const stated = new Uint32Array(last + 1);
  // What was put is a change: there is an index of these.
  const rows = database.prepare("select seq, stated from engine_article where changed > ? and gone = 0");
  for (const row of rows.iterate(batch) as unknown as Iterable<{ seq: number; stated: number }>)
    stated[row.seq] = row.stated;
  return stated;
}
