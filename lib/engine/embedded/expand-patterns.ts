import type { DatabaseSync } from "node:sqlite";
import { type Expression, mapLeaves } from "../port/expression.ts";
import { patternOf } from "../words/pattern.ts";

/** Words that one pattern stands for at most, those that most articles have: each is looked up. */
const MOST = 500;

/** The last character there is: no word that begins as a pattern does comes behind it. */
const LAST = "\u{10ffff}";

/** Puts the words of the archive that a pattern stands for in its place, as alternatives. */
export function openPatterns(database: DatabaseSync): (text: Expression) => Expression {
  const beginning = database.prepare("select term, doc from engine_word where term >= ? and term < ?");
  return (text) =>
    mapLeaves(text, (leaf) => {
      if (leaf.kind !== "pattern") return leaf;
      const { begins, accepts } = patternOf(leaf.text);
      const found: { readonly term: string; readonly doc: number }[] = [];
      for (const row of beginning.iterate(begins, begins + LAST) as unknown as Iterable<(typeof found)[number]>)
        if (accepts(row.term)) found.push(row);
      const words = found.sort((a, b) => b.doc - a.doc || (a.term < b.term ? -1 : 1)).slice(0, MOST);
      return { kind: "or", of: words.map(({ term }) => ({ kind: "word", text: term })) };
    });
}
