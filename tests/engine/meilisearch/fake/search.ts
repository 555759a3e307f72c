import type { MultiSearchQuery } from "meilisearch";
import { distributionOf } from "./distribution.ts";
import type { FakeIndex, FakeSettings, Row } from "./fake-index.ts";
import { type Filter, filterTest } from "./filter.ts";
import { type Fit, fitOf, readQuery } from "./query-text.ts";
import { Refusal } from "./refusal.ts";

interface Found extends Row {
  readonly fit: Fit;
}

/** Answers a search of one index. All words must be found, whatever the strategy asked for. */
export function search(index: Pick<FakeIndex, "settings" | "fields" | "rows">, query: MultiSearchQuery) {
  const { settings, rows } = index;
  const { indexUid, q = "", sort = [], offset = 0, limit = 20, facets } = query;
  const passes = filterTest(query.filter as Filter | undefined, settings);
  const text = readQuery(q ?? "");
  const attributes = query.attributesToSearchOn ?? settings.searchableAttributes ?? [...index.fields];
  const found = rows
    .filter(({ document }) => passes(document))
    .flatMap((row): Found[] => {
      const fit = fitOf(text, row.document, attributes);
      return fit ? [{ ...row, fit }] : [];
    })
    .sort(inOrder(sort, settings));
  // Counts are of all that is found, pages end where the settings say.
  const most = settings.pagination?.maxTotalHits ?? 1000;
  const page = found.slice(offset, Math.min(offset + limit, most));
  return {
    indexUid,
    hits: page.map((row) => shown(row, query.attributesToRetrieve ?? ["*"], settings)),
    query: q ?? "",
    processingTimeMs: 0,
    limit,
    offset,
    estimatedTotalHits: found.length,
    ...(facets
      ? distributionOf(
          index,
          found.map(({ document }) => document),
          facets,
        )
      : {}),
  };
}

type Order = (a: Found, b: Found) => number;

/** The order of hits by those ranking rules that are imitated: not by how near and how early words stand. */
function inOrder(sort: readonly string[], settings: FakeSettings): Order {
  const { rankingRules = ["sort", "attributeRank", "exactness"], sortableAttributes = [] } = settings;
  for (const attribute of sort.map((rule) => rule.split(":")[0]!)) {
    if (!sortableAttributes.includes(attribute))
      throw new Refusal(400, "invalid_search_sort", `Attribute \`${attribute}\` is not sortable.`);
  }
  const orders = rankingRules.flatMap((rule): Order[] => {
    if (rule === "sort") return sort.map(byField);
    if (rule === "attributeRank" || rule === "exactness") return [(a, b) => a.fit[rule] - b.fit[rule]];
    return rule.includes(":") ? [byField(rule)] : [];
  });
  orders.push((a, b) => a.number - b.number);
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** By a number, what has none last whichever way. */
function byField(rule: string): Order {
  const [field = "", direction] = rule.split(":");
  const sign = direction === "desc" ? -1 : 1;
  return (a, b) => {
    const [one, other] = [a.document[field], b.document[field]] as (number | undefined)[];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one - other);
  };
}

function shown({ document }: Row, wanted: readonly string[], { displayedAttributes = ["*"] }: FakeSettings) {
  const fits = (attributes: readonly string[], name: string) => attributes.includes("*") || attributes.includes(name);
  const entries = Object.entries(document).filter(([name]) => fits(wanted, name) && fits(displayedAttributes, name));
  return Object.fromEntries(entries);
}
