import { type EntryRow, flagsOf } from "./entry-row.ts";

/** What a part has of each entry, a number each; the bytes of its id are so many. */
const COLUMNS = ["first", "last", "time", "added", "lengths", "stated", "flags", "idSizes"] as const;

/** Some entries in a row of `seq` as arrays. */
export type Part = Readonly<Record<(typeof COLUMNS)[number], Uint32Array>> & {
  readonly from: number;
  /** Their ids, one after the other. */
  readonly ids: Uint8Array;
  /** For each attribute how many values each entry has, and then the codes of them all. */
  readonly sizes: readonly Uint32Array[];
  readonly codes: readonly Uint32Array[];
};

/** Makes a part of rows, and of the codes that entries have, by attribute. */
export function partOf(
  from: number,
  rows: readonly EntryRow[],
  codesOf: readonly ReadonlyMap<number, readonly number[]>[],
): Part {
  const count = rows.length === 0 ? 0 : rows.at(-1)!.seq - from + 1;
  const arrays = Object.fromEntries(COLUMNS.map((name) => [name, new Uint32Array(count)])) as Record<
    (typeof COLUMNS)[number],
    Uint32Array
  >;
  const ids: Buffer[] = [];
  for (const row of rows) {
    const at = row.seq - from;
    const id = Buffer.from(row.gone ? "" : row.id);
    ids.push(id);
    arrays.first[at] = row.first;
    arrays.last[at] = row.last;
    arrays.time[at] = row.time;
    arrays.added[at] = row.added;
    arrays.lengths[at] = row.length;
    arrays.stated[at] = row.stated;
    arrays.flags[at] = flagsOf(row);
    arrays.idSizes[at] = id.length;
  }
  return {
    ...arrays,
    from,
    ids: Buffer.concat(ids),
    sizes: codesOf.map((codes) => Uint32Array.from({ length: count }, (_, at) => codes.get(from + at)?.length ?? 0)),
    codes: codesOf.map((codes) =>
      Uint32Array.from([...codes.keys()].sort((a, b) => a - b).flatMap((seq) => codes.get(seq)!)),
    ),
  };
}

/** A part as bytes: its numbers as this machine has them, behind the lengths of its arrays, and its ids. */
export function bytesOf(part: Part): Uint8Array {
  const arrays = [...COLUMNS.map((name) => part[name]), ...part.sizes, ...part.codes];
  const head = Uint32Array.of(part.from, arrays.length, ...arrays.map(({ length }) => length));
  const bytes = [head, ...arrays].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([...bytes, part.ids]);
}

/** The part that `bytesOf` wrote, which are all of their memory. */
export function partIn(bytes: Uint8Array<ArrayBuffer>): Part {
  const [from = 0, count = 0] = new Uint32Array(bytes.buffer, 0, 2);
  const lengths = new Uint32Array(bytes.buffer, 8, count);
  let at = 8 + lengths.byteLength;
  const arrays = Array.from(lengths, (length) => {
    const array = new Uint32Array(bytes.buffer, at, length);
    at += array.byteLength;
    return array;
  });
  const named = Object.fromEntries(COLUMNS.map((name, at) => [name, arrays[at]!])) as Record<
    (typeof COLUMNS)[number],
    Uint32Array
  >;
  const others = arrays.slice(COLUMNS.length);
  return {
    ...named,
    from,
    sizes: others.slice(0, others.length / 2),
    codes: others.slice(others.length / 2),
    ids: bytes.subarray(at),
  };
}
