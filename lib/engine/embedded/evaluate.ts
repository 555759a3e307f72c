import type { DatabaseSync } from "node:sqlite";
import type { Expression, Leaf } from "../expression.ts";
import { hasWords, wordsOf } from "../words.ts";
import { type Columns, FLAG } from "./columns.ts";
import { parseNumbers } from "./parse-numbers.ts";
import { dated } from "./span.ts";

/** Evaluates expressions: text by FTS5, values and dates by the columns, all joined as bitmaps over `seq`. */
export function openEvaluator(database: DatabaseSync) {
  // One string of all rowids is several times faster than a row each.
  const matches = database.prepare("select group_concat(rowid) as rowids from engine_text where engine_text match ?");

  /** The articles that an FTS5 expression matches, ascending. */
  function rowids(match: string): Uint32Array {
    const { rowids } = matches.get(match) as { rowids: string | null };
    return rowids === null ? new Uint32Array() : parseNumbers(rowids);
  }

  function evaluate(expression: Expression, columns: Columns): Uint32Array {
    const match = ftsOf(expression);
    if (match !== null) return rowids(match);
    const bits = bitmap(expression, columns);
    return columns.seqs.filter((seq) => bits[seq] === 1);
  }

  function bitmap(expression: Expression, columns: Columns): Uint8Array {
    const match = ftsOf(expression);
    if (match !== null) return bitsOf(rowids(match), columns);
    switch (expression.kind) {
      case "and": {
        const bits = there(columns);
        for (const part of textTogether(expression.of)) {
          const other = bitmap(part, columns);
          for (let seq = 0; seq < bits.length; seq++) bits[seq]! &= other[seq]!;
        }
        return bits;
      }
      case "or": {
        const bits = new Uint8Array(columns.flags.length);
        for (const part of expression.of) {
          const other = bitmap(part, columns);
          for (let seq = 0; seq < bits.length; seq++) bits[seq]! |= other[seq]!;
        }
        return bits;
      }
      case "not": {
        const bits = there(columns);
        const other = bitmap(expression.of, columns);
        for (let seq = 0; seq < bits.length; seq++) bits[seq]! &= 1 - other[seq]!;
        return bits;
      }
      default:
        return leafBits(expression, columns);
    }
  }

  return { evaluate, rowids };
}

/** Everything that can be one FTS5 query is asked as one. */
function textTogether(parts: readonly Expression[]): Expression[] {
  const text = parts.filter((part) => ftsOf(part) !== null);
  const rest = parts.filter((part) => ftsOf(part) === null);
  const excluded = rest.filter((part) => part.kind === "not" && ftsOf(part.of) !== null);
  if (text.length === 0) return rest;
  return [{ kind: "and", of: [...text, ...excluded] }, ...rest.filter((part) => !excluded.includes(part))];
}

/**
 * An expression of text alone in FTS5's syntax; null where it has values, dates, or a `not` that nothing positive stands
 * beside. Inside double quotes FTS5 reads words only: no operator, no column name.
 */
export function ftsOf(expression: Expression): string | null {
  switch (expression.kind) {
    case "word":
    case "prefix":
    case "phrase":
      return quoted(expression);
    case "or": {
      const parts = expression.of.map(ftsOf);
      return parts.includes(null) ? null : `(${parts.join(" OR ")})`;
    }
    case "and": {
      const excluded = expression.of.flatMap((part) => (part.kind === "not" ? [ftsOf(part.of)] : []));
      const wanted = expression.of.flatMap((part) => (part.kind === "not" ? [] : [ftsOf(part)]));
      if (wanted.length === 0 || wanted.includes(null) || excluded.includes(null)) return null;
      return excluded.reduce((match, part) => `(${match} NOT ${part})`, `(${wanted.join(" AND ")})`);
    }
    default:
      return null;
  }
}

function quoted({ kind, text }: Extract<Leaf, { text: string }>): string | null {
  if (!hasWords(text)) return null;
  const words = Array.from(wordsOf(text), (word) => word.folded).join(" ");
  return kind === "prefix" ? `"${words}"*` : `"${words}"`;
}

function leafBits(leaf: Leaf, columns: Columns): Uint8Array {
  const bits = new Uint8Array(columns.flags.length);
  if (leaf.kind === "value") {
    const column = columns.facets[leaf.facet];
    const wanted = column.codeOf.get(leaf.value);
    for (let seq = 0; wanted !== undefined && seq < bits.length; seq++) {
      const end = column.starts.array[seq]! + column.sizes.array[seq]!;
      for (let at = column.starts.array[seq]!; at < end; at++)
        if (column.codes.array[at] === wanted) bits[seq] = columns.flags.array[seq]! & FLAG.there;
    }
  } else if (leaf.kind === "dates") {
    for (const seq of dated(columns, columns.seqs, { from: leaf.from, to: leaf.to, date: null }))
      if (columns.last.array[seq] !== 0) bits[seq] = 1;
  }
  // Text without a letter or digit matches nothing.
  return bits;
}

function there({ flags }: Columns): Uint8Array {
  return Uint8Array.from(flags.array.subarray(0, flags.length), (flag) => flag & FLAG.there);
}

function bitsOf(seqs: Uint32Array, { flags }: Columns): Uint8Array {
  const bits = new Uint8Array(flags.length);
  // The text may hold a batch that the columns have not loaded yet.
  for (const seq of seqs) if (seq < bits.length) bits[seq] = 1;
  return bits;
}
