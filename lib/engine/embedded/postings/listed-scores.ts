import type { Columns } from "../counting/columns.ts";
import { B, HEADLINE, K1, UNIT } from "../weights.ts";
import type { Lookup } from "./lookup.ts";
import { entriesOf, type Plan, termsOf } from "./plan.ts";
import { IN_TITLE, type Postings } from "./postings.ts";
import type { Term } from "./term.ts";

/** What FTS5 takes for the weight of a word that half of all entries have, or more. */
const LEAST = 1e-6;

/** Entries, ascending, and what each is worth by bm25. */
export interface Listed {
  readonly seqs: Uint32Array;
  readonly own: Float64Array;
}

/**
 * What FTS5's bm25 gives each entry that a plan finds, worked out from postings; `inTitle`: in headlines alone. FTS5 counts who has
 * a word anew with each search, by reading all its places.
 */
export function listedScores(columns: Columns, plan: Plan, inTitle: boolean, lookup: Lookup): Listed {
  const known = new Map<Term, Postings>();
  const of = (term: Term) => {
    const found = known.get(term) ?? (inTitle ? ofTitles(lookup(columns, term)) : lookup(columns, term));
    known.set(term, found);
    return found;
  };
  const seqs = entriesOf(plan, of);
  const own = new Float64Array(seqs.length);
  const [lengths, entries] = [columns.lengths.array, columns.seqs.length];
  for (const term of termsOf(plan)) {
    const found = of(term);
    const holders = found.seqs.length;
    const rarity = Math.log((entries - holders + 0.5) / (holders + 0.5));
    const weight = rarity <= 0 ? LEAST : rarity;
    for (let at = 0, place = 0; at < seqs.length; at++) {
      const seq = seqs[at]!;
      place = placeOf(found.seqs, seq, place);
      if (found.seqs[place] !== seq) continue;
      const often = found.times[place]!;
      const times = HEADLINE * Math.floor(often / IN_TITLE) + (inTitle ? 0 : often % IN_TITLE);
      const length = K1 * (1 - B + (B * lengths[seq]!) / columns.meanLength);
      own[at]! += weight * ((times * (K1 + 1)) / (times + length));
    }
  }
  return { seqs, own: own.map((score) => Math.trunc(UNIT * score)) };
}

function ofTitles({ seqs, times }: Postings): Postings {
  const found = new Uint32Array(seqs.length);
  const often = new Uint32Array(seqs.length);
  let count = 0;
  for (let at = 0; at < seqs.length; at++) {
    if (times[at]! < IN_TITLE) continue;
    found[count] = seqs[at]!;
    often[count++] = times[at]!;
  }
  return { seqs: found.subarray(0, count), times: often.subarray(0, count) };
}

/** The first place of an ascending list, from one on, where a number stands or would: in steps that double, since few of many are asked for. */
function placeOf(seqs: Uint32Array, seq: number, from: number): number {
  let [low, step] = [from, 1];
  while (low + step < seqs.length && seqs[low + step]! < seq) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, seqs.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seqs[middle]! < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
