import { z } from "zod";
import { PublishedAt } from "../../article/article.ts";
import { SORTS } from "../../engine/port/query.ts";
import { Bar, byFacetName, Count, CountedValue, FacetName, list, Segments, Value } from "./values.ts";

const Filter = z.strictObject({
  include: list(z.string()).describe("alternatives, or with `all` required together"),
  exclude: list(z.string()),
  all: z.boolean(),
});

const Reading = Value.extend({
  facet: FacetName,
  typed: z.string(),
  by: z
    .enum(["name", "words"])
    .describe("another name of the country, or the most frequent value that holds the words"),
  others: list(CountedValue).describe("the others that it may stand for, each with what the search finds by it"),
});

/** What is understood and means nothing in this archive. */
const Unread = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("noValue"), facet: FacetName, given: z.string() }),
  z.strictObject({
    code: z.enum(["noDay", "unknownMark", "leftOut", "looseNear", "noWildcard", "noList"]),
    given: z.string(),
  }),
  z.strictObject({ code: z.literal("tooFar"), given: z.string(), most: z.int() }),
  z.strictObject({ code: z.literal("lastPage"), given: z.int(), pages: z.int() }),
]);

/** A request as it was read. */
const ReadQuery = z.strictObject({
  q: z.string().describe("the text as typed"),
  facets: byFacetName(Filter),
  about: list(FacetName).describe("facets of which what an article is about is asked for"),
  lists: z.strictObject({
    include: list(z.string()).nullable().describe("reading lists, as alternatives; null: any article"),
    exclude: list(z.string()),
  }),
  copies: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  date: z.enum(["undated", "suspicious"]).nullable(),
  added: z.string().nullable(),
  sort: z.enum(SORTS).nullable(),
  page: z.int().min(1),
  size: z.int().min(1),
  read: z.string().describe("the text that was searched; other than `q` where words were repaired"),
  repairs: list(z.strictObject({ typed: z.string(), read: list(z.string()), articles: Count })),
  readings: list(Reading).describe("typed values that named none exactly, and what they were read as"),
  better: z
    .strictObject({ q: z.string(), total: Count })
    .nullable()
    .describe("where few are found: the text that may be meant, and what the same search finds by it"),
  wider: list(z.strictObject({ word: z.string(), q: z.string(), total: Count })).describe(
    "words that occur with what was searched: the text with each as an alternative, and what the search then finds",
  ),
  unread: list(Unread).describe("what of the request means nothing in this archive"),
  url: z.string().describe("the parameters of this search, in one canonical order"),
});

const Hit = z.strictObject({
  id: z.string(),
  url: z.string().nullable().describe("the article's own address, where its source has one"),
  headline: z.strictObject({
    text: z.string(),
    derived: z.boolean().describe("the source has no headline: these are the text's first words"),
  }),
  outlet: Value.nullable(),
  publishedAt: z
    .strictObject({
      value: PublishedAt.shape.value,
      precision: PublishedAt.shape.precision,
      source: PublishedAt.shape.source.describe("where the date stands"),
      confidence: PublishedAt.shape.confidence,
      suspicious: z.enum(PublishedAt.shape.suspicious.unwrap().options).nullable().describe("why it is not believed"),
    })
    .nullable()
    .describe("as precise as it is known; null: it is not"),
  people: list(Value),
  countries: list(Value),
  copies: Count.describe("how many copies it stands for"),
  foundIn: list(
    z.strictObject({ id: z.string(), kind: z.enum(["headline", "paragraph"]), segments: Segments }),
  ).describe("the copies in which alone stands some of what was looked for"),
  family: z.string().nullable().describe("hits of one family are versions of one another"),
  corrected: z.literal(true).exactOptional().describe("people have corrected what is said of it"),
  kinds: list(z.enum(["flash", "laterVersion", "machineRead"])),
  snippet: Segments,
  passages: list(Segments),
});

export const SearchAnswer = z.strictObject({
  query: ReadQuery,
  note: z.string().nullable().describe("what has to be said of how the search was read or answered"),
  total: Count,
  page: z.int().min(1),
  pages: z.int().min(1),
  hits: list(Hit),
  facets: byFacetName(list(CountedValue.extend({ included: z.boolean(), excluded: z.boolean() }))).describe(
    "at most 50 values a facet, by count, then label; chosen ones are always in",
  ),
  dates: list(Bar),
  causes: list(
    z.strictObject({
      drop: z.string(),
      kind: z.enum(["text", "filter", "both", "country"]),
      url: z.string(),
      total: Count,
    }),
  ).describe(
    "where nothing was found: parts of the search without which something is; `country`: words that name one, which `url` asks for instead",
  ),
  nowhere: list(z.string()).describe("where nothing was found: words that occur nowhere in the archive"),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** A search of the API, which can be gone on with. */
export const SearchPage = SearchAnswer.extend({
  cursor: z
    .string()
    .nullable()
    .describe("hand it on as `cursor`, with the same search, for what comes behind these hits; null: nothing does"),
});
export type SearchPage = z.infer<typeof SearchPage>;
