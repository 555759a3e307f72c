import { holderNames } from "../../registry/lone/listed-names.ts";
import { gapBefore, isHyphen, opensSentence, type PassageWords } from "../passage-words.ts";
import { wordList } from "../word-list.ts";
import { fold } from "./fold.ts";
import { CAPITAL } from "./word.ts";

let known:
  | { readonly names: ReadonlySet<string>; readonly byFirst: ReadonlyMap<string, readonly string[][]> }
  | undefined;

/** Names in full that every newspaper knows: of people of all trades, and of those who held an office. Longest first. */
function table() {
  if (known) return known;
  const names = new Set([
    ...wordList("known-people"),
    ...holderNames()
      .map(keyOf)
      .filter((key) => key.includes(" ")),
  ]);
  const byFirst = Map.groupBy(
    [...names].map((name) => name.split(" ")).sort((a, b) => b.length - a.length),
    ([first]) => first!,
  );
  known = { names, byFirst };
  return known;
}

const keyOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => fold(word))
    .join(" ");

/** Whether a name as written, with what of it looks like a title, is one that every newspaper knows (`Lady Gaga`). */
export const isKnownPerson = (name: string): boolean => table().names.has(keyOf(name));

/** Where the names of a passage that every newspaper knows stand: the token behind each, by the one that it begins with. */
export function knownPeople(text: PassageWords): Map<number, number> {
  const found = new Map<number, number>();
  const { byFirst } = table();
  for (let k = 0; k < text.words.length; k++) {
    const { shape, folded } = text.words[k]!;
    const names = shape & CAPITAL ? byFirst.get(folded) : undefined;
    const end = names ? Math.max(0, ...names.map((name) => endOf(name, text, k))) : 0;
    if (end === 0) continue;
    found.set(k, end);
    k = end - 1;
  }
  return found;
}

/** The token behind a name that begins at `at`, hyphens included; 0 where another word stands there. */
function endOf(name: readonly string[], text: PassageWords, at: number): number {
  const { words } = text;
  let k = at;
  for (const part of name) {
    if (k > at && isHyphen(words[k])) k++;
    const word = words[k];
    if (word?.folded !== part || (k > at && (gapBefore(text, k) > 1 || opensSentence(text, k)))) return 0;
    // A small letter begins a particle or the second half of a double name, never the last of two names.
    if (!(word.shape & CAPITAL) && k === at + name.length - 1 && !isHyphen(words[k - 1])) return 0;
    k++;
  }
  return k;
}
