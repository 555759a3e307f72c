import type { Kept } from "../../archive/kept.ts";
import { addedSecond } from "../added-second.ts";
import { type Attribute, attributesOf } from "../attribute.ts";
import { dateFields } from "../date-fields.ts";
import { entryTexts } from "../entry-texts.ts";
import { standsApart } from "../stands-apart.ts";
import { togetherId } from "../together-id.ts";
import { saidWords } from "../words/said-words.ts";
import { hitFields } from "./hit-parts.ts";
import { serverWords } from "./server-words.ts";

/**
 * What Meilisearch keeps of an article. `title` and `body` hold folded words and spaces alone, as the
 * server is to take them: no mark can part a phrase.
 */
export interface ArticleDocument extends Readonly<Record<Attribute, readonly string[]>> {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Paragraphs that copies have otherwise; only in the entry that is searched by that, too, as are their headlines. */
  readonly said?: string;
  /** `YYYYMMDD`, to filter by; absent where undated. */
  readonly first?: number;
  readonly last?: number;
  /** The last day and the time on it in one number, to sort by; absent where undated, which sorts last whichever way. */
  readonly moment?: number;
  /** See `addedSecond`; absent where that is not known. */
  readonly added?: number;
  /** `198`, `1987`, `1987-02`, `1987-02-26`: each as far as the date is written. */
  readonly decade?: string;
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  /** 0: a headline alone. A number, to sort by. */
  readonly hasText: 0 | 1;
  readonly dated: boolean;
  readonly suspicious: boolean;
  /** An entry that is searched by the article's own text; one that is found where copies are not shown one by one. */
  readonly alone: boolean;
  readonly grouped: boolean;
  /** The id of the article that stands for this one and its copies; absent for that one. */
  readonly copyOf?: string;
  readonly family?: string;
  /** What a hit of it shows, what its passages are made of (see `hit-parts.ts`), and the article as the archive keeps it, as JSON texts. */
  readonly shown: string;
  readonly texts: string;
  readonly kept: string;
}

/** The documents of an article: its own, and where its copies say something otherwise one that is searched by that, too. */
export function documentsOf(kept: Kept): ArticleDocument[] {
  const isApart = standsApart(kept);
  const own = documentOf(kept, { alone: true, grouped: kept.copyOf === null && !isApart });
  return isApart ? [own, { ...documentOf(kept, { alone: false, grouped: true }), id: togetherId(own.id) }] : [own];
}

function documentOf(kept: Kept, { alone, grouped }: Pick<ArticleDocument, "alone" | "grouped">): ArticleDocument {
  const { article, copyOf, family } = kept;
  const added = alone ? kept.added : kept.groupAdded;
  const { headlines, body, said } = entryTexts(kept, alone);
  const written = article.publishedAt?.value ?? null;
  return {
    id: article.id,
    title: saidWords(headlines, serverWords),
    body: serverWords(body),
    ...(said.length === 0 ? {} : { said: saidWords(said, serverWords) }),
    ...facetsOf(kept),
    ...(written === null ? {} : dateFields(written)),
    ...(added === null ? {} : { added: addedSecond(added) }),
    hasText: body === "" ? 0 : 1,
    dated: written !== null,
    suspicious: article.publishedAt?.suspicious !== undefined,
    alone,
    grouped,
    ...(copyOf === null ? {} : { copyOf }),
    ...(family === null ? {} : { family }),
    ...hitFields(kept),
    kept: JSON.stringify(kept),
  };
}

function facetsOf({ article }: Kept): Record<Attribute, string[]> {
  const entries = attributesOf(article).map(([attribute, values]) => [
    attribute,
    values.map(({ value }) => stored(value)),
  ]);
  return Object.fromEntries(entries) as Record<Attribute, string[]>;
}

/**
 * Meilisearch cuts facet values at 468 bytes, and takes those for one that differ in case or form alone. What is longer, or
 * looks so like another, keeps its beginning and gets a number made of all of it.
 */
export function stored(value: string): string {
  const isAlone = /^[A-Z]{2,4}$/.test(value) || value.normalize("NFKD").toLowerCase() === value;
  if (isAlone && Buffer.byteLength(value) <= 400) return value;
  let hash = 0n;
  for (let i = 0; i < value.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(value.charCodeAt(i))) * 1099511628211n);
  return `${Buffer.from(value)
    .subarray(0, 300)
    .toString("utf8")
    .replace(/\ufffd+$/, "")}~${hash.toString(36)}`;
}
