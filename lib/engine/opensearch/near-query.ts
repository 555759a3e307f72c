import type { Leaf } from "../port/expression.ts";
import { wordsOf } from "../words/words.ts";
import type { Json } from "./client.ts";
import { OpenSearchFailure } from "./failure.ts";

/** Rows of words one after another in a text, with room between for other words, `room` in all. */
interface Arrangement {
  readonly blocks: readonly (readonly string[])[];
  readonly room: number;
}

/** Arrangements that a server is asked for at most: each is a clause, of which a query may have some thousand. */
const MOST = 150;

/**
 * The query for texts that stand near each other: between each of them and the one that begins last are so many words at
 * most. The server's own nearness adds up the words between several, which is the same for single words that differ; of
 * phrases each order is asked for, and each way in which they may share words. Null where that says nothing.
 */
export function nearQuery(field: string, { texts, within }: Extract<Leaf, { kind: "near" }>): Json | null {
  const rows = [
    ...new Map(
      texts.map((text) => wordsOf(text).map(({ folded }) => folded)).map((row) => [row.join(" "), row]),
    ).values(),
  ];
  if (rows.some((row) => row.length === 0)) return null;
  if (rows.every((row) => row.length === 1)) {
    const slop = rows.length === 1 ? 0 : within + 2 - rows.length;
    return slop < 0 ? null : spans(field, { blocks: rows, room: slop }, false);
  }
  const clauses = arrangements(rows, within);
  if (clauses.length > MOST)
    throw new OpenSearchFailure(
      "failed",
      `Cannot search for ${rows.length} texts near each other: some of them are phrases, and there are too many orders`,
    );
  return clauses.length === 0
    ? null
    : { bool: { should: clauses.map((one) => spans(field, one, true)), minimum_should_match: 1 } };
}

function spans(field: string, { blocks, room }: Arrangement, inOrder: boolean): Json {
  const all = blocks.map((words) => row(field, words));
  return all.length === 1 ? all[0]! : { span_near: { clauses: all, slop: room, in_order: inOrder } };
}

/** Words in a row. */
function row(field: string, words: readonly string[]): Json {
  const terms = words.map((word) => ({ span_term: { [field]: word } }));
  return terms.length === 1 ? terms[0]! : { span_near: { clauses: terms, slop: 0, in_order: true } };
}

/** A row at its place: in which block, and from where to where in it. */
interface Placed {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Every way in which some rows may follow one another by where they begin, what shares words as one block. */
function arrangements(rows: readonly (readonly string[])[], within: number): Arrangement[] {
  const found = new Map<string, Arrangement>();
  const place = (
    left: readonly (readonly string[])[],
    blocks: readonly (readonly string[])[],
    placed: readonly Placed[],
  ) => {
    if (found.size > MOST) return;
    if (left.length === 0) {
      const room = within - fixedBetween(blocks, placed);
      if (room < 0) return;
      const key = `${blocks.map((words) => words.join(" ")).join(" | ")}`;
      if (room > (found.get(key)?.room ?? -1)) found.set(key, { blocks, room });
      return;
    }
    left.forEach((words, at) => {
      const rest = left.filter((_, other) => other !== at);
      const block = blocks.length;
      place(rest, [...blocks, words], [...placed, { block, start: 0, end: words.length }]);
      const last = blocks.at(-1);
      if (last === undefined) return;
      for (let start = placed.at(-1)!.start; start < last.length; start++) {
        const fits = words.every((word, n) => start + n >= last.length || last[start + n] === word);
        if (!fits) continue;
        const longer = [...last, ...words.slice(last.length - start)];
        const here = { block: block - 1, start, end: start + words.length };
        place(rest, [...blocks.slice(0, -1), longer], [...placed, here]);
      }
    });
  };
  place(rows, [], []);
  return [...found.values()];
}

/** The words of the rows themselves between the row that ends first and the beginning of the last. */
function fixedBetween(blocks: readonly (readonly string[])[], placed: readonly Placed[]): number {
  const last = placed.at(-1)!;
  const lengths = blocks.map(({ length }) => length);
  const at = (block: number, place: number) => lengths.slice(0, block).reduce((sum, length) => sum + length, 0) + place;
  const ends = placed.slice(0, -1).map(({ block, end }) => at(block, end));
  return at(last.block, last.start) - Math.min(...ends);
}
