import { z } from "zod";
import { Article, Headline, Mention, PublishedAt, Publisher } from "../../article/article.ts";
import { Zone } from "../../article/zones/zone.ts";
import { CORRECTED } from "../citation/csl.ts";
import { byFacetName, Count, list, Segments, Value } from "./values.ts";

const Mentions = list(z.strictObject(Mention.shape)).describe(
  "where it stands in `raw`, in UTF-16 units, and the rule that found it",
);

const Sentence = Segments.nullable().describe("the sentence of its first mention; null where there is none to show");

const ReadValue = Value.extend({
  about: z.boolean().exactOptional().describe("the article is about it"),
  by: Publisher.shape.evidence.exactOptional().describe("what says which outlet published it"),
  detail: z.string().exactOptional(),
  candidates: list(Value).exactOptional(),
  mentions: Mentions,
  sentence: Sentence,
});

const Other = z.strictObject({
  id: z.string(),
  permalink: z.url(),
  headline: z.string(),
  outlet: Value.nullable(),
  publishedAt: z.strictObject(PublishedAt.shape).nullable(),
});

/** An article with all that is known of it, as it is shown: with its corrections. */
export const ArticleAnswer = z.strictObject({
  id: z.string(),
  permalink: z.url(),
  url: z.string().nullable().describe("its own address, where its source has one"),
  externalId: z.string().nullable(),
  collection: z.string(),
  headline: z.strictObject(Headline.shape),
  publishedAt: z.strictObject(PublishedAt.shape).nullable().describe("as precise as it is known; null: it is not"),
  modifiedAt: z.string().nullable(),
  authors: list(z.string()),
  agency: z.string().nullable(),
  language: z.string().nullable(),
  facets: byFacetName(list(ReadValue)),
  openNames: list(
    z.strictObject({ label: z.string(), candidates: list(Value), mentions: Mentions, sentence: Sentence }),
  ).describe("people of whom a name alone is known, with those of the archive whom it may mean"),
  citation: z.string().describe("a sentence to cite it by"),
  copies: z.strictObject({
    total: Count.describe("the other articles of the same text"),
    articles: list(Other).describe("the earliest fifty"),
    copyOf: z.string().nullable().describe("the article that stands for all of them, where it is not this one"),
  }),
  versions: list(
    Other.extend({ relation: z.enum(["corrects", "corrected", "alsoIn", "earlier", "later", "other"]) }),
  ).describe("articles that are alike and no copies, with what they are to this one"),
  corrected: list(z.enum([...CORRECTED, "values"])).describe("what people have corrected"),
  added: z.string().nullable().describe("when it came into the archive; null: nobody noted"),
  contentHash: z.string(),
  normaliserVersion: z.int(),
  extractorVersion: z.int(),
  model: z.string().exactOptional(),
  text: z.string().exactOptional().describe("with `text=1`: the text that is read and searched"),
  raw: z
    .strictObject(Article.shape.raw.shape)
    .exactOptional()
    .describe("with `text=1`: the fields of the source, untouched"),
  zones: list(z.strictObject(Zone.shape))
    .exactOptional()
    .describe("with `text=1`: what each stretch of `raw` is; `aside`: why it is kept out of the text"),
});
export type ArticleAnswer = z.infer<typeof ArticleAnswer>;

export const ArticlesAnswer = z.strictObject({
  articles: list(ArticleAnswer).describe("in the order of `ids`"),
  missing: list(z.string()).describe("ids that the archive does not have, or cannot read"),
  left: list(z.string()).describe("ids to ask for once more: with them the answer would be too long"),
});
export type ArticlesAnswer = z.infer<typeof ArticlesAnswer>;
