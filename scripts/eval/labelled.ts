import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ScoredTexts } from "../../lib/facets/scores.ts";
import { readLgl } from "./published/lgl.ts";
import { readReuters } from "./published/reuters.ts";
import type { PublishedSet } from "./published/set.ts";
import { readWorldwide } from "./published/worldwide.ts";

/** A set as others publish it: the name that it has in the folder of evaluation texts, and where it is to be had. */
interface Published {
  readonly path: string;
  readonly where: string;
  readonly read: (path: string) => PublishedSet;
}

const PUBLISHED: Partial<Record<ScoredTexts, Published>> = {
  people: {
    path: "en-worldwide-newswire",
    where: "github.com/stanfordnlp/en-worldwide-newswire",
    read: readWorldwide,
  },
  mentioned: {
    path: "lgl.xml",
    where: "data/Corpora of github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation",
    read: readLgl,
  },
  about: {
    path: "reuters-21578",
    where: "archive.ics.uci.edu/dataset/137",
    read: readReuters,
  },
};

/** Texts with labels: the file of gold, and the file or folder of articles where they are not the gold's own. */
export interface Labelled {
  readonly gold: string;
  readonly input?: string;
  /** The files of `input` that are read; missing: all. */
  readonly files?: readonly string[];
}

/** The labelled texts of a measure: as they lie ready in a folder, or made there of what others publish; null: neither. */
export function labelledTexts(
  { name, gold, input, files }: Labelled & { readonly name: ScoredTexts },
  data: string,
  folder: string,
): Labelled | null {
  const some = files ? { files } : {};
  const ready = { gold: resolve(data, gold), ...(input ? { input: resolve(data, input) } : {}) };
  if (Object.values(ready).every((path) => existsSync(path))) return { ...ready, ...some };
  const published = PUBLISHED[name === "first" ? "about" : name];
  if (!published || !existsSync(join(data, published.path))) return null;
  const set = published.read(join(data, published.path));
  const made = join(folder, `${name}.gold.jsonl`);
  writeFileSync(made, set.gold.map((row) => `${JSON.stringify(row)}\n`).join(""));
  if (!set.files) return { gold: made };
  const articles = join(folder, `${name}.articles`);
  mkdirSync(articles);
  for (const [file, bytes] of set.files) writeFileSync(join(articles, file), bytes);
  return { gold: made, input: articles, ...some };
}

/** Why some measures have no texts, and where these are to be had. */
export function whereToFind(names: readonly ScoredTexts[], data: string): string {
  const each = names.map((name) => {
    const published = PUBLISHED[name];
    return `${name} (${published ? `${published.path}: ${published.where}` : "not published"})`;
  });
  return `the texts are not in ${data} (EVAL_DATA): ${each.join(", ")}. See scripts/eval/README.md.`;
}
