import { byFacet } from "../../facets/by-facet.ts";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { kinOf } from "../alike/kin-of.ts";
import type { KnownCounts } from "../alike/known-counts.ts";
import { moreLike } from "../alike/more-like.ts";
import { standingOut } from "../alike/standing-out.ts";
import { hitOf } from "../hit.ts";
import { type Expression, isAnything } from "../port/expression.ts";
import type { Query } from "../port/query.ts";
import type { Asking, Reader } from "../port/reader.ts";
import { FEW_HITS, type Repair, type Results } from "../port/results.ts";
import { articleId } from "../together-id.ts";
import { firstValues } from "../value-page.ts";
import { type Client, givenUpBy } from "./client.ts";
import type { Found, FoundHit } from "./exact.ts";
import { type Counts, countsOf, surely } from "./facet-counts.ts";
import { facetValues, listOf } from "./facet-values.ts";
import { openHoldings } from "./holdings.ts";
import { keptOf } from "./kept-of.ts";
import type { Labelled } from "./labels.ts";
import { valuesNamed } from "./named.ts";
import type { IndexNames } from "./names.ts";
import { relatedTo } from "./related.ts";
import { better, countText, repaired } from "./repair.ts";
import { barsOf, countBody, hitsBody, pageBody, sampleBody } from "./search-page.ts";
import { WINDOW } from "./settings.ts";
import { suggest } from "./suggest.ts";
import { articleOf, copiesOf, versionsOf } from "./versions.ts";
import { asItIsNow, hitsAt } from "./walk.ts";

/** Of what a text finds so many articles, the best, tell which words stand out. */
const SAMPLE = 20;

/** Searches whose totals are asked for in one request. */
const COUNTED_AT_ONCE = 200;

/** What a search is answered from. */
export interface Sources {
  readonly client: Client;
  readonly names: IndexNames;
  readonly labelled: Labelled;
  /** How many entries hold a term, as far as that is remembered. */
  readonly counted: KnownCounts;
}

/** A page as one answer of the server, or several of one state of the index where one left doubt. */
interface Page {
  readonly found: Found;
  readonly hits: readonly FoundHit[];
  readonly counts: ReadonlyMap<FacetKey, Counts>;
}

/** One call of a reader: what it asks is given up with it. */
export function readFor(
  { client: unasked, names, labelled, counted }: Sources,
  asking: Asking = {},
): Omit<Reader, "health" | "close" | "listsNamed"> {
  const client = givenUpBy(unasked, asking.signal);
  const { articles: index } = names;
  const labelsOf = (facet: FacetKey, values: readonly string[]) =>
    labelled(
      client,
      values.map((value) => ({ facet, value })),
    );

  /** What a page finds. What one answer leaves in doubt, and hits far down, are asked for at one state of the index. */
  async function pageOf(query: Query): Promise<Page> {
    const found = await client.search(index, pageBody(query));
    const counts = countsOf(query, found);
    const isFar = query.page * query.pageSize > WINDOW && found.total > WINDOW;
    if (!isFar && [...counts.values()].every(({ first }) => first !== null))
      return {
        found,
        hits: found.hits,
        counts: mapped(counts, ({ first, chosen }) => new Map([...first!, ...chosen])),
      };
    return asItIsNow(client, index, async (at) => {
      const again = await client.search(at, pageBody(query));
      const sure = new Map<FacetKey, Counts>();
      for (const [facet, { first, chosen }] of countsOf(query, again))
        sure.set(facet, new Map([...(first ?? (await surely(client, at, facet, query, again))), ...chosen]));
      const skip = (query.page - 1) * query.pageSize;
      if (!isFar) return { found: again, hits: again.hits, counts: sure };
      const hits: FoundHit[] = [];
      const body = { ...hitsBody(query), _source: ["kept"] };
      for await (const hit of hitsAt(client, at, body, { skip, limit: query.pageSize })) hits.push(hit);
      return { found: again, hits, counts: sure };
    });
  }

  async function answer(query: Query, repairs: readonly Repair[]): Promise<Results> {
    const { found, hits, counts } = await pageOf(query);
    const pages = Math.max(1, Math.ceil(found.total / query.pageSize));
    if (query.page > pages) return answer({ ...query, page: pages }, repairs);
    const lists = await listsOf(query, counts);
    return {
      total: found.total,
      page: query.page,
      pages,
      hits: hits.map((hit) => hitOf(keptOf(hit), query.text, query)),
      counts: byFacet(({ key }) => firstValues(lists.get(key)!)),
      dates: barsOf(query, found),
      read: query.text,
      repairs,
      better: null,
      note: null,
    };
  }

  /** All labels of a page in one request. */
  async function listsOf(query: Query, counts: ReadonlyMap<FacetKey, Counts>) {
    const asked = FACETS.flatMap(({ key: facet }) =>
      Array.from(counts.get(facet)!.keys(), (value) => ({ facet, value })),
    );
    const labels = await labelled(client, asked);
    const of = new Map(FACETS.map(({ key }) => [key, labels.filter((_, at) => asked[at]!.facet === key)]));
    const lists = FACETS.map(async ({ key }) => {
      const { include, exclude } = query.filters[key];
      return [key, await listOf(key, counts.get(key)!, [...include, ...exclude], async () => of.get(key)!)] as const;
    });
    return new Map(await Promise.all(lists));
  }

  /** What is read in the place of a text that nothing holds; null where it stays. */
  async function readingOf(text: Expression) {
    if (isAnything(text) || (await countText(client, index, text)) > 0) return null;
    return repaired(client, index, text);
  }

  async function search(query: Query): Promise<Results> {
    const own = await answer({ ...query, page: Math.max(1, query.page) }, []);
    if (own.total > FEW_HITS || isAnything(query.text)) return own;
    const reading = own.total === 0 ? await readingOf(query.text) : null;
    if (reading !== null && reading.repairs.length > 0)
      return answer({ ...query, text: reading.read }, reading.repairs);
    return { ...own, better: await better(client, index, query.text) };
  }

  /** The search that a facet's list belongs to: where nothing holds its text, that of the text as it is read then. */
  async function asRead(query: Query): Promise<Query> {
    const reading = await readingOf(query.text);
    return reading === null ? query : { ...query, text: reading.read };
  }

  return {
    search,
    async count(queries) {
      const totals: number[] = [];
      for (let at = 0; at < queries.length; at += COUNTED_AT_ONCE) {
        const found = await client.searches(index, queries.slice(at, at + COUNTED_AT_ONCE).map(countBody));
        totals.push(...found.map(({ total }) => total));
      }
      return totals;
    },
    async *matching(query) {
      const pit = await client.openWalk(index);
      try {
        for await (const hit of hitsAt(client, { pit }, { ...hitsBody(query), _source: false }))
          yield articleId(hit._id);
      } finally {
        await client.closeWalk(pit);
      }
    },
    facetValues: async (query, facet, range) => facetValues(client, index, labelsOf, await asRead(query), facet, range),
    suggest: (beginning) => suggest(client, names, beginning),
    valuesNamed: (asked) => valuesNamed(client, names, asked),
    get: (id) => articleOf(client, index, id),
    copiesOf: (id) => copiesOf(client, index, id),
    versionsOf: (id) => versionsOf(client, index, id),
    related: (id) => relatedTo(client, index, id),
    async moreLike(id) {
      const kept = await articleOf(client, index, id);
      if (kept === null) return [];
      const kin = kinOf(kept, await versionsOf(client, index, id));
      return moreLike(kept, kin, await openHoldings(client, index, counted));
    },
    async wordsWith(asked) {
      const text = (await readingOf(asked))?.read ?? asked;
      const found = await countText(client, index, text);
      if (found === 0) return [];
      const { hits } = await client.search(index, { ...sampleBody(text), _source: ["kept"], size: SAMPLE });
      return standingOut(hits.map(keptOf), text, found, await openHoldings(client, index, counted));
    },
  };
}

function mapped<K, V, W>(map: ReadonlyMap<K, V>, of: (value: V) => W): Map<K, W> {
  return new Map(Array.from(map, ([key, value]) => [key, of(value)]));
}
