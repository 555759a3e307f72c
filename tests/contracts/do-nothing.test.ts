import { describe, expect, it } from "vitest";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/engine.ts";
import { EVERYTHING, queryOf } from "../../lib/query/request.ts";
import { searchEngineCases } from "./search-engine.ts";

/** What each method answers when it does nothing. */
const NOTHING: { readonly [M in keyof SearchEngine]: (engine: SearchEngine) => SearchEngine[M] } = {
  search: (engine) => () => engine.search({ ...queryOf(EVERYTHING), date: "suspicious", from: "0001", to: "0001" }),
  count: () => async (queries) => queries.map(() => 0),
  facetValues: () => async () => ({ values: [], total: 0 }),
  suggest: () => async () => [],
  valuesNamed: () => async (names) => names.map(() => null),
  get: () => async () => null,
  copiesOf: () => async () => [],
  related: () => async () => [],
  put: () => async () => {},
  remove: () => async () => {},
  reset: () => async () => {},
  health: () => async () => ({ engine: "nothing", trouble: null, articles: 0, revision: 0 }),
  close: () => async () => {},
};

describe("the contract of the search engine", () => {
  // Closing leaves no trace that the port could see; the threads' own test covers it.
  const methods = (Object.keys(NOTHING) as (keyof SearchEngine)[]).filter((method) => method !== "close");

  it.each(methods)("is broken by an engine whose %s does nothing", async (method) => {
    const cases = searchEngineCases((archive) => {
      const engine = openEmbedded(archive);
      return { ...engine, [method]: NOTHING[method](engine) };
    });
    const broken: string[] = [];
    for (const [name, run] of cases) {
      await run().catch(() => broken.push(name));
      if (broken.length > 0) break;
    }
    expect(broken).not.toEqual([]);
  });
});
