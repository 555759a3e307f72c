import { resolve } from "node:path";
import type { Article } from "../article/article.ts";
import { FIELD_KEYS, foldKey } from "../source/fields/field-keys.ts";

/** A passage shorter than this may stand in any article. */
const TELLING = 40;

/** By what a refused record can be known as an article, mended since or not. */
export interface ArticleTraces {
  readonly source: Article["source"];
  readonly names: readonly string[];
  readonly titles: readonly string[];
  readonly passages: readonly string[];
}

/** What tells of an article elsewhere: where it came from, its source's names for it, its headline and passages. */
export function tracesOf({ source, externalId, url, given, headline, raw, body }: Article): ArticleTraces {
  const passages = body.split(/\n\s*\n/).map(spaced);
  return {
    source,
    names: [externalId, url, given.url].filter((name) => name !== null && name !== undefined),
    titles: [headline.text, raw.title ?? ""].map(spaced).filter(Boolean),
    passages: passages.filter((passage) => passage.length >= TELLING),
  };
}

/** Whether line `number` of a file of refused records is of an article. */
export function isTraceOf(
  { source, names, titles, passages }: ArticleTraces,
  line: string,
  file: string,
  number: number,
) {
  if (resolve(source.file) === resolve(file) && source.place === `line ${number}`) return true;
  const row = rowIn(line);
  const { rejected } = row;
  if (typeof rejected === "object" && rejected !== null) {
    const { file: from, place } = rejected as Record<string, unknown>;
    if (from === source.file && place === source.place) return true;
  }
  const named = Object.entries(row).some(
    ([key, value]) =>
      isName(key) && (typeof value === "string" || typeof value === "number") && names.includes(`${value}`),
  );
  const texts = textsIn(row).map(spaced);
  return named || texts.some((text) => titles.includes(text) || passages.some((passage) => text.includes(passage)));
}

function isName(key: string): boolean {
  const folded = foldKey(key);
  return FIELD_KEYS.externalId.includes(folded) || FIELD_KEYS.url.includes(folded);
}

function rowIn(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : { line };
  } catch {
    return { line };
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Line ends and spacing aside. */
const spaced = (text: string) => text.replace(/\s+/g, " ").trim();
