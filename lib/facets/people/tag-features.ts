import * as is from "./lexicon.ts";
import { CAPITAL, hashText, INITIAL, LOWER, type Word } from "./names/word.ts";
import { isHyphen, type PassageWords } from "./passage-words.ts";

/** The tagger's buckets: a power of two, so that a hash is cut to size by a mask. */
export const BUCKETS = 1 << 18;
const MASK = BUCKETS - 1;

/**
 * The features of a sentence's tokens, as buckets: those of token `k` are `buckets` from `ends[k - 1]` to `ends[k]`.
 * A token that cannot be part of a name has none.
 */
export interface SentenceFeatures {
  readonly buckets: Int32Array;
  readonly ends: Int32Array;
}

const EDGE = hashText("<edge>");

/** Two hashes as one. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hash of a feature: what kind it is, and its value. */
export const featureHash = (template: number, value: number): number =>
  mix(Math.imul(template, 0x01000193) ^ 0x811c9dc5, value);

/** What the article as a whole says of a word, gathered before any token is looked at. */
export interface ArticleFacts {
  readonly small: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly afterGiven: ReadonlySet<string>;
  readonly spoke: ReadonlySet<string>;
  readonly right: ReadonlyMap<string, Word>;
  readonly left: ReadonlyMap<string, Word>;
}

/** Gathers the facts of an article. */
export function factsOf(texts: readonly PassageWords[]): ArticleFacts {
  const small = new Set<string>();
  const inner = new Set<string>();
  const titled = new Set<string>();
  const afterGiven = new Set<string>();
  const spoke = new Set<string>();
  const right = new Map<string, Word>();
  const left = new Map<string, Word>();
  for (const { tokens, words: list } of texts) {
    for (let k = 0; k < list.length; k++) {
      const word = list[k]!;
      if (!(word.shape & CAPITAL)) {
        if (word.shape & LOWER) small.add(word.folded);
        continue;
      }
      const first = k === 0 || tokens[k - 1]!.sentence !== tokens[k]!.sentence;
      if (!first) inner.add(word.folded);
      const before = first ? undefined : list[k - 1]!;
      const after = list[k + 1];
      if (before && before.classes & is.TITLE) titled.add(word.folded);
      if (before && before.shape & CAPITAL) {
        if (before.classes & (is.GIVEN | is.GIVEN_WEAK) || before.shape & INITIAL) afterGiven.add(word.folded);
        if (!left.has(word.folded)) left.set(word.folded, before);
      }
      if (after?.classes && after.classes & is.SPEECH_VERB) spoke.add(word.folded);
      if (
        after &&
        after.shape & CAPITAL &&
        tokens[k + 1]!.sentence === tokens[k]!.sentence &&
        !right.has(word.folded)
      ) {
        right.set(word.folded, after);
      }
    }
  }
  return { small, inner, titled, afterGiven, spoke, right, left };
}

/** Whether a token may be tagged: capitalised, a particle, a hyphen inside a word or what follows one. */
function isTaggable({ tokens, words }: PassageWords, k: number): boolean {
  const word = words[k]!;
  if (word.shape & CAPITAL) return true;
  if (word.shape & LOWER && word.classes & is.PARTICLE) return true;
  const joined = k > 0 && tokens[k - 1]!.end === tokens[k]!.start;
  if (word.shape & LOWER) return joined && isHyphen(words[k - 1]);
  return joined && isHyphen(word) && tokens[k + 1]?.start === tokens[k]!.end;
}

const MOST_FEATURES = 32;
let scratch = new Int32Array(1 << 12);

/** The features of the sentence from token `start` to `end` of a passage; null when no token has any. `mask` cuts hashes. */
export function featuresOf(
  text: PassageWords,
  start: number,
  end: number,
  facts: ArticleFacts,
  mask = MASK,
): SentenceFeatures | null {
  const { words } = text;
  const ends = new Int32Array(end - start);
  let n = 0;
  for (let k = start; k < end; k++) {
    if (!isTaggable(text, k)) {
      ends[k - start] = n;
      continue;
    }
    if (n + MOST_FEATURES > scratch.length) {
      const larger = new Int32Array(scratch.length * 2);
      larger.set(scratch);
      scratch = larger;
    }
    const near = (at: number) => (at >= start && at < end ? words[at]!.hashes : undefined);
    const h = words[k]!.hashes;
    const p = near(k - 1);
    const pp = p && near(k - 2);
    const q = near(k + 1);
    const qq = q && near(k + 2);
    const pw = p?.whole ?? EDGE;
    const qw = q?.whole ?? EDGE;
    const ppw = pp?.whole ?? EDGE;
    const qqw = qq?.whole ?? EDGE;
    const ps = p?.shape ?? EDGE;
    const qs = q?.shape ?? EDGE;
    const pl = p?.lists ?? EDGE;
    const ql = q?.lists ?? EDGE;
    const own = mix(h.lists, h.shape);
    const add = (template: number, value: number) => {
      scratch[n++] = featureHash(template, value) & mask;
    };
    add(0, 0);
    add(1, h.whole);
    add(2, h.start);
    add(3, h.end2);
    add(4, h.end3);
    add(5, h.shape);
    add(6, own);
    add(7, pw);
    add(8, qw);
    add(9, ppw);
    add(10, qqw);
    add(11, mix(pw, ppw));
    add(12, mix(qw, qqw));
    add(13, mix(pw, own));
    add(14, mix(own, qw));
    add(15, mix(ps, h.shape));
    add(16, mix(h.shape, qs));
    add(17, mix(mix(ps, h.shape), qs));
    add(18, mix(pl, h.lists));
    add(19, mix(h.lists, ql));
    add(20, mix(mix(pl, h.lists), ql));
    add(21, mix(mix(pp?.lists ?? EDGE, pl), h.lists));
    add(22, mix(mix(h.lists, ql), qq?.lists ?? EDGE));
    add(23, mix(mix(pp?.shape ?? EDGE, ps), h.shape));
    add(24, mix(mix(h.shape, qs), qq?.shape ?? EDGE));
    add(25, mix(pl, ps));
    add(26, mix(ql, qs));
    const word = words[k]!;
    if (word.shape & CAPITAL) {
      const folded = word.folded;
      const state =
        (p ? 0 : 1) |
        (facts.small.has(folded) ? 2 : 0) |
        (facts.inner.has(folded) ? 4 : 0) |
        (facts.titled.has(folded) ? 8 : 0) |
        (facts.afterGiven.has(folded) ? 16 : 0) |
        (facts.spoke.has(folded) ? 32 : 0);
      add(27, state);
      add(28, mix(state, h.lists));
      add(29, mix(state & 56, own));
      const right = facts.right.get(folded);
      if (right) add(30, right.hashes.lists);
      const left = facts.left.get(folded);
      if (left) add(31, left.hashes.lists);
    }
    ends[k - start] = n;
  }
  return n === 0 ? null : { buckets: scratch.slice(0, n), ends };
}
