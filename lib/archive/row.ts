import { Article, Facets } from "../article/article.ts";
import { contentHash } from "../article/identity.ts";
import type { Kept } from "./kept.ts";

/** An article's row of `article_now`. */
export interface Row {
  readonly seq: number;
  readonly id: string;
  readonly revision: number;
  readonly state: "kept" | "removed" | "undone";
  readonly content_hash: string;
  readonly published: string;
  readonly doc: string | null;
  /** What replaces the facets of `doc` once the archive has settled whom its names mean. */
  readonly facets: string | null;
  readonly copy_of: string | null;
  readonly copies: number;
}

/** A row that cannot be read as an article, and why. */
export interface Damage {
  readonly id: string;
  readonly reason: string;
}

/**
 * Reads rows, whoever wrote them: a damaged one is told once and left out, since half of an article, or other words than
 * were kept, would pass for the truth.
 */
export function openRows(onDamage: (damage: Damage) => void) {
  const told = new Set<string>();

  function damaged(id: string, reason: string): void {
    if (told.has(id)) return;
    told.add(id);
    onDamage({ id, reason });
  }

  /** The article as it was read by itself; null where the row holds none, or is damaged. */
  function ownArticle({ id, doc, content_hash }: Pick<Row, "id" | "doc" | "content_hash">): Article | null {
    if (doc === null) return null;
    const read = readDocument(doc, content_hash);
    if (typeof read !== "string") return read;
    damaged(id, read);
    return null;
  }

  /** The article with what the archive as a whole says of its people. */
  function articleIn(row: Row | undefined): Article | null {
    const article = row ? ownArticle(row) : null;
    if (!article || row!.facets === null) return article;
    const facets = Facets.safeParse(jsonIn(row!.facets));
    if (facets.success) return { ...article, facets: facets.data };
    damaged(row!.id, "what was settled of its people is garbled");
    return null;
  }

  return {
    ownArticle,
    articleIn,
    /** An article as it was before a change; null where that cannot be read. */
    earlierArticle(before: string): Article | null {
      const read = readDocument(before, null);
      return typeof read === "string" ? null : read;
    },
    damaged,
    keptIn(row: Row | undefined): Kept | null {
      const article = articleIn(row);
      return article && { article, copyOf: row!.copy_of, copies: row!.copies };
    },
    /** How many rows were found damaged. */
    count: () => told.size,
  };
}

export type Rows = ReturnType<typeof openRows>;

/** A document as an article, or what is wrong with it. A null `hash` stands for the document's own. */
function readDocument(doc: string, hash: string | null): Article | string {
  const json = jsonIn(doc) as Article | undefined;
  if (json === undefined) return "its document is cut off or garbled";
  const parsed = Article.safeParse(json);
  if (!parsed.success)
    return `its document is not of the form that is kept: ${parsed.error.issues[0]?.path.join(".") || "no article"}`;
  const given = givenAsHashed(json, hash ?? json.contentHash);
  if (given === null) return "its text is not what was kept: the checksum differs";
  // Both as they were written: the order of their keys is part of the checksum.
  return { ...parsed.data, raw: json.raw, given };
}

/**
 * The metadata with its keys in the order that gives the checksum; null where none does. Versions before layout 3 lost the
 * order when they read an article anew or took an import back.
 */
function givenAsHashed({ raw, given }: Article, hash: string): Article["given"] | null {
  if (contentHash({ raw, given }) === hash) return given;
  for (const keys of permutations(Object.keys(given))) {
    const ordered = Object.fromEntries(keys.map((key) => [key, given[key as keyof typeof given]]));
    if (contentHash({ raw, given: ordered }) === hash) return ordered;
  }
  return null;
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length < 2) yield [...items];
  for (const [at, item] of items.entries())
    if (items.length > 1) for (const rest of permutations(items.toSpliced(at, 1))) yield [item, ...rest];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
