import { canonical } from "../port/canonical.ts";
import { type Expression, isAnything, type Leaf, mapLeaves } from "../port/expression.ts";
import type { Repair } from "../port/results.ts";
import { MOST_SLIPS, rareIn, rareToOffer, type TypedWord, typedWords } from "../words/slips.ts";
import type { Columns } from "./counting/columns.ts";
import type { openEvaluator } from "./evaluate.ts";
import type { openVocabulary } from "./vocabulary.ts";

/** What a text is read as, and the articles that hold it. */
export interface Found {
  readonly read: Expression;
  readonly repairs: readonly Repair[];
  readonly candidates: Uint32Array;
}

type Word = TypedWord["leaf"];

/** A word that may be misspelt, how many articles have it, and what it may stand for, the likeliest first. */
interface Suspect {
  readonly leaf: Word;
  readonly articles: number;
  readonly meant: readonly Word[];
}

/**
 * Finds what holds a text. Where nothing does, each word that is misspelt is read as the most frequent one that it may
 * stand for and that finds something: the unknown ones, and of the rare ones as few as need be. What finds nothing even
 * so stays as it was typed.
 */
export function openRepairing(
  { evaluate, countTo }: ReturnType<typeof openEvaluator>,
  nearest: ReturnType<typeof openVocabulary>,
) {
  /** The words that may be misspelt, the rarest first; none where too many are unknown. */
  function suspectsIn(text: Expression, rare: number, columns: Columns): Suspect[] {
    const found = typedWords(text).flatMap(({ leaf, word }) => {
      const articles = countTo(leaf, rare + 1, columns);
      return articles > rare ? [] : [{ leaf, articles, word }];
    });
    if (found.filter(({ articles }) => articles === 0).length > MOST_SLIPS) return [];
    return found
      .sort((a, b) => a.articles - b.articles)
      .slice(0, MOST_SLIPS)
      .flatMap(({ leaf, articles, word }) => {
        const meant = nearest(word, articles).map((text): Word => ({ kind: "word", text }));
        return meant.length === 0 ? [] : [{ leaf, articles, meant }];
      });
  }

  /**
   * Of a text that few articles hold, one in which its rare words are read as far more frequent ones beside them, where it finds
   * more so; null where it does not.
   */
  function better(text: Expression, columns: Columns, found: number): Expression | null {
    const rare = rareToOffer(columns.seqs.length);
    const meant = new Map<Leaf, Leaf>(suspectsIn(text, rare, columns).map(({ leaf, meant }) => [leaf, meant[0]!]));
    if (meant.size === 0) return null;
    const read = canonical(mapLeaves(text, (leaf) => meant.get(leaf) ?? leaf));
    return evaluate(read, columns).length > found ? read : null;
  }

  function find(text: Expression, columns: Columns): Found {
    const candidates = isAnything(text) ? columns.seqs : evaluate(text, columns);
    const asTyped = { read: text, repairs: [], candidates };
    if (candidates.length > 0) return asTyped;
    const suspects = suspectsIn(text, rareIn(columns.seqs.length), columns);
    if (suspects.length === 0) return asTyped;
    const readings = new Map<Leaf, Expression>(
      suspects.map(({ leaf, meant }) => [leaf, { kind: "or", of: [leaf, ...meant] }]),
    );
    const reading = () => mapLeaves(text, (leaf) => readings.get(leaf) ?? leaf);
    let held = evaluate(reading(), columns);
    if (held.length === 0) return asTyped;
    const repairs: Repair[] = [];
    // Some word of each choice finds something together with the others: as it was typed if that does, else the likeliest.
    for (const { leaf, articles, meant } of suspects.toReversed()) {
      const choice = articles === 0 ? meant : [leaf, ...meant];
      for (const word of choice) {
        readings.set(leaf, word);
        // Where none before it finds something, the last one finds what all of them do.
        const found = word === choice.at(-1) ? held : evaluate(reading(), columns);
        if (found.length === 0) continue;
        if (word !== leaf) repairs.unshift({ typed: leaf.text, read: [word.text], articles });
        held = found;
        break;
      }
    }
    return { read: canonical(reading()), repairs, candidates: held };
  }

  return { find, better };
}
