import { joined } from "../engine/port/canonical.ts";
import { type Expression, isAnything } from "../engine/port/expression.ts";
import type { Reader } from "../engine/port/reader.ts";
import { FEW_HITS } from "../engine/port/results.ts";
import { foldedWords, labelWords } from "../engine/words/words.ts";
import { FACETS } from "../facets/facet-names.ts";
import { queryOf } from "./address/request.ts";
import type { Answer } from "./answer.ts";
import { parse } from "./language/parse.ts";
import { print } from "./language/print.ts";

/** A word that a search may be widened by: the text with it as an alternative, as it is typed, and what the search then finds. */
export interface Wider {
  readonly word: string;
  readonly q: string;
  readonly total: number;
}

/** Words that are counted, and that are given. */
const [COUNTED, GIVEN] = [8, 6];

/** What finds more than so many times as much is another search. */
const MOST = 3;

/**
 * Words that occur in this archive with what was searched for, each with the exact count of the search with it as an alternative. None where
 * few are found, behind the first page, and where more than words, phrases and alternatives was typed.
 */
export async function widerOf(engine: Reader, found: Answer): Promise<Wider[]> {
  const { query, total, page, repairs } = found;
  const text = parse(query.q);
  if (total <= FEW_HITS || page > 1 || repairs.length > 0 || isAnything(text) || !isPlain(text)) return [];
  const shown = new Set(
    FACETS.flatMap(({ key }) => found.counts[key].flatMap(({ label }) => labelWords(label).split(" "))),
  );
  const tried = (await engine.wordsWith(text))
    .filter((word) => !shown.has(foldedWords(word)))
    .map((word) => ({ word, text: joined("or", [text, { kind: "word", text: word }]) }))
    // What would be read as something else cannot be sent as an address.
    .filter(({ text }) => JSON.stringify(parse(print(text))) === JSON.stringify(text))
    .slice(0, COUNTED);
  if (tried.length === 0) return [];
  const totals = await engine.count(tried.map(({ text }) => queryOf({ ...query, page: 1 }, text)));
  return tried
    .map(({ word, text }, at) => ({ word, q: print(text), total: totals[at]! }))
    .filter((wider) => wider.total > total && wider.total <= MOST * total)
    .slice(0, GIVEN);
}

/** Whether a text is words and phrases, and alternatives of these, alone. */
function isPlain(text: Expression): boolean {
  if (text.kind === "and" || text.kind === "or") return text.of.every(isPlain);
  return text.kind === "word" || text.kind === "prefix" || text.kind === "phrase";
}
