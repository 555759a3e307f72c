import { z } from "zod";
import { PublishedAt } from "../../article/article.ts";
import { DOSSIERS } from "../dossier/dossier-facets.ts";
import { Bar, Count, list, Segments, Value } from "./values.ts";

const Tally = z.strictObject({
  count: Count,
  url: z.string().describe("the search that finds just these, as the parameters of a search"),
});

const Place = z.strictObject({ id: z.string(), publishedAt: z.strictObject(PublishedAt.shape).nullable() });

const Quote = Place.extend({ headline: z.string(), outlet: z.string().nullable(), segments: Segments });

const Wording = z.strictObject({
  words: z.string(),
  articles: Count.describe("of those that were read"),
  span: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
  sentence: Quote.describe("the earliest that has them"),
  found: Tally.nullable(),
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
  mayBe: list(Value).exactOptional().describe("those whom it may mean"),
  articles: Tally,
  about: Tally.exactOptional().describe("those that are about it, not merely mention it"),
  cited: Tally.exactOptional().describe("those that cite the outlet"),
  undated: Tally,
  first: Place.nullable().describe("the earliest article whose date is believed"),
  latest: Place.nullable(),
  dates: list(Bar),
  read: Count.describe(
    "of how many articles `called`, `sentences` and `spellings` tell: all, or so many from all times",
  ),
  called: list(Wording),
  sentences: list(Quote),
  spellings: list(Wording),
  people: list(Companion),
  countries: list(Companion),
  outlets: list(Beside),
  languages: list(Beside),
});
export type DossierAnswer = z.infer<typeof DossierAnswer>;
