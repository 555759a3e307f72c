import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../../archive/archive.ts";
import { HEADLINED, type Holdings } from "../alike/holdings.ts";
import { openKnownCounts } from "../alike/known-counts.ts";
import type { Columns } from "./counting/columns.ts";
import { FLAG } from "./counting/flag.ts";
import type { openEvaluator } from "./evaluate.ts";

/** What likeness asks, by FTS5 and the columns. */
export function openHoldings(database: DatabaseSync, archive: Archive, { rowids }: ReturnType<typeof openEvaluator>) {
  const counted = database.prepare(
    "select count(*) as count from (select 1 from engine_text where engine_text match ? limit ?)",
  );
  const withKnown = openKnownCounts();
  let order = new Uint32Array();
  let places = new Uint32Array();

  /** For each `seq` its place in the order by date, the latest first. */
  function placesIn({ newestFirst, flags }: Columns): Uint32Array {
    if (newestFirst !== order) {
      order = newestFirst;
      places = new Uint32Array(flags.length);
      for (let at = 0; at < order.length; at++) places[order[at]!] = at;
    }
    return places;
  }

  /** The places of the articles that match, ascending, without copies. */
  function placesOf(match: string, columns: Columns): Uint32Array {
    const places = placesIn(columns);
    const flags = columns.flags.array;
    return rowids(match)
      .filter((seq) => seq < columns.flags.length && flags[seq]! & FLAG.grouped)
      .map((seq) => places[seq]!)
      .sort();
  }

  return function holdingsOf(columns: Columns): Holdings {
    const { newestFirst, ids, last } = columns;
    const idAt = (place: number) => ids.at(newestFirst[place]!)!;
    const kept: Holdings["kept"] = async (ids) => ids.flatMap((id) => archive.kept(id) ?? []);
    return {
      entries: async () => columns.seqs.length,
      counts: withKnown(`${columns.built} ${columns.changed}`, async (terms, most) =>
        terms.map((term) => (counted.get(`"${term}"`, most + 1) as { count: number }).count),
      ),
      async nearest(terms, day, most) {
        const from = day === 0 ? 0 : firstUntil(columns, day);
        return terms.map((term) => {
          const found = placesOf(`"${term}"`, columns);
          const at = firstNotBelow(found, from);
          return Array.from(found.subarray(Math.max(0, at - most), at + most), idAt);
        });
      },
      kept,
      async headlined(phrases) {
        const match = `title : (${phrases.map((phrase) => `"${phrase}"`).join(" AND ")})`;
        const found = placesOf(match, columns);
        const days = new Set(Array.from(found, (place) => last.array[newestFirst[place]!]!));
        days.delete(0);
        return { days: days.size, latest: () => kept(Array.from(found.subarray(0, HEADLINED), idAt)) };
      },
    };
  };
}

/** The first place of an article of a day or before it, in the order by date. */
function firstUntil({ newestFirst, last }: Columns, day: number): number {
  return first(newestFirst.length, (place) => last.array[newestFirst[place]!]! <= day);
}

/** The first of ascending numbers that is not below one. */
function firstNotBelow(numbers: Uint32Array, least: number): number {
  return first(numbers.length, (at) => numbers[at]! >= least);
}

/** The first number below `end` that is right, where all behind it are, too; `end` where none is. */
function first(end: number, isRight: (at: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isRight(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
