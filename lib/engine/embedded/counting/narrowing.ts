import { FACETS } from "../../../facets/facet-names.ts";
import { type Attribute, attributeOf } from "../../attribute.ts";
import type { Query } from "../../port/query.ts";
import type { Columns } from "./columns.ts";

/** Fewer searches are counted before the values that they require are looked up. */
const MANY = 8;

/** A value that every article of a search must have; `code` is undefined where no article has it. */
interface Required {
  readonly attribute: Attribute;
  readonly code: number | undefined;
}

/** What a text found as bits, and what of some lists is among it. */
interface Among {
  readonly bits: Uint8Array;
  readonly of: Map<readonly number[], Uint32Array>;
}

const NOBODY: readonly number[] = [];

/**
 * Narrows what the texts of many searches found to the articles that have all values which a search requires: whole columns
 * are then read once for all of them, and not once for each.
 */
export function openNarrowing(
  columns: Columns,
  queries: readonly Query[],
): (candidates: Uint32Array, query: Query) => Uint32Array {
  if (queries.length < MANY) return (candidates) => candidates;
  const holders = holdersOf(columns, queries);
  const known = new Map<Uint32Array, Among>();
  return (candidates, query) => {
    const required = requiredOf(columns, query);
    if (required.length === 0) return candidates;
    const among = known.get(candidates) ?? { bits: bits(candidates, columns.flags.length), of: new Map() };
    known.set(candidates, among);
    return required
      .map(({ attribute, code }) => {
        const list = code === undefined ? NOBODY : holders.get(attribute)!.get(code)!;
        const found = among.of.get(list) ?? present(list, among.bits);
        among.of.set(list, found);
        return found;
      })
      .sort((a, b) => a.length - b.length)
      .reduce(inBoth);
  };
}

/** The values that a search requires: the only one of a facet, or each of those that must occur together. */
function requiredOf(columns: Columns, query: Query): Required[] {
  return FACETS.flatMap(({ key }) => {
    const { include, all } = query.filters[key];
    if (!all && include.length !== 1) return [];
    const attribute = attributeOf(key, query);
    return include.map((value) => ({ attribute, code: columns.facets[attribute].codeOf.get(value) }));
  });
}

/** For each value that is required the articles that have it, ascending. */
function holdersOf(columns: Columns, queries: readonly Query[]): ReadonlyMap<Attribute, Map<number, number[]>> {
  const wanted = new Map<Attribute, Map<number, number[]>>();
  for (const { attribute, code } of queries.flatMap((query) => requiredOf(columns, query))) {
    const lists = wanted.get(attribute) ?? new Map<number, number[]>();
    wanted.set(attribute, lists);
    if (code !== undefined && !lists.has(code)) lists.set(code, []);
  }
  for (const [attribute, byCode] of wanted) {
    const { starts, sizes, codes, values } = columns.facets[attribute];
    const [start, size, code] = [starts.array, sizes.array, codes.array];
    const lists = [...byCode.values()];
    // For each code the place of its list from 1, or 0.
    const places = new Uint16Array(values.length);
    for (const [at, wantedCode] of [...byCode.keys()].entries()) places[wantedCode] = at + 1;
    for (const seq of columns.seqs) {
      const from = start[seq]!;
      const to = from + size[seq]!;
      for (let at = from; at < to; at++) {
        const place = places[code[at]!]!;
        if (place > 0) lists[place - 1]!.push(seq);
      }
    }
  }
  return wanted;
}

/** What stands in two ascending lists. */
function inBoth(a: Uint32Array, b: Uint32Array): Uint32Array {
  const found = new Uint32Array(a.length);
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) found[count++] = one;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return found.subarray(0, count);
}

/** What of an ascending list is among some articles. */
function present(seqs: readonly number[], bits: Uint8Array): Uint32Array {
  const found = new Uint32Array(seqs.length);
  let count = 0;
  for (const seq of seqs) if (bits[seq] === 1) found[count++] = seq;
  return found.subarray(0, count);
}

function bits(seqs: Uint32Array, length: number): Uint8Array {
  const found = new Uint8Array(length);
  // The text may hold a batch that the columns have not loaded yet.
  for (const seq of seqs) if (seq < length) found[seq] = 1;
  return found;
}
