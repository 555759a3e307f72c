import { groupItem, TAGGER } from "./evidence/evidence-items.ts";
import type { ArticleNames } from "./evidence/weighed.ts";
import { LETTERS } from "./names/word.ts";
import { opensSentence, type PassageWords } from "./passage-words.ts";
import { factsOf, featuresOf } from "./tag-features.ts";
import { FIRST, LATER, OUTSIDE, TAG_COUNT, type TaggerModel, tagSentence } from "./tagger.ts";

const AGREES = TAGGER.indexOf("agrees");
const WIDER = TAGGER.indexOf("wider");
const PARTLY = TAGGER.indexOf("partly");
const NOWHERE = TAGGER.indexOf("nowhere");
const LOWEST_MARGIN = TAGGER.indexOf("margin-0");
const MARGINS = 12;
const ALWAYS = TAGGER.indexOf("always");
/** Of a token that the tagger passed over, such as a mark inside a name. */
const NO_TAG = 255;

/** One step of the margin, in weights a token; the weights of a model are integers of about this size. */
const STEP = 24;

/**
 * Adds to each candidate what the tagger says: whether its tags agree, by how much its scores prefer a name, and how
 * often it tagged the same words elsewhere in the article.
 */
export function addTagEvidence({ texts, weighed }: ArticleNames, model: TaggerModel): void {
  const facts = factsOf(texts);
  const tags = texts.map(({ tokens }) => new Uint8Array(tokens.length).fill(NO_TAG));
  const scores = texts.map(({ tokens }) => new Float32Array(tokens.length * TAG_COUNT));
  for (const text of texts) {
    const { passage, tokens } = text;
    let start = 0;
    for (let k = 1; k <= tokens.length; k++) {
      if (k < tokens.length && !opensSentence(text, k)) continue;
      const features = featuresOf(text, start, k, facts);
      if (features) {
        const tagged = tagSentence(model, features);
        scores[passage]!.set(tagged.scores, start * TAG_COUNT);
        for (let n = 0; n < k - start; n++) {
          if (features.ends[n] !== (n === 0 ? 0 : features.ends[n - 1])) tags[passage]![start + n] = tagged.tags[n]!;
        }
      }
      start = k;
    }
  }
  const sums = new Map<string, { count: number; agreeing: number; none: number }>();
  for (const { candidate, key, evidence } of weighed) {
    const { passage, start, end, words } = candidate;
    const lone = words.length === 1;
    const says = compare(tags[passage]!, start, end);
    evidence.push(groupItem("tagger", says, lone));
    const step = margin(scores[passage]!, texts[passage]!, start, end);
    evidence.push(groupItem("tagger", LOWEST_MARGIN + step, lone));
    const sum = sums.get(key) ?? { count: 0, agreeing: 0, none: 0 };
    sums.set(key, sum);
    sum.count++;
    if (says === AGREES) sum.agreeing++;
    if (says === NOWHERE) sum.none++;
  }
  for (const { candidate, key, evidence } of weighed) {
    const { count, agreeing, none } = sums.get(key)!;
    if (count < 2) continue;
    const often = agreeing === count ? 0 : agreeing * 2 >= count ? 1 : agreeing > 0 ? 2 : none === count ? 3 : 4;
    evidence.push(groupItem("tagger", ALWAYS + often, candidate.words.length === 1));
  }
}

function compare(tags: Uint8Array, start: number, end: number): number {
  let named = 0;
  let all = 0;
  let breaks = 0;
  for (let k = start; k < end; k++) {
    if (tags[k] === NO_TAG) continue;
    all++;
    if (tags[k] !== OUTSIDE) named++;
    // A nickname in quotes breaks the tagger's name in two.
    if (k > start && tags[k] === FIRST && tags[k - 1] !== NO_TAG) breaks++;
  }
  if (named === 0) return NOWHERE;
  if (named < all || breaks > 0) return PARTLY;
  return tags[start] === FIRST && tags[end] !== LATER ? AGREES : WIDER;
}

/** How much the scores of a stretch's words prefer a name, a word on average, in steps from 0 to `MARGINS - 1`. */
function margin(scores: Float32Array, { words }: PassageWords, start: number, end: number): number {
  let sum = 0;
  let count = 0;
  for (let k = start; k < end; k++) {
    if (!(words[k]!.shape & LETTERS)) continue;
    const at = k * TAG_COUNT;
    sum += (k === start ? scores[at + 1]! : Math.max(scores[at + 1]!, scores[at + 2]!)) - scores[at]!;
    count++;
  }
  const step = Math.floor(sum / (count || 1) / STEP) + MARGINS / 2;
  return Math.max(0, Math.min(MARGINS - 1, step));
}
