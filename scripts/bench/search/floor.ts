import type { Columns } from "../../../lib/engine/embedded/counting/columns.ts";
import { countMatches } from "../../../lib/engine/embedded/counting/count.ts";
import { foldedWords } from "../../../lib/engine/words/words.ts";
import { answered } from "./answered.ts";
import type { Contender } from "./contender.ts";
import type { Text } from "./fill-archive.ts";

/** An inverted index of sorted typed arrays in memory: about as fast as a machine can find articles by words. */
export function openFloor(texts: readonly Text[], columns: Columns): Contender {
  const lists = new Map<string, number[]>();
  texts.forEach(({ title, body }, at) => {
    for (const word of new Set(foldedWords(`${title} ${body}`).split(" "))) {
      const list = lists.get(word);
      if (list) list.push(at + 1);
      else lists.set(word, [at + 1]);
    }
  });
  const index = new Map([...lists].map(([word, list]) => [word, Uint32Array.from(list)]));
  const sorted = [...index.keys()].sort();

  function of(word: string, prefix: boolean): Uint32Array {
    if (!prefix) return index.get(word) ?? new Uint32Array();
    const marks = new Uint8Array(texts.length + 1);
    for (let i = lowerBound(sorted, word); sorted[i]?.startsWith(word); i++)
      for (const seq of index.get(sorted[i]!)!) marks[seq] = 1;
    return Uint32Array.from(marks.keys()).filter((seq) => marks[seq] === 1);
  }

  return ({ words, prefix, query }) => {
    const found = words.length === 0 ? columns.seqs : words.map((word) => of(word, prefix)).reduce(intersected);
    return answered(texts, countMatches(columns, found, query), query.text);
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
