import { Article } from "../article/article.ts";
import { contentHash } from "../article/identity/identity.ts";
import { asNow, LAYERS, type Layers, Patch } from "./as-now.ts";
import type { Kept, SaidOtherwise } from "./kept.ts";

/** An article's row of `article_now`. */
export interface Row {
  readonly seq: number;
  readonly id: string;
  readonly revision: number;
  readonly state: "kept" | "removed" | "undone";
  readonly content_hash: string;
  readonly published: string;
  readonly doc: string | null;
  readonly added: string | null;
  readonly group_added: string | null;
  /** What lies over `doc`: the patches by layer, as texts within JSON; null where nothing does. */
  readonly layers: string | null;
  readonly copy_of: string | null;
  readonly copies: number;
  /** What its copies say, as JSON: kind, text and id of each; null where it stands for none. */
  readonly said: string | null;
  readonly family: string | null;
}

/** A row that cannot be read as an article, and why. */
export interface Damage {
  readonly id: string;
  readonly reason: string;
}

/**
 * Reads rows, whoever wrote them: a damaged one is reported once and left out, since half of an article, or other words than
 * were kept, would pass for the truth.
 */
export function openRows(onDamage: (damage: Damage) => void) {
  const reported = new Set<string>();

  function damaged(id: string, reason: string): void {
    if (reported.has(id)) return;
    reported.add(id);
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

  /** What lies over the article; null where that is damaged. */
  function layersOf({ id, layers }: Pick<Row, "id" | "layers">): Layers | null {
    const read = readLayers(layers);
    if (typeof read !== "string") return read;
    damaged(id, read);
    return null;
  }

  /** The article as it is shown: with what lies over it. */
  function articleIn(row: Row | undefined): Article | null {
    const article = row ? ownArticle(row) : null;
    const layers = article && layersOf(row!);
    return layers && asNow(article, layers);
  }

  return {
    ownArticle,
    layersOf,
    articleIn,
    uncorrectedIn(row: Row | undefined): Article | null {
      const article = row ? ownArticle(row) : null;
      const layers = article && layersOf(row!);
      return layers && asNow(article, layers.people ? { people: layers.people } : {});
    },
    /** An article as it was before a change; null where that cannot be read. */
    earlierArticle(before: string): Article | null {
      const read = readDocument(before, null);
      return typeof read === "string" ? null : read;
    },
    damaged,
    keptIn(row: Row | undefined): Kept | null {
      const own = row ? ownArticle(row) : null;
      const layers = own && layersOf(row!);
      if (!row || !own || !layers) return null;
      const { added, group_added: groupAdded, copy_of: copyOf, copies, family } = row;
      const article = asNow(own, layers);
      const said = saidOtherwise(row.said, article.headline.text);
      const kept = { article, added, groupAdded, copyOf, copies, family, said };
      return layers.corrections || own.rezoned ? { ...kept, corrected: true } : kept;
    },
    /** How many rows were found damaged. */
    count: () => reported.size,
  };
}

export type Rows = ReturnType<typeof openRows>;

/** What copies say, without the headlines that are the article's own. */
function saidOtherwise(said: string | null, headline: string): SaidOtherwise[] {
  const all = JSON.parse(said ?? "[]") as [SaidOtherwise["kind"], string, string][];
  return all.flatMap(([kind, text, id]) => (kind === "headline" && text === headline ? [] : [{ kind, text, id }]));
}

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

/** The layers that a row holds, or what is wrong with one of them. */
function readLayers(texts: string | null): Layers | string {
  if (texts === null) return {};
  const found: { -readonly [layer in keyof Layers]: Layers[layer] } = {};
  for (const [name, text] of Object.entries(JSON.parse(texts) as Record<string, string>)) {
    const layer = LAYERS.find((one) => one === name);
    const patch = Patch.safeParse(jsonIn(text));
    if (!layer || !patch.success) return `what lies over it (${name}) is garbled`;
    found[layer] = patch.data;
  }
  return found;
}

/**
 * The metadata with its keys in the order that gives the checksum; null where none does. Versions before layout 3 lost the
 * order when they read an article again or took an import back.
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
