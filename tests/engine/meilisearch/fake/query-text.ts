import { type FakeDocument, valuesOf } from "./fake-index.ts";

/** A word or a phrase of a query. */
interface Part {
  readonly words: readonly string[];
  /** The last word may be the beginning of one. */
  readonly prefix: boolean;
}

/** A query text, read. */
export interface QueryText {
  readonly wanted: readonly Part[];
  readonly unwanted: readonly Part[];
}

/** The parts of a query that the server looks at; it drops the rest without a word. */
const MOST_PARTS = 10;

/**
 * Reads a query text: phrases in quotes, the last of which may stay open; a minus before a word or phrase, at the beginning
 * or after a space; a bare last word without a space behind it is a beginning. Words are what spaces part, as all
 * that the adapter sends is: the real server's rules for other texts are not imitated.
 */
export function readQuery(q: string): QueryText {
  const [wanted, unwanted]: [Part[], Part[]] = [[], []];
  for (const match of q.matchAll(/(?<=^|\s)(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g)) {
    const [all, minus, phrase, word] = match;
    const words = (phrase ?? word!).split(/\s+/).filter(Boolean);
    if (words.length === 0) continue;
    const prefix = phrase === undefined && !minus && match.index + all.length === q.length;
    (minus ? unwanted : wanted).push({ words, prefix });
  }
  return { wanted: wanted.slice(0, MOST_PARTS), unwanted };
}

/** How well a document fits, by the rules of ranking that are imitated; the smaller, the better. */
export interface Fit {
  /** The attributes in which the parts are found first, 0 for the weightiest, summed up. */
  readonly attributeRank: number;
  /** How many parts are found as a beginning only. */
  readonly exactness: number;
}

/** How a document fits a query whose parts must all be found in the attributes; null where it does not. */
export function fitOf(
  { wanted, unwanted }: QueryText,
  document: FakeDocument,
  attributes: readonly string[],
): Fit | null {
  const fields = attributes.map((attribute) => valuesOf(document, attribute).map((text) => String(text).split(" ")));
  const holding = (part: Part) => fields.findIndex((texts) => texts.some((words) => holds(words, part)));
  if (unwanted.some((part) => holding(part) >= 0)) return null;
  let [attributeRank, exactness] = [0, 0];
  for (const part of wanted) {
    const rank = holding(part);
    if (rank < 0) return null;
    attributeRank += rank;
    if (part.prefix && holding({ ...part, prefix: false }) < 0) exactness++;
  }
  return { attributeRank, exactness };
}

function holds(words: readonly string[], { words: wanted, prefix }: Part): boolean {
  return words.some((_, at) =>
    wanted.every((word, i) =>
      prefix && i === wanted.length - 1 ? words[at + i]?.startsWith(word) : words[at + i] === word,
    ),
  );
}
