import { ANYTHING, type Expression } from "../../../lib/engine/port/expression.ts";
import type { Query } from "../../../lib/engine/port/query.ts";
import { foldedWords } from "../../../lib/engine/words/words.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { parse } from "../../../lib/query/language/parse.ts";
import type { Texts } from "./texts.ts";

/** A query of the mix: the words that contenders without a query language look for, and the query itself. */
export interface Asked {
  readonly kind: string;
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly query: Query;
}

/** A fixed mix by the frequency of the archive's own words: common, rare, several, beginnings, phrases, filtered, browsing. */
export function queryMix(texts: Texts, seqs: Uint32Array): Asked[] {
  const every = Math.ceil(seqs.length / 2000);
  const sample = Array.from(seqs)
    .filter((_, at) => at % every === 0)
    .map((seq) => foldedWords(texts(seq).body).split(" "));
  const counts = new Map<string, number>();
  for (const words of sample)
    for (const word of new Set(words)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const at = (share: number) => ranked[Math.floor(ranked.length * share)]!;
  const several = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
  const filtered = { ...EVERYTHING.filters, countries: { include: ["US"], exclude: [], all: false } };
  return [
    ...several(15, (i) => queryOfKind("common", [ranked[i * 3]!])),
    ...several(15, (i) => queryOfKind("rare", [at(0.3 + i / 30)])),
    ...several(20, (i) => queryOfKind("several words", [ranked[20 + i]!, at(0.01 + i / 400)])),
    ...several(15, (i) => queryOfKind("beginning", [ranked[10 + i * 7]!.slice(0, 3)], { prefix: true })),
    ...several(15, (i) => queryOfKind("phrase", sample[(i * 37) % sample.length]!.slice(20, 22), { phrase: true })),
    ...several(15, (i) => queryOfKind("filtered", [ranked[5 + i * 4]!], { filters: filtered })),
    ...several(5, (i) => queryOfKind("browse", [], { sort: i % 2 ? "oldest" : "newest" })),
  ];
}

interface Options {
  readonly prefix?: boolean;
  readonly phrase?: boolean;
  readonly filters?: Query["filters"];
  readonly sort?: Query["sort"];
}

function queryOfKind(
  kind: string,
  words: readonly string[],
  { prefix = false, phrase = false, filters, sort }: Options = {},
): Asked {
  const typed = phrase ? `"${words.join(" ")}"` : words.join(" ");
  const text: Expression = words.length === 0 ? ANYTHING : parse(prefix ? typed : `${typed} `);
  const query = { ...queryOf({ ...EVERYTHING, sort: sort ?? null }, text), ...(filters ? { filters } : {}) };
  return { kind, words, prefix, query };
}
