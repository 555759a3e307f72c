import { readFileSync } from "node:fs";
import { openNamed } from "../../lib/facets/registry/lone/open-names.ts";
import type { ScoredSet } from "../../lib/facets/scores.ts";

/**
 * A lone surname in the texts of the measures, drawn by seed from those that a version of the program took for somebody
 * named in full elsewhere, and who it is: read and labelled without the program's answer; null for nobody known. Places
 * alone are kept, none of the text.
 */
interface Label {
  readonly id: string;
  readonly field: "title" | "text";
  readonly start: number;
  readonly is: string | null;
}

/** An article as `extract` prints it. */
interface Extracted {
  readonly externalId: string;
  readonly people: readonly {
    readonly name: string;
    readonly id: string;
    readonly hidden: boolean;
    readonly mentions: readonly { readonly field: string; readonly start: number }[];
  }[];
}

const LABELS = new URL("lone-joins.jsonl", import.meta.url);

/** How many of the labelled names that are given to somebody are rightly so, and of how many that should be. */
export function joinsScore(found: readonly Extracted[]): ScoredSet {
  const articles = new Map(found.map((article) => [article.externalId, article]));
  const labels = readFileSync(LABELS, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Label);
  const known = labels.filter(({ is }) => is !== null).length;
  let joined = 0;
  let right = 0;
  for (const { id, field, start, is } of labels) {
    const person = articles
      .get(id)
      ?.people.find(({ mentions }) => mentions.some((mention) => mention.field === field && mention.start === start));
    if (!person || person.hidden || openNamed(person.id)) continue;
    joined++;
    if (is !== null && isSame(person.name, is)) right++;
  }
  const [precision, recall] = [percent(right, joined), percent(right, known)];
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const scores = [{ what: "lone names" as const, precision, recall, f1: Math.round(10 * f1) / 10 }];
  return { texts: "joins", articles: labels.length, scores };
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10);

/** The same first and last name, as far as both give them. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [parts(a), parts(b)];
  if (x.at(-1) !== y.at(-1)) return false;
  return x[0] === y[0] || x[0]![0] === y[0]![0];
}

const parts = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\b(?:al|el)[- ]/gi, "")
    .replace(/\b(?:Jr|Sr)\.?$/, "")
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [""];
