import { z } from "zod";
import { PublishedAt } from "../../article/article.ts";
import { DOSSIERS } from "../dossier/dossier-facets.ts";
import { Bar, Count, list, Segments, Value } from "./values.ts";

const Tally = z.strictObject({
  count: Count,
  url: z.string().describe("the search that finds just these, as the parameters of a search"),
});

const Place = z.strictObject({ id: z.string(), publishedAt: z.strictObject(PublishedAt.shape).nullable() });

const Quote = Place.extend({
  headline: z.string(),
  language: z.string().optional().describe("of the article, BCP 47, where it is known"),
  outlet: z.string().nullable(),
  segments: Segments,
});

const Wording = z.strictObject({
  words: z.string(),
  articles: Count.describe("of those that were read"),
  span: z
    .strictObject({ first: z.string(), last: z.string() })
    .nullable()
    .describe("from when to when, of those that were read"),
  sentence: Quote.describe("the earliest of those that were read"),
  found: Tally.nullable().describe("all articles with these words, read or not; null: words that no search finds"),
});

const Companion = Value.extend({
  together: Tally,
  all: Tally,
  weight: z.number().describe("how much more than by chance they occur together, by the log-likelihood ratio"),
});

const Beside = Value.extend({ articles: Tally });

/** What the archive says of a person, a country or an outlet. */
export const DossierAnswer = Value.extend({
  facet: z.enum(DOSSIERS),
  unresolved: z.literal(true).exactOptional().describe("a surname of which it is not known whose it is"),
  mayBe: list(Value).exactOptional().describe("those whom it may mean, by the articles that were read"),
  articles: Tally,
  about: Tally.exactOptional().describe("those that are about it, not merely mention it"),
  cited: Tally.exactOptional().describe("those that cite the outlet"),
  undated: Tally,
  first: Place.nullable().describe("the earliest article whose date is believed"),
  latest: Place.nullable(),
  dates: list(Bar),
  read: Count.describe(
    "how many of the `articles` were read for `called`, `sentences`, `spellings` and `mayBe`: all, or some from all times; what these say is known of the read ones alone",
  ),
  called: list(Wording),
  sentences: list(Quote),
  spellings: list(Wording),
  people: list(Companion).describe("by weight; by number where the value has nearly all articles"),
  countries: list(Companion),
  outlets: list(Beside),
  languages: list(Beside),
});
export type DossierAnswer = z.infer<typeof DossierAnswer>;
