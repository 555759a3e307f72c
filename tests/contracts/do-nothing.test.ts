import { describe, expect, it } from "vitest";
import { type Answering, type AnyCall, ASKING_AT } from "../../lib/engine/asking.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { searchEngineCases } from "./search-engine.ts";

/** What each method answers when it does nothing. */
const NOTHING: { readonly [M in keyof SearchEngine]: (engine: SearchEngine) => SearchEngine[M] } = {
  search: (engine) => () => engine.search({ ...queryOf(EVERYTHING), date: "suspicious", from: "0001", to: "0001" }),
  matching: () => async function* () {},
  count: () => async (queries) => queries.map(() => 0),
  facetValues: () => async () => ({ values: [], total: 0 }),
  suggest: () => async () => [],
  valuesNamed: () => async (names) => names.map(() => null),
  listsNamed: () => async (names) => names.map(() => null),
  get: () => async () => null,
  copiesOf: () => async () => [],
  versionsOf: () => async () => [],
  related: () => async () => [],
  moreLike: () => async () => [],
  wordsWith: () => async () => [],
  put: () => async () => {},
  remove: () => async () => {},
  reset: () => async () => {},
  health: () => async () => ({ engine: "nothing", trouble: null, articles: 0, revision: 0 }),
  close: () => async () => {},
};

const LISTS = "lists all that a search finds as it is written, in its order, without a last page";
const BEGAN = "lists what there was when it began, while the index changes";
const ALIKE = "tells what is most like an article by its own weightiest words, without copies, versions and columns";
const STANDS_OUT = "tells the words that stand out in what a text finds";
const GONE = "gives up what is asked by who has gone, before it begins and while it goes on";

type Spoil = (engine: SearchEngine) => Partial<SearchEngine>;

/** Engines that do what they are asked but for one promise, and the rule that each of them breaks. */
const HALF: Readonly<Record<string, readonly [rule: string, spoil: Spoil]>> = {
  ...Object.fromEntries(
    Object.entries(ASKING_AT).map(([method, at]) => [
      `whose ${method} ignores that who asked has gone`,
      [
        GONE,
        (engine: SearchEngine) => ({
          [method]: (...args: unknown[]) => (engine[method as Answering] as unknown as AnyCall)(...args.slice(0, at)),
        }),
      ],
    ]),
  ),
  "that takes the same people for the same words": [ALIKE, (engine) => ({ moreLike: engine.related })],
  "that takes the newest for the most alike": [
    ALIKE,
    (engine) => ({ moreLike: async () => (await engine.search({ ...queryOf(EVERYTHING), pageSize: 5 })).hits }),
  ],
  "that gives any words of what a text finds": [
    STANDS_OUT,
    (engine) => ({
      wordsWith: async (text) => {
        const { hits } = await engine.search({ ...queryOf(EVERYTHING), text });
        return [
          ...new Set(hits.flatMap(({ snippet }) => snippet.flatMap((part) => part.text.match(/\p{L}{3,}/gu) ?? []))),
        ];
      },
    }),
  ],
  "that lists one thing twice": [
    LISTS,
    (engine) => ({
      async *matching(...asked) {
        let last: string | null = null;
        for await (const id of engine.matching(...asked)) {
          yield id;
          last = id;
        }
        if (last !== null) yield last;
      },
    }),
  ],
  "that lists the first thousand": [
    LISTS,
    (engine) => ({
      async *matching(...asked) {
        let left = 1000;
        for await (const id of engine.matching(...asked)) if (left-- > 0) yield id;
      },
    }),
  ],
  "that lists page by page, as the index is by then": [
    BEGAN,
    (engine) => ({
      async *matching(query, asking) {
        for (let page = 1; ; page++) {
          const { pages, hits } = await engine.search({ ...query, page }, asking);
          for (const { id } of hits) yield id;
          if (page >= pages) return;
        }
      },
    }),
  ],
  "that lists in an order of its own": [
    LISTS,
    (engine) => ({
      async *matching(query, asking) {
        yield* engine.matching({ ...query, sort: "newest" }, asking);
      },
    }),
  ],
  "that lists what words are repaired to": [
    LISTS,
    (engine) => ({
      async *matching(query, asking) {
        const { read } = await engine.search(query);
        yield* engine.matching({ ...query, text: read }, asking);
      },
    }),
  ],
};

/** The first of some rules that an engine breaks. */
async function brokenBy(spoil: Spoil, fits: (rule: string) => boolean = () => true): Promise<string | null> {
  const cases = searchEngineCases((archive) => {
    const engine = openEmbedded(archive);
    return { ...engine, ...spoil(engine) };
  });
  for (const [rule, run] of cases.filter(([rule]) => fits(rule))) {
    const broken = await run().then(
      () => false,
      () => true,
    );
    if (broken) return rule;
  }
  return null;
}

describe("the contract of the search engine", () => {
  // Closing leaves no trace that the port could see; the threads' own test covers it.
  const methods = (Object.keys(NOTHING) as (keyof SearchEngine)[]).filter((method) => method !== "close");

  it.each(methods)("is broken by an engine whose %s does nothing", async (method) => {
    expect(await brokenBy((engine) => ({ [method]: NOTHING[method](engine) }))).not.toBeNull();
  });

  it.each(Object.entries(HALF))("is broken by an engine %s", async (_, [broken, spoil]) => {
    expect(await brokenBy(spoil, (rule) => rule === broken)).toBe(broken);
    expect(
      await brokenBy(
        () => ({}),
        (rule) => rule === broken,
      ),
    ).toBeNull();
  });
});
