import { withoutLatinMarks } from "../../text/fold.ts";
import { type Token, tokenize } from "../token.ts";
import { foldName } from "./fold-name.ts";
import type { OutletForm } from "./read-table.ts";

/** A form with the words that its spelling in a text is checked against. */
interface WrittenForm {
  readonly form: OutletForm;
  readonly words: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  /** Forms that end here, in table order: homonyms such as the Daily Stars of three countries share a node. */
  readonly ends: WrittenForm[];
}

/**
 * All forms of names, word by word as folded; `spellings` maps each way to write a first word to its folded form, and
 * `beginnings` holds the first letter and length of each, by which most words of a text are passed over.
 */
export interface OutletTrie {
  readonly spellings: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlySet<number>;
  readonly root: Node;
}

/** A name in a run of tokens: the forms that it may be, and where it ends (exclusive). */
export interface TrieMatch {
  readonly forms: readonly OutletForm[];
  readonly end: number;
}

/** Builds the trie. Hyphens are dropped, so that `Al-Ahram` and `Al Ahram` are one name; `The` in front too. */
export function buildTrie(forms: readonly OutletForm[]): OutletTrie {
  const spellings = new Map<string, string>();
  const root = newNode();
  for (const form of forms) {
    if (form.caution === "silent") continue;
    const words = wordsOf(form.text);
    let node = root;
    for (const word of words) {
      const key = foldName(word);
      const next = node.next.get(key) ?? newNode();
      node.next.set(key, next);
      node = next;
    }
    node.ends.push({ form, words });
    for (const spelling of spellingsOf(words[0]!)) spellings.set(spelling, foldName(words[0]!));
  }
  return { spellings, beginnings: new Set([...spellings.keys()].map(beginning)), root };
}

const beginning = (text: string): number => text.charCodeAt(0) * 64 + Math.min(text.length, 63);

const NONE: readonly TrieMatch[] = [];

/** The names that begin at token `start`, longest first. */
export function matchesAt(trie: OutletTrie, tokens: readonly Token[], start: number): readonly TrieMatch[] {
  const { text } = tokens[start]!;
  const first = trie.beginnings.has(beginning(text)) ? trie.spellings.get(text) : undefined;
  if (first === undefined) return NONE;
  let node = trie.root.next.get(first);
  const found: TrieMatch[] = [];
  const read = [start];
  for (let at = start + 1; node; at++) {
    const forms = node.ends.filter(({ words }) =>
      words.every((word, i) => fits(word, tokens[read[i]!]!.text, words[i + 1])),
    );
    if (forms.length) found.unshift({ forms: forms.map(({ form }) => form), end: at });
    if (node.next.size === 0) break;
    if (isJoint(tokens, at)) at++;
    const token = tokens[at];
    node = token && node.next.get(foldName(token.text));
    read.push(at);
  }
  return found;
}

/** The words of a name as the tokenizer cuts them, without hyphens and a leading `The`. */
function wordsOf(name: string): string[] {
  const words = tokenize(name.replace(/^The /, "")).map((token) => token.text);
  return words.filter((word) => word !== "-");
}

/** A hyphen glued between two words. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === "-" && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

/** Whether a word of a text can stand for a word of a name: capitals must be kept, an acronym whole. */
function fits(word: string, text: string, next: string | undefined): boolean {
  if (isAcronym(word)) return text === text.toUpperCase();
  if (!/^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(text)) return true;
  return SMALL.test(text) || (text === "news" && SMALL.test(next?.toLowerCase() ?? ""));
}

/** Words of a name that are often written small: the Arabic article (`al-Ahram`), nouns (`Kyodo news agency`). */
const SMALL = /^(?:a[ldhnrst]|ash|el|agency|service|radio|television|newspaper|magazine)$/;

function isAcronym(word: string): boolean {
  return word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
}

function spellingsOf(word: string): Set<string> {
  const bare = withoutLatinMarks(word);
  const forms = [
    word,
    bare,
    word.replace("'", "’"),
    ...[word, bare].map((form) => form[0]!.toUpperCase() + form.slice(1).toLowerCase()),
  ];
  if (isAcronym(word)) forms.push([...word].map((letter) => `${letter}.`).join(""));
  if (/^(?:A[ldhnrst]|Ash|El)$/.test(word)) forms.push(word.toLowerCase());
  return new Set([...forms, ...forms.map((form) => form.toUpperCase())]);
}

function newNode(): Node {
  return { next: new Map(), ends: [] };
}
