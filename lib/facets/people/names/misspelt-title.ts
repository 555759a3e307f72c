import { STRONG_TITLES, TITLE_WORDS } from "./titles.ts";
import { LETTERS, type Word, wordOf } from "./word.ts";

/** Shorter titles are a letter away from too many names. */
const SHORTEST = 7;
const known = new Map<string, Word | null>();
/** Enough for the unknown words of a large archive; past it the table is emptied, so memory stays bounded. */
const MOST = 10_000;

/** The title that a capitalised word in no list is one slip away from: a letter left out, put in or changed, or two exchanged; null where there is none. */
export function misspeltTitle({ folded, shape, classes }: Word): Word | null {
  if (classes !== 0 || !(shape & LETTERS) || folded.length < SHORTEST - 1) return null;
  const found = known.get(folded);
  if (found !== undefined) return found;
  if (known.size >= MOST) known.clear();
  const title = [...STRONG_TITLES, ...TITLE_WORDS].find((one) => one.length >= SHORTEST && isSlip(folded, one));
  const word = title === undefined ? null : wordOf(`${title[0]!.toUpperCase()}${title.slice(1)}`);
  known.set(folded, word);
  return word;
}

function isSlip(word: string, title: string): boolean {
  if (word[0] !== title[0] || Math.abs(word.length - title.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === title[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  const [is, was] = [rest(word, 0), rest(title, 0)];
  if (word.length < title.length) return is === rest(title, 1);
  if (word.length > title.length) return rest(word, 1) === was;
  const exchanged = is[0] === was[1] && is[1] === was[0] && rest(word, 2) === rest(title, 2);
  return exchanged || rest(word, 1) === rest(title, 1);
}
