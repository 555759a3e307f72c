import { HEADLINED, type Holdings } from "../alike/holdings.ts";
import type { KnownCounts } from "../alike/known-counts.ts";
import { articleId } from "../together-id.ts";
import type { Client } from "./client.ts";
import { isIn, shownFilter } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import { totalOf } from "./search-page.ts";
import { spelling } from "./server-words.ts";
import { EXACT_PHRASE, MOST_PARTS } from "./text-query.ts";

/** What likeness asks, by searches. */
export async function openHoldings(client: Client, index: string, withKnown: KnownCounts): Promise<Holdings> {
  const common = { indexUid: index, q: "", limit: 0 };
  const shown = shownFilter(false);
  const phrase = (term: string) => `"${spelling(term)}"`;
  const [all] = await client.search([common]);
  const entries = totalOf(all!);

  return {
    entries: async () => entries,
    counts: withKnown(String(entries), async (terms) => {
      const found = await client.search(terms.map((term) => ({ ...common, q: phrase(term) })));
      return found.map(totalOf);
    }),
    async nearest(terms, day, limit) {
      const ways = [
        { filter: day === 0 ? [shown] : [shown, `NOT last > ${day}`], sort: ["moment:desc"] },
        ...(day === 0 ? [] : [{ filter: [shown, `last > ${day}`], sort: ["moment:asc"] }]),
      ];
      const queries = terms.flatMap((term) =>
        ways.map((way) => ({ ...common, ...way, q: phrase(term), attributesToRetrieve: ["id"], limit })),
      );
      const found = queries.length === 0 ? [] : await client.search(queries);
      return terms.map((_, at) =>
        found
          .slice(at * ways.length, (at + 1) * ways.length)
          .flatMap(({ hits }) => hits.map(({ id }) => articleId(String(id)))),
      );
    },
    async kept(ids) {
      const [found] = await client.search([
        { ...common, filter: isIn("id", ids), attributesToRetrieve: ["id", "kept"], limit: ids.length },
      ]);
      const byId = new Map(found!.hits.map(({ id, kept }) => [String(id), kept]));
      return ids.flatMap((id) => (byId.has(id) ? [keptOf(byId.get(id))] : []));
    },
    async headlined(phrases) {
      // Of longer phrases the server would look at pairs of words; what is found is compared word by word afterwards.
      const parts = phrases.flatMap((phrase) =>
        chunks(phrase.split(" "), EXACT_PHRASE).map((words) => words.join(" ")),
      );
      const search = {
        ...common,
        q: parts.slice(0, MOST_PARTS).map(phrase).join(" "),
        filter: shown,
        attributesToSearchOn: ["title"],
      };
      const [found] = await client.search([{ ...search, facets: ["last"] }]);
      return {
        days: Object.keys(found!.facetDistribution?.last ?? {}).length,
        async latest() {
          const [latest] = await client.search([
            { ...search, sort: ["moment:desc"], attributesToRetrieve: ["kept"], limit: HEADLINED },
          ]);
          return latest!.hits.map(({ kept }) => keptOf(kept));
        },
      };
    },
  };
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
