import { holderNames } from "../../registry/lone/listed-names.ts";
import { gapBefore, isHyphen, opensSentence, type PassageWords } from "../passage-words.ts";
import { wordList } from "../word-list.ts";
import { fold } from "./fold.ts";
import { CAPITAL } from "./word.ts";

/** Names by their first and second word, each as its words; longest first. */
type Names = ReadonlyMap<string, ReadonlyMap<string, readonly string[][]>>;

let known: { readonly names: ReadonlySet<string>; readonly byWords: Names } | undefined;

/** Names in full that every newspaper knows: of people of all trades, and of those who held an office. */
function table() {
  if (known) return known;
  const names = new Set([
    ...wordList("known-people"),
    ...holderNames()
      .map(keyOf)
      .filter((key) => key.includes(" ")),
  ]);
  const byWords = new Map<string, Map<string, string[][]>>();
  for (const name of [...names].map((key) => key.split(" ")).sort((a, b) => b.length - a.length)) {
    const [first, second] = name as [string, string];
    const bySecond = byWords.get(first) ?? new Map<string, string[][]>();
    byWords.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), name]));
  }
  known = { names, byWords };
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
  const { byWords } = table();
  const { words } = text;
  for (let k = 0; k < words.length - 1; k++) {
    const { shape, folded } = words[k]!;
    const bySecond = shape & CAPITAL ? byWords.get(folded) : undefined;
    const names = bySecond?.get((isHyphen(words[k + 1]) ? words[k + 2] : words[k + 1])?.folded ?? "");
    const end = names ? firstEnd(names, text, k) : 0;
    if (end === 0) continue;
    found.set(k, end);
    k = end - 1;
  }
  return found;
}

function firstEnd(names: readonly string[][], text: PassageWords, at: number): number {
  for (const name of names) {
    const end = endOf(name, text, at);
    if (end > 0) return end;
  }
  return 0;
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
