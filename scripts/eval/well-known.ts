import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../lib/article/article.ts";
import { normalize } from "../../lib/article/normalize.ts";
import { extract } from "../../lib/facets/extract.ts";
import { fold } from "../../lib/facets/people/names/fold.ts";
import type { ScoredSet } from "../../lib/facets/scores.ts";
import { openNaming } from "../lib/name-extracted.ts";
import { ROOT } from "../lib/next.ts";

/** Names that every newspaper knows, a kind and a name a row. */
const NAMES = join(ROOT, "tests/fixtures/gold/well-known-names.tsv");

/** Others, written down without a look at the tables of the product, which have not been mended by them. */
export const UNSEEN_NAMES = join(ROOT, "tests/fixtures/gold/well-known-unseen.tsv");

/** Sentences that say nothing of whoever stands in them; a text opens and ends as news does. */
const SENTENCES = [
  "The hall was full when * said that the plan was wrong.",
  "A portrait of * hung between the two doors.",
  "* left before the end of the meeting.",
  "They had read about * in the morning papers.",
  "Three letters, one of them by *, were sold at the auction.",
  "Nobody had told *, who was waiting outside.",
];
const OPENING = "The evening began with rain.\n\n";
const ENDING = "\n\nMore guests were expected on Friday.";

/** Before these a name is shown with or without them. */
const TITLE = /^(?:King|Queen|Pope|Prince|Princess|Sheikh|Mullah|Lord) /;

/** A name in a sentence, and the people that were found there instead. */
export interface Missed {
  readonly kind: string;
  readonly name: string;
  readonly sentence: string;
  readonly found: readonly string[];
}

/** Reads each name of a file in the sentences, each text by itself and without a date: right is that person alone, whole and shown. */
export function wellKnown(
  sentences: readonly string[] = SENTENCES,
  names: string = NAMES,
): { read: number; missed: Missed[] } {
  const missed: Missed[] = [];
  const [, ...rows] = readFileSync(names, "utf8").trim().split("\n");
  for (const row of rows) {
    const [kind, name] = row.split("\t") as [string, string];
    for (const sentence of sentences) {
      const article = read(`${OPENING}${sentence.replace("*", () => name)}${ENDING}`);
      const start = OPENING.length + sentence.indexOf("*");
      if (!isRight(article, name, start))
        missed.push({ kind, name, sentence, found: article.facets.people.map(shown) });
    }
  }
  return { read: rows.length * sentences.length, missed };
}

/** The share of those texts that are right. */
export function wellKnownScore(): ScoredSet {
  const { read, missed } = wellKnown();
  return { texts: "known", articles: read, scores: [{ what: "names", passed: read - missed.length, of: read }] };
}

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

function read(text: string): Article {
  const record = { kind: "record" as const, file: "", place: "", text, fields: { language: "en" }, notes: [] };
  const naming = openNaming();
  const article = normalize(record, CONTEXT)!;
  naming.note(extract(article, null));
  return naming.name(extract(article, naming.families()));
}

const shown = ({ name, hidden }: Article["facets"]["people"][number]): string => (hidden ? `(${name})` : name);

function isRight({ facets }: Article, name: string, start: number): boolean {
  const [person, other] = facets.people.filter(({ hidden }) => !hidden);
  const [mention, again] = person?.mentions ?? [];
  if (!person || !mention || other || again) return false;
  const title = TITLE.exec(name)?.[0] ?? "";
  const isWhole = mention.start === start || mention.start === start + title.length;
  if (!isWhole || mention.end !== start + name.length) return false;
  // A nickname in quotes is left out of the name, and one of a single word may be shown in full.
  const plain = fold(name.slice(title.length).replace(/"[^"]*" /, ""));
  return !plain.includes(" ") || [plain, fold(name)].includes(fold(person.name));
}
