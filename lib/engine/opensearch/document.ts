import type { Kept } from "../../archive/kept.ts";
import { addedSecond } from "../added-second.ts";
import { type Attribute, attributesOf } from "../attribute.ts";
import { dateFields } from "../date-fields.ts";
import { entryTexts } from "../entry-texts.ts";
import { standsApart } from "../stands-apart.ts";
import { togetherId } from "../together-id.ts";
import { saidWords } from "../words/said-words.ts";
import { foldedWords } from "../words/words.ts";

/** What OpenSearch keeps of an article. `title`, `body` and `said` hold folded words and spaces alone. */
export interface ArticleDocument extends Readonly<Partial<Record<Attribute, readonly string[]>>> {
  /** The article's, also where the document is the one by which it stands for its copies. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Paragraphs that copies have otherwise; only in the entry that is searched by that, too, as are their headlines. */
  readonly said?: string;
  /** `YYYYMMDD`, to filter by; absent where undated. */
  readonly first?: number;
  readonly last?: number;
  /** The last day and the time on it in one number, to sort by; 0 where undated. */
  readonly moment: number;
  /** See `addedSecond`. */
  readonly added: number;
  /** `198`, `1987`, `1987-02`, `1987-02-26`: each as far as the date is written. */
  readonly decade?: string;
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
  readonly hasText: boolean;
  readonly dated: boolean;
  readonly suspicious: boolean;
  /** An entry that is searched by the article's own text; one that is found where copies are not shown one by one. */
  readonly alone: boolean;
  readonly grouped: boolean;
  /** The id of the article that stands for this one and its copies; absent for that one. */
  readonly copyOf?: string;
  readonly family?: string;
  /** The article as the archive keeps it: hits and the article page are made of it. */
  readonly kept: Kept;
}

/** The documents of an article by their ids: its own, and where its copies say something otherwise one that is searched by that, too. */
export function documentsOf(kept: Kept): [string, ArticleDocument][] {
  const { id } = kept.article;
  const isApart = standsApart(kept);
  const own = documentOf(kept, { alone: true, grouped: kept.copyOf === null && !isApart });
  return isApart
    ? [
        [id, own],
        [togetherId(id), documentOf(kept, { alone: false, grouped: true })],
      ]
    : [[id, own]];
}

function documentOf(kept: Kept, { alone, grouped }: Pick<ArticleDocument, "alone" | "grouped">): ArticleDocument {
  const { article, copyOf, family } = kept;
  const { headlines, body, said } = entryTexts(kept, alone);
  const written = article.publishedAt?.value ?? null;
  const facets = attributesOf(article).map(([attribute, values]) => [attribute, values.map(({ value }) => value)]);
  return {
    id: article.id,
    title: saidWords(headlines, foldedWords),
    body: foldedWords(body),
    ...(said.length === 0 ? {} : { said: saidWords(said, foldedWords) }),
    ...(Object.fromEntries(facets) as Record<Attribute, string[]>),
    moment: 0,
    ...(written === null ? {} : dateFields(written)),
    added: addedSecond(alone ? kept.added : kept.groupAdded),
    hasText: body !== "",
    dated: written !== null,
    suspicious: article.publishedAt?.suspicious !== undefined,
    alone,
    grouped,
    ...(copyOf === null ? {} : { copyOf }),
    ...(family === null ? {} : { family }),
    kept,
  };
}
