import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Passage, passagesOf } from "../../../lib/facets/passage.ts";
import * as is from "../../../lib/facets/people/lexicon.ts";
import { wordOf } from "../../../lib/facets/people/names/word.ts";
import type { Token } from "../../../lib/facets/token.ts";

/** A stretch of a text that names a person. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
}

/** A text with its people, titles already outside of their names. */
export interface GoldText {
  readonly text: string;
  readonly people: readonly GoldName[];
}

/** The corpora that weights are trained on, by the licence of their annotations. */
export const CORPORA = ["gmb", "gum", "wikigold", "uner"] as const;

/** The texts of one corpus, `people-NAME.jsonl` in the folder. */
export function readGold(folder: string, corpus: string): GoldText[] {
  const lines = readFileSync(join(folder, `people-${corpus}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  return lines.map((line) => {
    const row = JSON.parse(line) as GoldText;
    return { text: row.text, people: row.people.flatMap((name) => withoutTitles(row.text, name)) };
  });
}

const FILLER = /^(?:of|the|U\.S\.|US|UN|EU|European|former|ex)$/i;

/** A name without the titles and nationality before it and the possessive after; none when nothing else is left. */
function withoutTitles(text: string, { start, end }: GoldName): GoldName[] {
  let from = start;
  let to = end;
  if (/['’]s$/.test(text.slice(from, to))) to -= 2;
  for (;;) {
    const [all, first] = /^([^\s-]+)[\s-]+/.exec(text.slice(from, to)) ?? [];
    if (all === undefined || first === undefined) break;
    const { classes } = wordOf(first);
    const title = classes & (is.TITLE | is.TITLE_WORD | is.DEMONYM) && (classes & is.TITLE || !(classes & is.GIVEN));
    if (!title && !FILLER.test(first)) break;
    from += all.length;
  }
  const { classes } = wordOf(text.slice(from, to));
  const onlyTitle = from > start && (classes & (is.TITLE | is.TITLE_WORD)) !== 0;
  return onlyTitle || to <= from ? [] : [{ start: from, end: to }];
}

/** The passages of a text whose every line is a paragraph. */
export function passagesOfLines(text: string, tokens?: (text: string) => Token[]): Passage[] {
  const zones = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) zones.push({ kind: "body" as const, field: "text" as const, start, end: start + line.length });
    start += line.length + 1;
  }
  return passagesOf({ raw: { text }, zones }, tokens);
}

/** Where the tokens `start` to `end` of a passage stand in the text. */
export function place({ mapped, tokens }: Passage, start: number, end: number): GoldName {
  return { start: mapped.starts[tokens[start]!.start]!, end: mapped.ends[tokens[end - 1]!.end - 1]! };
}
