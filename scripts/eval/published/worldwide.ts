import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedSet } from "./set.ts";

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word of the labels, and whether it begins a person's name, goes on with one, or neither. */
interface Token {
  readonly text: string;
  readonly person: "B" | "I" | null;
}

/**
 * The Worldwide English Newswire set from its repository: the articles as they were (`original_articles`, the first line is
 * the address), with the people that the labels of their words name (`processed_annotated`). Articles whose labelled words are
 * not those of the text are left out, some twenty.
 */
export function readWorldwide(folder: string): PublishedSet {
  const names = readdirSync(join(folder, "processed_annotated")).filter((name) => name.endsWith(".tsv"));
  const gold = names.sort().flatMap((name) => {
    const original = readFileSync(join(folder, "original_articles", name.replace(/\.tsv$/, "")), "utf8");
    const labels = readFileSync(join(folder, "processed_annotated", name), "utf8")
      .split(/\r?\n/)
      .map(tokenOf);
    const [head = "", url] = /^\s*(https?:\S+)\s*/.exec(original) ?? [];
    // Some labels begin with the words of the address.
    const people = peopleIn(original, labels, 0) ?? peopleIn(original, labels, head.length);
    if (!people) return [];
    const spans = people.map(({ start, end, text }) => ({ start: start - head.length, end: end - head.length, text }));
    return [{ id: name.replace(/\.txt\.tsv$/, ""), url, text: original.slice(head.length), people: spans }];
  });
  return { gold };
}

function tokenOf(line: string): Token {
  const [text = "", ...labels] = line.split("\t");
  const label = labels.find((label) => label.endsWith("-Person"));
  return { text, person: label ? (label.startsWith("B") ? "B" : "I") : null };
}

/** Where the people of some labelled words stand in the text that the words are of; null where they are not of it. */
function peopleIn(text: string, tokens: readonly Token[], from: number): Span[] | null {
  const people: Span[] = [];
  let at = from;
  let open: { start: number; end: number } | null = null;
  const close = () => {
    if (open) people.push({ ...open, text: text.slice(open.start, open.end) });
    open = null;
  };
  for (const { text: word, person } of tokens) {
    if (word === "") continue;
    const start = text.indexOf(word, at);
    if (start < 0 || text.slice(at, start).trim() !== "") return null;
    at = start + word.length;
    if (person !== "I" || !open) close();
    if (person) open = { start: open ? (open as Span).start : start, end: at };
  }
  close();
  return people;
}
