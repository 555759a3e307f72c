import { type Expression, type Leaf, positiveLeaves } from "../port/expression.ts";
import type { Inexact } from "../port/note.ts";
import { MARK } from "../words/acronyms.ts";
import { isSpaceless, type Word, wordsOf } from "../words/words.ts";
import { serverWords } from "./server-words.ts";

/** Longer phrases are checked by word pairs, not by place: an article with the pairs apart would match. */
export const EXACT_PHRASE = 3;

/** Meilisearch drops what goes beyond this without a word. */
export const MOST_PARTS = 10;

/** A query text for Meilisearch, or what about the query it cannot keep exact. */
export type TextQuery = { readonly q: string } | { readonly inexact: Inexact };

/**
 * The query text that means an expression exactly. Every word goes as a phrase of its own, so that it is neither a
 * beginning nor misspelt; only a prefix stands bare, at the end, where Meilisearch reads it as one.
 */
export function textQuery(text: Expression): TextQuery {
  const wanted = text.kind === "and" ? text.of : [text];
  const parts: string[] = [];
  let prefix = "";
  for (const part of wanted.flatMap(flattened)) {
    const leaf = part.kind === "not" ? part.of : part;
    if (!("text" in leaf)) return { inexact: { code: "structure" } };
    if (leaf.kind === "pattern" || (leaf.kind === "prefix" && prefix)) return { inexact: { code: "wildcards" } };
    const words = serverWords(leaf.text).split(" ").filter(Boolean);
    if (words.length > EXACT_PHRASE) return { inexact: { code: "longPhrase", most: EXACT_PHRASE } };
    if (leaf.kind === "prefix" && (words.length !== 1 || part.kind === "not")) return { inexact: { code: "compound" } };
    if (leaf.kind === "prefix") prefix = words[0]!;
    else parts.push(`${part.kind === "not" ? "-" : ""}"${words.join(" ")}"`);
  }
  if (prefix) parts.push(prefix);
  if (parts.length > MOST_PARTS) return { inexact: { code: "manyWords", most: MOST_PARTS } };
  return { q: parts.join(" ") };
}

/** Without alternatives is without each of them. */
function flattened(part: Expression): Expression[] {
  if (part.kind !== "not" || part.of.kind !== "or") return [part];
  return part.of.of.map((of): Expression => (of.kind === "not" ? of.of : { kind: "not", of }));
}

/**
 * An expression that Meilisearch can answer, near the one asked: all its words, without brackets and alternatives. Letters
 * of scripts without spaces say nothing alone: of a long run of them each part of the longest exact length is asked for.
 */
export function relaxed(text: Expression): Expression {
  const parts = positiveLeaves(text).flatMap((leaf) => {
    const words = textsOf(leaf).flatMap((text) => wordsOf(text).map((word) => typedAs(text, word)));
    if (!words.some(isSpaceless)) return words;
    const last = Math.max(0, words.length - EXACT_PHRASE);
    return words.slice(0, last + 1).map((_, at) => words.slice(at, at + EXACT_PHRASE).join(" "));
  });
  return { kind: "and", of: [...new Set(parts)].slice(0, MOST_PARTS).map((text) => ({ kind: "word", text })) };
}

/** The words that a leaf asks for, wherever; of none where it asks for other things. */
function textsOf(leaf: Leaf): readonly string[] {
  if (leaf.kind === "near") return leaf.texts;
  if (leaf.kind === "headline") return [leaf.words];
  return "text" in leaf && leaf.kind !== "pattern" ? [leaf.text] : [];
}

/** A word so that it is read as itself again: folded, or where its mark would be lost, as it was typed. */
function typedAs(text: string, { folded, start, end }: Word): string {
  return folded.startsWith(MARK) ? text.slice(start, end) : folded;
}
