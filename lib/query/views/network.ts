import type { Reader } from "../../engine/port/reader.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { queryOf, type SearchRequest } from "../address/request.ts";
import { logLikelihood } from "../dossier/log-likelihood.ts";
import type { Tally } from "../dossier/tally.ts";
import { hasAlternatives, narrowedTo } from "./narrowed-to.ts";
import { type Found, type ValueFound, valuesFound } from "./values-found.ts";

/** A person or a country of what was found. */
export interface Node extends ValueFound {
  readonly facet: "people" | "countries";
}

/** Two of them, by their places in the list, and the articles in which both are. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly articles: Tally;
  /** How much more than by chance; see `logLikelihood`. */
  readonly weight: number;
}

/** Who stands with whom in what a search found. */
export interface Network {
  readonly kind: "network";
  readonly nodes: readonly Node[];
  /** Those that are together more than by chance, the weightiest first. */
  readonly edges: readonly Edge[];
  /** People and countries that every article has, since they were chosen; no links are drawn to them. */
  readonly everywhere: readonly ValueFound[];
  readonly chosenAlone: boolean;
}

/** What can be read at a glance; each pair of these is counted. */
const MOST = { people: 16, countries: 6 } as const;
const EDGES = 40;

/** One article together is chance. */
const LEAST = 2;

/** Who stands with whom in what a search found: its most frequent people, and the countries beside them. */
export async function network(engine: Reader, found: Found): Promise<Network> {
  const { request, total } = found;
  const everywhere: ValueFound[] = [];
  const nodes: Node[] = [];
  for (const facet of ["people", "countries"] as const) {
    const filter = request.filters[facet];
    const isFixed = filter.include.length > 0 && !hasAlternatives(filter);
    const values = await valuesFound(engine, found, facet, MOST[facet] + (isFixed ? filter.include.length : 0));
    const fixed = values.filter(({ value }) => isFixed && filter.include.includes(value.value));
    everywhere.push(...fixed);
    nodes.push(...values.filter((value) => !fixed.includes(value)).map((value) => ({ ...value, facet })));
  }
  const pairs = nodes.flatMap((one, from) =>
    nodes.flatMap((other, to) =>
      // Countries stand with countries everywhere: that says nothing of people.
      to > from && one.facet === "people" ? [{ from, to, request: both(request, one, other) }] : [],
    ),
  );
  const counts = await engine.count(pairs.map((pair) => queryOf(pair.request)));
  const edges = pairs.map(({ from, to, request }, at): Edge => {
    const together = counts[at]!;
    const [one, other] = [nodes[from]!.articles.count, nodes[to]!.articles.count];
    const weight = logLikelihood({ together, one, other, all: total });
    return { from, to, articles: { count: together, request }, weight };
  });
  return {
    kind: "network",
    nodes,
    edges: edges
      .filter(({ articles, weight }) => articles.count >= LEAST && weight > 0)
      .sort((a, b) => b.weight - a.weight || b.articles.count - a.articles.count)
      .slice(0, EDGES),
    everywhere,
    chosenAlone: (["people", "countries"] as const).some((facet) => hasAlternatives(request.filters[facet])),
  };
}

function both(request: SearchRequest, one: Node, other: Node): SearchRequest {
  if (one.facet === other.facet) return narrowedTo(request, one.facet, [one.value.value, other.value.value]);
  const withOne = narrowedTo(request, one.facet as FacetKey, [one.value.value]);
  return narrowedTo(withOne, other.facet, [other.value.value]);
}
