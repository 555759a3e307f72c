import type { Archive } from "../../../lib/archive/archive.ts";
import type { Columns } from "../../../lib/engine/embedded/counting/columns.ts";
import { countMatches } from "../../../lib/engine/embedded/counting/count.ts";
import { parseNumbers } from "../../../lib/engine/embedded/counting/parse-numbers.ts";
import { askArchive } from "../../../lib/engine/embedded/tables.ts";
import { openAnswered } from "./answered.ts";
import type { Contender } from "./contender.ts";
import type { Texts } from "./texts.ts";

/**
 * An inverted index of sorted typed arrays in memory: about as fast as a machine can find articles by words. It has the list of
 * each word that it was asked for; those are read from the archive's index at the first time.
 */
export function openFloor(archive: Archive, texts: Texts, columns: Columns): Contender {
  const answered = openAnswered(texts);
  const [terms, listed] = askArchive(archive, (database) => [
    database.prepare("select term from engine_word"),
    database.prepare("select group_concat(rowid) as rowids from engine_text where engine_text match ?"),
  ]);
  const sorted = terms.all().map(({ term }) => term as string);
  sorted.sort();
  const index = new Map<string, Uint32Array>();

  function listOf(word: string): Uint32Array {
    const known = index.get(word);
    if (known) return known;
    const { rowids } = listed.get(`"${word}"`) as { rowids: string | null };
    const list = rowids === null ? new Uint32Array() : parseNumbers(rowids);
    index.set(word, list);
    return list;
  }

  function of(word: string, prefix: boolean): Uint32Array {
    if (!prefix) return listOf(word);
    const marks = new Uint8Array(columns.flags.length);
    for (let i = lowerBound(sorted, word); sorted[i]?.startsWith(word); i++)
      for (const seq of listOf(sorted[i]!)) marks[seq] = 1;
    return Uint32Array.from(marks.keys()).filter((seq) => marks[seq] === 1);
  }

  return ({ words, prefix, query }) => {
    const found = words.length === 0 ? columns.seqs : words.map((word) => of(word, prefix)).reduce(intersected);
    return answered(countMatches(columns, found, query), query.text);
  };
}

function intersected(a: Uint32Array, b: Uint32Array): Uint32Array {
  const out = new Uint32Array(Math.min(a.length, b.length));
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      out[count++] = a[i]!;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return out.subarray(0, count);
}

function lowerBound(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
