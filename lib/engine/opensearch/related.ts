import { hitOf } from "../hit.ts";
import { ANYTHING } from "../port/expression.ts";
import { type Hit, RELATED_LIMIT } from "../port/results.ts";
import { LEAST_SHARED, SHARED, worth } from "../relatedness.ts";
import type { Client } from "./client.ts";
import { allOf, equals, shownFilter } from "./filter.ts";
import { keptOf } from "./kept-of.ts";

/** Values of an article that are looked for, the rarest first: a query has room for some thousand. */
const MOST = 800;

/** The articles that share most with one: people and countries, each worth more the fewer articles hold it. */
export async function relatedTo(client: Client, index: string, id: string): Promise<Hit[]> {
  const [own] = await client.documents(
    index,
    [id],
    SHARED.map(([facet]) => facet),
  );
  if (!own) return [];
  const values = SHARED.flatMap(([facet, weight]) =>
    ((own.source[facet] ?? []) as readonly string[]).map((value) => ({ facet, weight, value })),
  );
  if (values.length === 0) return [];
  const [all, ...held] = await client.searches(index, [
    { query: shownFilter(true), size: 0 },
    ...values.map(({ facet, value }) => ({ query: allOf([equals(facet, value), shownFilter(true)]), size: 0 })),
  ]);
  // A score is the sum of what the values are worth that an article has.
  const should = values
    .map(({ facet, weight, value }, at) => ({
      constant_score: { filter: equals(facet, value), boost: worth(weight, all!.total, held[at]!.total) },
    }))
    .sort((a, b) => b.constant_score.boost - a.constant_score.boost)
    .slice(0, MOST);
  const { hits } = await client.search(index, {
    query: { bool: { should, filter: [shownFilter(false)], must_not: [equals("id", id)], minimum_should_match: 1 } },
    sort: [{ _score: "desc" }, { id: "asc" }],
    min_score: LEAST_SHARED,
    _source: ["kept"],
    size: RELATED_LIMIT,
  });
  return hits.map((hit) => hitOf(keptOf(hit), ANYTHING));
}
