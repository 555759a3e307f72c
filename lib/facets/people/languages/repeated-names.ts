import type { Span } from "../../passage.ts";
import * as is from "../lexicon.ts";
import { CAPITAL, type Word } from "../names/word.ts";
import type { PassageWords } from "../passage-words.ts";

/** What a word must not be that is taken for a family name because the article names somebody so in full. */
const OTHERWISE = is.STOP | is.CALENDAR | is.TITLE | is.ORGANISATION | is.DEMONYM;

const isOtherwise = ({ classes }: Word): boolean =>
  (classes & OTHERWISE) !== 0 || ((classes & is.PLACE) !== 0 && !(classes & is.FAMILY));

/** Of so many names at most that begin alike repeats are looked for: no article of news has as many. */
const MOST_NAMESAKES = 40;

/**
 * Where the article repeats a name that was found in it: a full name as it stands, and its last word by itself where that
 * is capitalised, says nothing else and is not written small anywhere.
 */
export function repeatedNames(texts: readonly PassageWords[], names: readonly Span[]): Span[] {
  const taken = texts.map(({ words }) => new Uint8Array(words.length));
  for (const { passage, start, end } of names) taken[passage]!.fill(1, start, end);
  const small = new Set<string>();
  for (const { words } of texts) for (const { shape, folded } of words) if (!(shape & CAPITAL)) small.add(folded);
  const full = new Map<string, string[][]>();
  const family = new Set<string>();
  for (const { passage, start, end } of names) {
    const words = texts[passage]!.words.slice(start, end);
    if (words.length < 2) continue;
    const folded = words.map((word) => word.folded || word.text);
    const first = full.get(folded[0]!) ?? [];
    full.set(folded[0]!, first);
    if (first.length < MOST_NAMESAKES && !first.some((one) => one.join(" ") === folded.join(" "))) first.push(folded);
    const last = words.at(-1)!;
    if (!isOtherwise(last) && last.folded.length > 2 && !small.has(last.folded)) family.add(last.folded);
  }
  const found: Span[] = [];
  for (const { passage, words } of texts) {
    const free = (k: number) => taken[passage]![k] === 0 && (words[k]!.shape & CAPITAL) !== 0;
    for (let k = 0; k < words.length; k++) {
      if (!free(k)) continue;
      const forms = full.get(words[k]!.folded) ?? [];
      const form = forms.find((one) => one.every((word, n) => word === (words[k + n]?.folded || words[k + n]?.text)));
      const length = form ? form.length : family.has(words[k]!.folded) && standsAlone(words, k, free) ? 1 : 0;
      if (length === 0) continue;
      taken[passage]!.fill(1, k, k + length);
      found.push({ passage, start: k, end: k + length });
      k += length - 1;
    }
  }
  return found;
}

/** Whether no capitalised word beside it makes it a part of another name. */
function standsAlone(words: PassageWords["words"], k: number, free: (k: number) => boolean): boolean {
  const joins = (at: number) =>
    words[at] !== undefined && free(at) && !(words[at]!.classes & (is.STOP | is.TITLE | is.SPEECH_VERB));
  return !joins(k - 1) && !joins(k + 1);
}
