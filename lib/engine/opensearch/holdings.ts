import { HEADLINED, type Holdings } from "../alike/holdings.ts";
import type { KnownCounts } from "../alike/known-counts.ts";
import { articleId } from "../together-id.ts";
import type { Client, Json } from "./client.ts";
import type { Counted } from "./exact.ts";
import { allOf, shownFilter } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import { foldedFilter } from "./text-query.ts";

/** Days of a headline that are told apart: three are enough for one that recurs. */
const DAYS = 100;

/** What likeness asks, by searches. */
export async function openHoldings(client: Client, index: string, withKnown: KnownCounts): Promise<Holdings> {
  const { total } = await client.search(index, { query: { match_all: {} }, size: 0 });
  const shown = shownFilter(false);

  return {
    entries: async () => total,
    counts: withKnown(String(total), async (terms) => {
      const found = await client.searches(
        index,
        terms.map((term) => ({ query: foldedFilter(term), size: 0 })),
      );
      return found.map((one) => one.total);
    }),
    async nearest(terms, day, limit) {
      const near = (term: string, filter: Json[], moment: "asc" | "desc") => ({
        query: allOf([foldedFilter(term), shown, ...filter]),
        sort: [{ moment }, { id: "asc" }],
        _source: false,
        size: limit,
      });
      const ways = (term: string) =>
        day === 0
          ? [near(term, [], "desc")]
          : [
              near(term, [{ bool: { must_not: [{ range: { last: { gt: day } } }] } }], "desc"),
              near(term, [{ range: { last: { gt: day } } }], "asc"),
            ];
      const each = day === 0 ? 1 : 2;
      const found = await client.searches(index, terms.flatMap(ways));
      return terms.map((_, at) =>
        found.slice(at * each, (at + 1) * each).flatMap(({ hits }) => hits.map(({ _id }) => articleId(_id))),
      );
    },
    async kept(ids) {
      const found = await client.documents(index, ids, ["kept"]);
      return found.flatMap((document) => (document ? [keptOf({ _source: document.source })] : []));
    },
    async headlined(phrases) {
      const titled = phrases.map((phrase) => ({ match_phrase: { title: phrase } }));
      const query = allOf([...titled, shown]);
      const { aggregations } = await client.search(index, {
        query,
        aggs: { days: { terms: { field: "last", size: DAYS } } },
        size: 0,
      });
      return {
        days: (aggregations.days as Counted).buckets.length,
        async latest() {
          const sort = [{ moment: "desc" }, { id: "asc" }];
          return (await client.search(index, { query, sort, _source: ["kept"], size: HEADLINED })).hits.map(keptOf);
        },
      };
    },
  };
}
