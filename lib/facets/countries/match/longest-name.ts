import type { Token } from "../../token.ts";
import { foldToken } from "./fold-token.ts";
import { gazetteer } from "./gazetteer.ts";
import type { NameNode } from "./name-trie.ts";
import type { PlaceName } from "./place-name.ts";

/** Words inside a name that stand in lower case (`Isle of Man`, `Rio de Janeiro`, `Bosnia and Herzegovina`). */
const SMALL = /^(?:[\p{Ll}]{1,4}|d'\p{L}+|['’]s|[^\p{L}]+)$/u;

/** Acronyms that are words too, which a line of capitals hides: `JOIN US TODAY`, `CAR SALES RISE`. */
const WORDS = /^(?:US|CAR)$/;

/** The longest name of the gazetteer that begins at a token, and the index after it. Only capitalised words begin one. */
export function longestName(
  tokens: readonly Token[],
  at: number,
  publishedAt: string | null,
): { readonly name: PlaceName; readonly end: number } | undefined {
  const first = tokens[at]!.text;
  const unit = first.charCodeAt(0);
  if (unit < 65 || (unit > 90 && unit < 192)) return;
  let node: NameNode | undefined = gazetteer().next.get(foldToken(first));
  let best: { name: PlaceName; end: number } | undefined;
  for (let end = at + 1; node; end++) {
    const name = nameIn(node, publishedAt);
    if (name && holds(name, tokens, at, end)) best = { name, end };
    const next = tokens[end];
    // `ST. LOUIS` in capitals looks like two sentences.
    if (!next || (next.sentence !== tokens[end - 1]!.sentence && tokens[end - 1]!.text !== ".")) break;
    node = node.next.size > 0 ? node.next.get(foldToken(next.text)) : undefined;
  }
  return best;
}

function nameIn({ name, dated }: NameNode, publishedAt: string | null): PlaceName | undefined {
  if (dated && publishedAt !== null && publishedAt >= dated.from && publishedAt < dated.until) return dated.name;
  return name;
}

function holds(name: PlaceName, tokens: readonly Token[], at: number, end: number): boolean {
  if (name.acronym && isMoney(tokens, end)) return false;
  if (name.acronym) return isUpper(tokens[at]!.text) && !(WORDS.test(tokens[at]!.text) && inCapitals(tokens, at, end));
  if (end === at + 1) {
    const text = tokens[at]!.text;
    // `JORDAN` in a line of capitals is a place; `LIMA` amid small letters is an acronym more often than a city.
    if (name.kind === "city" && text.length <= 5 && at > 0 && isUpper(text) && !inCapitals(tokens, at, end))
      return false;
    return /^\p{Lu}/u.test(text);
  }
  for (let i = at + 1; i < end; i++) {
    const text = tokens[i]!.text;
    if (!/^[\p{Lu}\d]/u.test(text) && !SMALL.test(text) && name.kind !== "mask") return false;
  }
  return true;
}

/** `US$40` is money and no country. */
function isMoney(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === "$" && tokens[end].start === tokens[end - 1]!.end;
}

function isUpper(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** Whether the words around are in capitals too, so that the case of a word tells nothing. */
function inCapitals(tokens: readonly Token[], at: number, end: number): boolean {
  let upper = 0;
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let i = step < 0 ? at - 1 : end; tokens[i] && seen < 3; i += step) {
      const { text, sentence } = tokens[i]!;
      if (sentence !== tokens[at]!.sentence) break;
      if (!/^\p{L}{2,}/u.test(text)) continue;
      seen++;
      if (!isUpper(text)) return false;
      upper++;
    }
  }
  return upper > 0;
}
