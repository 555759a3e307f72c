import type { Kept } from "../../archive/kept.ts";
import { byFacet } from "../../facets/by-facet.ts";
import { FACETS } from "../../facets/facet-names.ts";
import { kinOf } from "../alike/kin-of.ts";
import type { KnownCounts } from "../alike/known-counts.ts";
import { moreLike } from "../alike/more-like.ts";
import type { Inexact, Note } from "../port/note.ts";
import type { Query } from "../port/query.ts";
import type { Asking, Reader } from "../port/reader.ts";
import { FEW_HITS, type Results } from "../port/results.ts";
import { SHARED } from "../relatedness.ts";
import { firstValues } from "../value-page.ts";
import { type Client, givenUpBy } from "./client.ts";
import { stored } from "./document.ts";
import { facetValues } from "./facet-values.ts";
import { quote } from "./filter.ts";
import { hitAttributes, hitFrom } from "./hit-parts.ts";
import { openHoldings } from "./holdings.ts";
import { keptOf } from "./kept-of.ts";
import type { LabelsWith } from "./labels.ts";
import { valuesNamed } from "./named.ts";
import type { IndexNames } from "./names.ts";
import { relatedTo } from "./related.ts";
import { barsFrom, countQuery, countsOf, listsOf, pageQueries, partQuery, totalOf } from "./search-page.ts";
import { MOST_HITS } from "./settings.ts";
import { suggest } from "./suggest.ts";
import { relaxed, textQuery } from "./text-query.ts";
import { groupOf, versionsOf } from "./versions.ts";

/** What the server is called where something is said of it. */
const NAME = "Meilisearch";

/** How often a page is asked for whose hits and counts are of two states of the index. */
const MOST_TRIES = 3;

/** What a search is answered from. */
export interface Sources {
  readonly client: Client;
  readonly names: IndexNames;
  readonly labels: LabelsWith;
  /** Answers what the server cannot keep exact; null where the site has no archive of its own. */
  readonly archive: Reader | null;
  /** How many documents hold a term, as far as that is remembered. */
  readonly counted: KnownCounts;
}

/** One call of a reader: the server's part and the archive's are given up together. */
export function readFor(
  { client: unasked, names, labels, archive, counted }: Sources,
  asking: Asking = {},
): Omit<Reader, "matching" | "health" | "close"> {
  const client = givenUpBy(unasked, asking.signal);
  const labelled = labels(client);

  /** The query text, exact or as near as can be without the archive; or why the archive must answer. */
  function textOf(query: Query): { q: string; text: Query["text"]; note: Note | null } | { inexact: Inexact } {
    const exact = textQuery(query.text);
    if ("q" in exact) return { q: exact.q, text: query.text, note: null };
    if (archive) return exact;
    const text = relaxed(query.text);
    const loose = textQuery(text);
    const note = { code: "relaxed", engine: NAME, inexact: exact.inexact } as const;
    return { q: "q" in loose ? loose.q : "", text, note };
  }

  async function handedOver(query: Query, note: Note): Promise<Results> {
    return { ...(await archive!.search(query, asking)), note };
  }

  async function search(query: Query): Promise<Results> {
    const asked = textOf(query);
    if ("inexact" in asked) return handedOver(query, { code: "handedOver", engine: NAME, inexact: asked.inexact });
    if (archive && query.page * query.pageSize > MOST_HITS)
      return handedOver(query, { code: "hitsBeyond", engine: NAME, most: MOST_HITS });
    const { q, text, note } = asked;
    const { total, hits, counted, parts } = await pageOf(query, q, text);
    // Typo tolerance is off, since it would blur every count; what may be misspelt is repaired by the archive.
    const own = archive && total <= FEW_HITS ? await archive.search(query, asking) : null;
    if (own && total === 0 && own.repairs.length > 0) return own;
    const better = own?.better ?? null;
    const pages = Math.max(1, Math.ceil((archive ? total : Math.min(total, MOST_HITS)) / query.pageSize));
    if (query.page > pages) return search({ ...query, page: pages });
    const counts = countsOf(query, counted, parts);
    await addMissing(query, q, counts);
    const lists = await listsOf(counts, query, labelled);
    return {
      total,
      page: query.page,
      pages,
      hits,
      counts: byFacet(({ key }) => firstValues(lists.get(key)!)),
      dates: barsFrom(query, counted[0]!),
      read: text,
      repairs: [],
      better,
      note,
    };
  }

  /** The hits of a page, and what is counted beside them, of one state of the index. */
  async function pageOf(query: Query, q: string, text: Query["text"]) {
    const { hits: hitsQuery, counts, parts } = pageQueries(names.articles, q, query, hitAttributes(text, query));
    for (let tries = 1; ; tries++) {
      const [{ total, hits }, counted] = await Promise.all([
        client.search([hitsQuery]).then(([found]) => ({
          total: totalOf(found!),
          hits: found!.hits.map((hit) => hitFrom(hit, text, query)),
        })),
        client.search(counts),
      ]);
      if (totalOf(counted[0]!) === total) return { total, hits, counted, parts };
      // Something was written between the two.
      if (tries === MOST_TRIES) throw new Error("Cannot search: the index changes faster than it can be counted.");
    }
  }

  /** Chosen values that are not among those the server counted are counted one by one. */
  async function addMissing(query: Query, q: string, counts: ReturnType<typeof countsOf>): Promise<void> {
    const missing = FACETS.flatMap(({ key }) =>
      query.filters[key].include
        .filter((value) => !counts.get(key)!.has(stored(value)))
        .map((value) => ({ facet: key, value })),
    );
    if (missing.length === 0) return;
    const results = await client.search(missing.map((part) => partQuery(names.articles, q, query, part)));
    missing.forEach(({ facet, value }, at) => {
      counts.get(facet)!.set(stored(value), totalOf(results[at]!));
    });
  }

  /** The server counts what it can keep exact, the archive the rest; one request each. */
  async function count(queries: readonly Query[]): Promise<number[]> {
    const asked = queries.map((query) => ({ query, text: textOf(query) }));
    const own = asked.flatMap(({ query, text }) => ("q" in text ? [countQuery(names.articles, text.q, query)] : []));
    const rest = asked.flatMap(({ query, text }) => ("q" in text ? [] : [query]));
    const [counted, handed] = await Promise.all([
      own.length > 0 ? client.search(own) : [],
      rest.length > 0 ? archive!.count(rest, asking) : [],
    ]);
    const [totals, others] = [counted.map(totalOf), [...handed]];
    return asked.map(({ text }) => ("q" in text ? totals : others).shift()!);
  }

  async function get(id: string): Promise<Kept | null> {
    const [found] = await client.search([
      { indexUid: names.articles, q: "", filter: `id = ${quote(id)}`, attributesToRetrieve: ["kept"], limit: 1 },
    ]);
    const kept = found?.hits[0]?.kept;
    return kept === undefined ? null : keptOf(kept);
  }

  return {
    search,
    count,
    async facetValues(query, facet, range) {
      const asked = textOf(query);
      if ("inexact" in asked) return archive!.facetValues(query, facet, range, asking);
      return facetValues({ client, names, labelled, archive }, query, asked.q, facet, range, asking);
    },
    suggest: (beginning) => suggest(client, names, beginning),
    // The index of values knows no former ids, and keeps values that no article has any more.
    valuesNamed: (asked) => (archive ? archive.valuesNamed(asked, asking) : valuesNamed(client, names, asked)),
    // They stand beside the archive, and the server knows nothing of them.
    listsNamed: async (asked) => (archive ? archive.listsNamed(asked, asking) : asked.map(() => null)),
    get,
    async moreLike(id) {
      const kept = await get(id);
      if (kept === null) return [];
      const kin = kinOf(kept, await versionsOf(client, names.articles, id));
      return moreLike(kept, kin, await openHoldings(client, names.articles, counted));
    },
    // A word is added as an alternative, which the archive counts, too.
    wordsWith: async (text) => (archive ? archive.wordsWith(text, asking) : []),
    async copiesOf(id) {
      const [own] = await client.search([
        { indexUid: names.articles, q: "", filter: `id = ${quote(id)}`, attributesToRetrieve: ["kept"], limit: 1 },
      ]);
      if (!own?.hits[0]) return [];
      const filter = [groupOf(keptOf(own.hits[0].kept)), `id != ${quote(id)}`];
      const [found] = await client.search([
        {
          indexUid: names.articles,
          q: "",
          filter,
          sort: ["moment:asc"],
          attributesToRetrieve: ["kept"],
          limit: MOST_HITS,
        },
      ]);
      return (found?.hits ?? []).map(({ kept }) => keptOf(kept));
    },
    versionsOf: (id) => versionsOf(client, names.articles, id),
    async related(id) {
      const [own] = await client.search([
        {
          indexUid: names.articles,
          q: "",
          filter: `id = ${quote(id)}`,
          attributesToRetrieve: SHARED.map(([attribute]) => attribute),
          limit: 1,
        },
      ]);
      return own?.hits[0] ? relatedTo(client, names.articles, id, own.hits[0] as never) : [];
    },
  };
}
