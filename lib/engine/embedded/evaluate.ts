import type { DatabaseSync } from "node:sqlite";
import { type Expression, isAnything, type Leaf } from "../port/expression.ts";
import type { Columns } from "./counting/columns.ts";
import { FLAG } from "./counting/flag.ts";
import { parseNumbers } from "./counting/parse-numbers.ts";
import { withinDates } from "./counting/span.ts";
import { ftsOf } from "./fts.ts";
import type { Lookup } from "./postings/lookup.ts";
import { entriesOf, planOf } from "./postings/plan.ts";

/** The articles that hold a part of an expression, as a bitmap over `seq`, and how many they are. */
interface Part {
  readonly bits: Uint8Array;
  readonly count: number;
}

/**
 * Evaluates expressions: text by postings and FTS5, values and dates by the columns, all joined as bitmaps over `seq`. `expanded` puts
 * words in the place of patterns.
 */
export function openEvaluator(database: DatabaseSync, expanded: (text: Expression) => Expression, lookup: Lookup) {
  // One string of all rowids is several times faster than a row each.
  const matches = database.prepare("select group_concat(rowid) as rowids from engine_text where engine_text match ?");
  const counted = database.prepare(
    `select count(*) as count from (
      select 1 from engine_text join engine_article on seq = engine_text.rowid where engine_text match ? and alone = 1 limit ?
    )`,
  );

  /** The articles that an FTS5 expression matches, ascending. */
  function rowids(match: string): Uint32Array {
    const { rowids } = matches.get(match) as { rowids: string | null };
    return rowids === null ? new Uint32Array() : parseNumbers(rowids);
  }

  /** The articles that an expression of text finds, ascending: by postings, or by FTS5, which is asked for `match`. */
  function matching(expression: Expression, match: string, columns: Columns): Uint32Array {
    const plan = planOf(expression);
    return plan === null ? rowids(match) : entriesOf(plan, (term) => lookup(columns, term));
  }

  function evaluate(asked: Expression, columns: Columns): Uint32Array {
    const expression = expanded(asked);
    const match = ftsOf(expression);
    if (match !== null) return matching(expression, match, columns);
    const bits = bitmap(expression, columns);
    return columns.seqs.filter((seq) => bits[seq] === 1);
  }

  function bitmap(expression: Expression, columns: Columns): Uint8Array {
    const match = ftsOf(expression);
    if (match !== null) return bitsOf(matching(expression, match, columns), columns);
    switch (expression.kind) {
      case "and": {
        const bits = presentBits(columns);
        for (const part of mergeText(expression)) {
          const other = bitmap(part, columns);
          for (let seq = 0; seq < bits.length; seq++) bits[seq]! &= other[seq]!;
        }
        return bits;
      }
      case "or": {
        const bits = new Uint8Array(columns.flags.length);
        for (const part of mergeText(expression)) {
          const other = bitmap(part, columns);
          for (let seq = 0; seq < bits.length; seq++) bits[seq]! |= other[seq]!;
        }
        return bits;
      }
      case "not": {
        const bits = presentBits(columns);
        const other = bitmap(expression.of, columns);
        for (let seq = 0; seq < bits.length; seq++) bits[seq]! &= 1 - other[seq]!;
        return bits;
      }
      default:
        return leafBits(expression, columns);
    }
  }

  /** Evaluates several expressions; a part that they share, be it in an `and` or alone, once. */
  function evaluateSharing(columns: Columns): (expression: Expression) => Uint32Array {
    const known = new Map<string, Part>();
    const partOf = (expression: Expression): Part => {
      const key = JSON.stringify(expression);
      const part = known.get(key) ?? countedBits(bitmap(expanded(expression), columns));
      known.set(key, part);
      return part;
    };
    return (expression) => {
      if (isAnything(expression)) return columns.seqs;
      const parts: Part[] = [];
      for (const part of expression.kind === "and" ? expression.of : [expression]) {
        parts.push(partOf(part));
        if (parts.at(-1)!.count === 0) return new Uint32Array();
      }
      const [least, ...others] = parts.sort((a, b) => a.count - b.count);
      return columns.seqs.filter((seq) => least!.bits[seq] === 1 && others.every(({ bits }) => bits[seq] === 1));
    };
  }

  /** How many articles hold a word, or how one begins; beyond `most` counting ends. */
  function countTo(leaf: Leaf, most: number, columns: Columns): number {
    // Of a beginning FTS5 would read all before it counts one.
    if (leaf.kind !== "prefix") return (counted.get(ftsOf(leaf)!, most) as { count: number }).count;
    const seqs = matching(leaf, ftsOf(leaf)!, columns);
    const flags = columns.flags.array;
    let count = 0;
    for (let at = 0; at < seqs.length && count < most; at++) if (flags[seqs[at]!]! & FLAG.alone) count++;
    return count;
  }

  return { evaluate, evaluateSharing, countTo, rowids };
}

/** The parts of an `and` or `or`, with all those that can be one FTS5 query as one. */
function mergeText({ kind, of }: Extract<Expression, { kind: "and" | "or" }>): readonly Expression[] {
  const text = of.filter(
    (part) => ftsOf(part) !== null || (kind === "and" && part.kind === "not" && ftsOf(part.of) !== null),
  );
  const one: Expression = { kind, of: text };
  return ftsOf(one) === null ? of : [one, ...of.filter((part) => !text.includes(part))];
}

function countedBits(bits: Uint8Array): Part {
  let count = 0;
  for (let seq = 0; seq < bits.length; seq++) count += bits[seq]!;
  return { bits, count };
}

function leafBits(leaf: Leaf, columns: Columns): Uint8Array {
  const bits = new Uint8Array(columns.flags.length);
  if (leaf.kind === "value") {
    const column = columns.facets[leaf.facet];
    const wanted = column.codeOf.get(leaf.value);
    for (let seq = 0; wanted !== undefined && seq < bits.length; seq++) {
      const end = column.starts.array[seq]! + column.sizes.array[seq]!;
      for (let at = column.starts.array[seq]!; at < end; at++)
        if (column.codes.array[at] === wanted) bits[seq] = columns.flags.array[seq]! & FLAG.present;
    }
  } else if (leaf.kind === "dates") {
    for (const seq of withinDates(columns, columns.seqs, { from: leaf.from, to: leaf.to, date: null, added: null }))
      if (columns.last.array[seq] !== 0) bits[seq] = 1;
  } else if (leaf.kind === "added") {
    for (const seq of withinDates(columns, columns.seqs, { from: null, to: null, date: null, added: leaf.since }))
      bits[seq] = 1;
  } else if (leaf.kind === "list") {
    const listed = new Set(leaf.ids);
    for (const seq of columns.seqs) if (listed.has(columns.ids.at(seq)!)) bits[seq] = 1;
  }
  // Text without a letter or digit matches nothing.
  return bits;
}

function presentBits({ flags }: Columns): Uint8Array {
  return Uint8Array.from(flags.array.subarray(0, flags.length), (flag) => flag & FLAG.present);
}

function bitsOf(seqs: Uint32Array, { flags }: Columns): Uint8Array {
  const bits = new Uint8Array(flags.length);
  // The text may hold a batch that the columns have not loaded yet.
  for (const seq of seqs) if (seq < bits.length) bits[seq] = 1;
  return bits;
}
