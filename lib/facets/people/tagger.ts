import type { SentenceFeatures } from "./tag-features.ts";

/** Outside a name, its first token, a later token. */
export const OUTSIDE = 0;
export const FIRST = 1;
export const LATER = 2;
export const TAG_COUNT = 3;

/** A linear model: `TAG_COUNT` weights a bucket, and one for each pair of neighbouring tags (the last row: a start). */
export interface TaggerModel {
  readonly weights: Int8Array | Float32Array;
  readonly transitions: Float32Array;
}

/** The likeliest tags of a sentence, and each token's scores. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly scores: Float32Array;
}

/** Viterbi over one sentence. Tokens without features are outside. */
export function tagSentence({ weights, transitions }: TaggerModel, { buckets, ends }: SentenceFeatures): Tagged {
  const length = ends.length;
  const scores = new Float32Array(length * TAG_COUNT);
  const back = new Uint8Array(length * TAG_COUNT);
  let o = 0;
  let f = Number.NEGATIVE_INFINITY;
  let l = Number.NEGATIVE_INFINITY;
  const t = transitions;
  for (let k = 0; k < length; k++) {
    const from = k === 0 ? 0 : ends[k - 1]!;
    const to = ends[k]!;
    const at = k * TAG_COUNT;
    if (from === to) {
      let best = k === 0 ? t[9]! : o + t[0]!;
      let source = OUTSIDE;
      if (k > 0 && f + t[3]! > best) {
        best = f + t[3]!;
        source = FIRST;
      }
      if (k > 0 && l + t[6]! > best) {
        best = l + t[6]!;
        source = LATER;
      }
      back[at] = source;
      o = best;
      f = Number.NEGATIVE_INFINITY;
      l = Number.NEGATIVE_INFINITY;
      continue;
    }
    let eo = 0;
    let ef = 0;
    let el = 0;
    for (let n = from; n < to; n++) {
      const base = buckets[n]! * TAG_COUNT;
      eo += weights[base]!;
      ef += weights[base + 1]!;
      el += weights[base + 2]!;
    }
    scores[at] = eo;
    scores[at + 1] = ef;
    scores[at + 2] = el;
    if (k === 0) {
      o = t[9]! + eo;
      f = t[10]! + ef;
      continue;
    }
    let bo = o + t[0]!;
    let bf = o + t[1]!;
    let fo = OUTSIDE;
    let ff = OUTSIDE;
    if (f + t[3]! > bo) {
      bo = f + t[3]!;
      fo = FIRST;
    }
    if (l + t[6]! > bo) {
      bo = l + t[6]!;
      fo = LATER;
    }
    if (f + t[4]! > bf) {
      bf = f + t[4]!;
      ff = FIRST;
    }
    if (l + t[7]! > bf) {
      bf = l + t[7]!;
      ff = LATER;
    }
    let bl = f + t[5]!;
    let fl = FIRST;
    if (l + t[8]! > bl) {
      bl = l + t[8]!;
      fl = LATER;
    }
    back[at] = fo;
    back[at + 1] = ff;
    back[at + 2] = fl;
    o = bo + eo;
    f = bf + ef;
    l = bl + el;
  }
  const tags = new Uint8Array(length);
  let tag = l > o && l > f ? LATER : f > o ? FIRST : OUTSIDE;
  for (let k = length - 1; k >= 0; k--) {
    tags[k] = tag;
    tag = back[k * TAG_COUNT + tag]!;
  }
  return { tags, scores };
}
