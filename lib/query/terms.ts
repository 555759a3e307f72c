import type { Term } from "../engine/query.ts";

/** A quoted phrase, or a run without space or quote; a `-` before it excludes. A quote that never closes runs to the end. */
const TERM = /(?<![^\s])(-?)(?:"([^"]*)("|$)|([^\s"]+))|"([^"]*)("|$)/g;

/** Shorter beginnings match half the archive and tell nothing. */
const PREFIX_LENGTH = 2;

/**
 * Reads what was typed: all words must occur, `"words in a row"`, `-word`, `-"phrase"`. The last word may still be
 * being typed, so it is a beginning unless a space or a quote follows it.
 */
export function parseTerms(typed: string): Term[] {
  const text = typed.replace(/[“”„«»]/g, '"');
  const terms = [...text.matchAll(TERM)].flatMap(([, minus, quoted, , word, inner]): Term[] => {
    const phrase = quoted ?? inner;
    const content = (phrase ?? word ?? "").trim();
    if (!/[\p{L}\p{N}\p{Co}]/u.test(content)) return [];
    return [{ kind: phrase === undefined ? "word" : "phrase", text: content, not: minus === "-" }];
  });
  const last = terms.at(-1);
  const open = last?.kind === "word" && text.endsWith(last.text) && last.text.length >= PREFIX_LENGTH && !last.not;
  return open ? [...terms.slice(0, -1), { ...last, kind: "prefix" }] : terms;
}
