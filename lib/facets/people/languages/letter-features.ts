import * as is from "../lexicon.ts";
import { hashText } from "../names/word.ts";
import { featureHash, mix, type SentenceFeatures } from "../tag-features.ts";
import { letterTitles } from "./letter-titles.ts";
import { classesIn } from "./vocabulary.ts";

/** The longest name or title that is looked up, in tokens. */
const LONGEST = 4;

/** What a sentence of single letters is known by at each of them. */
interface Letters {
  readonly texts: readonly string[];
  readonly hashes: Int32Array;
  readonly types: Int32Array;
  /** Bits: a listed family name or given name that begins, goes on or ends here; a title that begins or ends here. */
  readonly lists: Int32Array;
  /** Whether a word of the runtime's segmenter begins here, and a hash of that word. */
  readonly starts: Uint8Array;
  readonly words: Int32Array;
}

/**
 * The features of a sentence in a script without spaces, a token a letter. Every letter may be of a name: marks and digits
 * have no features, save the dot between the parts of a foreign name.
 */
export function letterFeatures(language: string, texts: readonly string[], mask: number): SentenceFeatures | null {
  const { hashes, types, lists, starts, words } = lettersOf(language, texts);
  const length = texts.length;
  const ends = new Int32Array(length);
  const buckets: number[] = [];
  const at = (list: Int32Array, k: number) => (k >= 0 && k < length ? list[k]! : EDGE);
  for (let k = 0; k < length; k++) {
    if (!isLetter(texts[k]!)) {
      ends[k] = buckets.length;
      continue;
    }
    const [pp, p, c, q, qq] = [-2, -1, 0, 1, 2].map((by) => at(hashes, k + by)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const [tp, t, tq] = [at(types, k - 1), types[k]!, at(types, k + 1)];
    const [lp, l, lq] = [at(lists, k - 1), lists[k]!, at(lists, k + 1)];
    const next = k + 1 < length ? starts[k + 1]! : 1;
    const break2 = starts[k]! * 2 + next;
    const values = [
      0,
      c,
      p,
      q,
      pp,
      qq,
      mix(p, c),
      mix(c, q),
      mix(pp, p),
      mix(q, qq),
      mix(p, q),
      mix(mix(pp, p), c),
      mix(mix(p, c), q),
      mix(mix(c, q), qq),
      mix(mix(tp, t), tq),
      mix(mix(at(types, k - 2), tp), mix(t, mix(tq, at(types, k + 2)))),
      l,
      mix(lp, l),
      mix(l, lq),
      mix(mix(lp, l), lq),
      mix(l, p),
      mix(l, q),
      words[k]!,
      mix(break2, t),
      mix(break2, l),
      mix(break2, c),
      k > 0 && starts[k]! ? mix(words[k - 1]!, l) : mix(1, break2),
      next && k + 1 < length ? mix(words[k + 1]!, l) : mix(2, break2),
      at(hashes, k - 3),
      at(hashes, k + 3),
    ];
    for (const [template, value] of values.entries()) buckets.push(featureHash(template + 64, value) & mask);
    ends[k] = buckets.length;
  }
  return buckets.length === 0 ? null : { buckets: Int32Array.from(buckets), ends };
}

const EDGE = hashText("<edge>");

const isLetter = (text: string): boolean => /^[\p{L}・·•．=＝ー々]/u.test(text);

function lettersOf(language: string, texts: readonly string[]): Letters {
  const length = texts.length;
  const lists = new Int32Array(length);
  const titles = letterTitles(language);
  for (let k = 0; k < length; k++) {
    let run = "";
    for (let n = 1; n <= LONGEST && k + n <= length; n++) {
      run += texts[k + n - 1]!;
      const classes = classesIn(language, run);
      if (classes & is.FAMILY) markRun(lists, k, n, 1);
      if (classes & is.GIVEN && n > 1) markRun(lists, k, n, 8);
      if (titles.after.has(run)) lists[k]! |= 64;
      if (titles.before.has(run)) lists[k + n - 1]! |= 128;
      if (classes & is.PLACE) markRun(lists, k, n, 256);
    }
  }
  const starts = new Uint8Array(length);
  const words = new Int32Array(length);
  let k = 0;
  for (const { segment } of segmenterOf(language).segment(texts.join(""))) {
    const hash = hashText(segment);
    starts[k] = 1;
    for (let left = segment.length; left > 0 && k < length; k++) {
      words[k] = hash;
      left -= texts[k]!.length;
    }
  }
  return {
    texts,
    hashes: Int32Array.from(texts, hashText),
    types: Int32Array.from(texts, (text) => typeOf(text)),
    lists,
    starts,
    words,
  };
}

/** Marks a run: where it begins, goes on, and ends. */
function markRun(lists: Int32Array, start: number, length: number, bit: number): void {
  for (let n = 0; n < length; n++) lists[start + n]! |= n === 0 ? bit : n === length - 1 ? bit * 4 : bit * 2;
}

function typeOf(text: string): number {
  if (/^[\p{sc=Katakana}ー]/u.test(text)) return 1;
  if (/^\p{sc=Hiragana}/u.test(text)) return 2;
  if (/^\p{sc=Han}/u.test(text)) return 3;
  if (/^\p{sc=Latin}/u.test(text)) return 4;
  if (/^\p{N}/u.test(text)) return 5;
  return /^[・·•]/.test(text) ? 6 : 7;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const found = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, found);
  return found;
}
