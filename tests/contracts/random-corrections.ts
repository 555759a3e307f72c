// Longer than other files: a table, the makers of each act and of what else happens.
import fc from "fast-check";
import type { Article } from "../../lib/article/article.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { ANYTHING } from "../../lib/engine/port/expression.ts";
import { type FacetFilter, type Query, SORTS } from "../../lib/engine/port/query.ts";
import { byFacet } from "../../lib/facets/by-facet.ts";
import { extract } from "../../lib/facets/extract.ts";
import type { FacetKey } from "../../lib/facets/facet-names.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

/** A correction that nobody has put a name to yet. */
export type Unsigned = Correction extends infer C ? (C extends Correction ? Omit<C, "by"> : never) : never;

/** A story that several print on one day; a copy of it is searched with the one that stands for all. */
const STORY = ["harbour", "tide", "mast"].map((word) =>
  Array.from({ length: 30 }, (_, i) => `${word}${"abcdefghij"[i % 10]}${"xyz"[Math.floor(i / 10)]}`).join(" "),
);
const CAPTION = "Ann Cole waves to fishermen in Kenya. (Photo: Sea Wire)";

/** Articles with values of their own: no name of them says more than is sketched. */
const SKETCHED: readonly ArticleSketch[] = [
  {
    id: "a",
    text: "Quay Bay and Porto Novo, said the Sea Wire.",
    people: ["Ann Cole"],
    countries: ["PT"],
    outlet: "The Pier",
    date: "1987-03-02",
  },
  {
    id: "b",
    text: "Porto Novo again.",
    people: ["Bob Reed", "Ann Cole", "Eva Reis"],
    outlet: "Hill Post",
    cited: ["The Pier"],
  },
  { id: "c", text: "Nothing of note in QUAY BAY.", countries: ["ES"], outlet: "The Pier", language: "pt" },
  { id: "c", text: "Quay Bay is of note.", countries: ["ES"], people: ["Eva Reis"], outlet: "Hill Post" },
  { id: "d", title: "Quay Bay", text: "A flash.", url: "https://pier.example.org/1" },
];

/** Articles that are read from their text, so that they can be read again. */
const READ: readonly ArticleSketch[] = [
  {
    id: "e",
    title: "At the quay",
    text: `${CAPTION}\n\nThe ferry to Porto Novo will not sail, Bob Reed said.`,
    date: "1987-03-02",
  },
  {
    id: "f",
    title: "Mr Cole speaks",
    text: "Mr. Cole told ministers in Lisbon that the ferry would sail. Cole left with Eva Reis, a deputy minister.",
    date: "1991-02",
  },
  { id: "g", title: "Ferry strike", text: STORY.join("\n\n"), date: "1987-03-02" },
  { id: "h", title: "Tram strike", text: `${STORY.join("\n\n")}\n\nOne more line.`, date: "1987-03-02" },
  { id: "i", title: "Ferry strike", text: STORY.slice(0, 2).join("\n\n"), date: "1987-03-02" },
];

/** What may come into an archive; of one id in more than one form, as a source sends it anew. */
export const ARTICLES: readonly Article[] = [
  ...SKETCHED.map(articleOf),
  ...READ.map((sketch) => extract(articleOf(sketch), null)),
];

const idOf = (own: string): string => ARTICLES.find(({ externalId }) => externalId === own)!.id;
const lone = idOf("f");
const article = fc.constantFrom(...new Set(ARTICLES.map(({ id }) => id)), "nothing");
const outlet = fc.constantFrom("the-pier", "hill-post", "sea-wire", "pier-online");
const scope = fc.constantFrom(
  "outlet:the-pier",
  "person:ann-cole",
  "country:PT",
  "collection:test novo",
  "-quay",
  "on:1987",
  "lang:pt OR flash",
);
const place = fc.constantFrom("Quay Bay", "Porto Novo", "Porto", "Kenya", "Nowhere");
const person = fc.constantFrom("ann-cole", "bob-reed", "eva-reis");
const pair = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<[T, T]> => fc.tuple(of, of).filter(([a, b]) => a !== b);
const known = { requiredKeys: [] };

const ofArticles: fc.Arbitrary<Unsigned> = fc.oneof(
  fc.record({
    act: fc.constant("article" as const),
    article,
    set: fc.record(
      {
        headline: fc.constantFrom("One", "Two", "Ferry strike"),
        date: fc.constantFrom(null, "1990", "1991-02-03"),
        outlet: fc.constantFrom(null, "The Pier", "Reuters"),
        authors: fc.constantFrom<string[][]>([], ["Rita Lima"]),
        language: fc.constantFrom(null, "Portuguese"),
      },
      known,
    ),
  }),
  fc.record({
    act: fc.constant("article" as const),
    article,
    add: fc.constantFrom(
      { country: "BJ" },
      { country: "PT", about: true },
      { country: "BJ", at: { field: "text" as const, start: 0, end: 4 } },
      { person: "eva-reis", name: "Eva Reis" },
      { person: "eva-reis" },
      { person: "ivo-lund", name: "Ivo Lund" },
      { cited: "Hill Post" },
    ),
    remove: fc.constantFrom(
      { person: "ann-cole" },
      { person: "ivo-lund" },
      { country: "PT" },
      { country: "KE" },
      { cited: "the-pier" },
    ),
  }),
  fc.record({
    act: fc.constant("article" as const),
    article: fc.constantFrom(idOf("e"), idOf("g"), idOf("h")),
    zone: fc.record({
      start: fc.constantFrom(0, 20),
      end: fc.constantFrom(CAPTION.length, 60, 400),
      kind: fc.constantFrom("body" as const, "furniture" as const, "caption" as const),
    }),
  }),
);

const ofPlaces: fc.Arbitrary<Unsigned> = fc.record(
  { act: fc.constant("place" as const), name: place, scope, country: fc.constantFrom(null, "PT", "BJ") },
  { requiredKeys: ["act", "name", "country"] },
);

const ofOutlets: fc.Arbitrary<Unsigned> = fc
  .oneof(
    pair(outlet).map((same) => ({ same })),
    fc.record({ rename: outlet, name: fc.constantFrom("New", "Newer") }),
    fc.constantFrom(
      { add: { name: "Pier Online", domains: ["pier.example.org"] } },
      { add: { name: "Sea Wire Service", aliases: ["Sea Wire"], country: "PT" } },
    ),
  )
  .map((change) => ({ act: "outlet", outlet: change }) as Unsigned);

const ofPeople: fc.Arbitrary<Unsigned> = fc.oneof(
  pair(person).map((people) => ({ act: "same" as const, people })),
  pair(person).map((people) => ({ act: "different" as const, people })),
  fc.record({ act: fc.constant("rename" as const), person, name: fc.constantFrom("Anna Cole", "Robert Reed") }),
  fc.record({ act: fc.constant("hide" as const), name: fc.constantFrom("Ann Cole", "Bob Reed", "Cole", "Lisbon") }),
  fc.record({
    act: fc.constant("split" as const),
    person,
    scope,
    name: fc.constantFrom("Ann Cole (chef)", "Bob Reed", "Ann Cole"),
  }),
  fc.record({
    act: fc.constant("means" as const),
    name: fc.constantFrom("Ann Cole", "Bob Reed", "Cole"),
    scope,
    person: fc.constantFrom("ann-cole", "eva-reis", "ivo-lund"),
  }),
  fc.record({
    act: fc.constant("means" as const),
    name: fc.constantFrom("Cole", "Eva Reis"),
    article: fc.constant(lone),
    person: fc.constantFrom("ann-cole", "bob-reed"),
  }),
  // Made elsewhere, of people whose ids are others' here, nobody's, or several people's.
  fc.constantFrom<Unsigned>(
    { act: "rename", person: "e-reis", name: "E. Reis", forms: ["Eva Reis"] },
    { act: "rename", person: "a-cole", name: "Anna Cole", forms: ["Bob Reed", "Ann Cole"] },
    { act: "split", person: "robert-reed", scope: "novo", name: "Rob Reed", forms: ["Bob Reed"] },
    { act: "means", name: "Bob Reed", scope: "novo", person: "rob-reed" },
    { act: "means", name: "Ann Cole", scope: "-quay", person: "nobody", forms: ["Eva Reis", "Nobody"] },
  ),
);

const correction = fc.oneof(
  { weight: 3, arbitrary: ofArticles },
  { weight: 1, arbitrary: ofPlaces },
  { weight: 1, arbitrary: ofOutlets },
  { weight: 4, arbitrary: ofPeople },
);

const said = fc.array(correction, { minLength: 1, maxLength: 3 });
const of = <K extends string>(kind: K) => ({ kind: fc.constant(kind) });

/** What happens to an archive and its ledger, in any order. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...of("say"), said }) },
  { weight: 4, arbitrary: fc.record({ ...of("undo"), which: fc.nat(20) }) },
  // Another machine's lines stand behind this one's, and were made before them.
  { weight: 1, arbitrary: fc.record({ ...of("merge"), said }) },
  { weight: 1, arbitrary: fc.record({ ...of("edit"), which: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ ...of("import"), come: fc.subarray([...ARTICLES], { minLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ ...of("remove"), which: article }) },
);

/** Something that happens, whether the archive is then brought to its ledger, where that is stopped, and how far it is pushed. */
export const step = fc.record({
  happening,
  applied: fc.constantFrom(true, true, false),
  stop: fc.option(fc.nat(12), { freq: 3 }),
  pushed: fc.constantFrom<("all" | "half" | "none")[]>("all", "half", "none"),
});
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const VALUES: Partial<Record<FacetKey, readonly string[]>> = {
  people: ["ann-cole", "bob-reed", "eva-reis", "ivo-lund", "ann-cole-chef", "nobody"],
  countries: ["PT", "ES", "BJ", "KE"],
  outlets: ["the-pier", "hill-post", "pier-online", "reuters"],
  cited: ["the-pier", "sea-wire", "sea-wire-service"],
  languages: ["en", "pt"],
  authors: ["Rita Lima"],
};
const filter = (values: readonly string[]): fc.Arbitrary<FacetFilter> =>
  fc
    .record({
      chosen: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }),
      excluded: fc.nat(1),
      all: fc.boolean(),
    })
    .map(({ chosen, excluded, all }) => ({ include: chosen.slice(excluded), exclude: chosen.slice(0, excluded), all }));
const NONE: FacetFilter = { include: [], exclude: [], all: false };
const text = fc.constantFrom(
  ...["one ", "strike ", "ferry -one ", "quay bay", "person:ann-cole novo ", "country:PT ", "outlet:the-pier "],
);
const span = fc.constantFrom(null, null, null, "1987", "1990", "1991-02");

/** Searches over what is corrected. */
export const query: fc.Arbitrary<Query> = fc.record({
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant(ANYTHING) },
    { weight: 3, arbitrary: text.map((typed) => parse(typed)) },
  ),
  filters: fc.record(
    byFacet(({ key }) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(NONE) },
        { weight: 1, arbitrary: filter(VALUES[key] ?? ["nothing"]) },
      ),
    ),
  ),
  about: fc.subarray(["people", "countries"] as const),
  lists: fc.constant({ include: null, exclude: [] }),
  copies: fc.boolean(),
  from: span,
  to: span,
  date: fc.constantFrom(null, null, null, "undated" as const),
  added: fc.constant(null),
  sort: fc.constantFrom(...SORTS),
  page: fc.constant(1),
  pageSize: fc.constantFrom(3, 20),
});
