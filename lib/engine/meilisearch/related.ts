import { ANYTHING } from "../port/expression.ts";
import { type Hit, RELATED_LIMIT } from "../port/results.ts";
import { LEAST_SHARED, SHARED, worth } from "../relatedness.ts";
import { togetherId } from "../together-id.ts";
import type { Client } from "./client.ts";
import { isIn, quote, shownFilter } from "./filter.ts";
import { hitFrom } from "./hit-parts.ts";
import { totalOf } from "./search-page.ts";

/** What of an article is looked for in others. */
type Shared = Readonly<Record<(typeof SHARED)[number][0], readonly string[]>>;

/** Of an article's values so many are looked at, the rarest of them looked for; the newest articles with each are compared. */
const [MOST_VALUES, MOST_SOUGHT, COMPARED] = [60, 10, 50];

/** The articles that share most with one: people and countries, each worth more the fewer articles hold it. */
export async function relatedTo(client: Client, index: string, id: string, own: Shared): Promise<Hit[]> {
  const values = SHARED.flatMap(([facet, weight]) => own[facet].map((value) => ({ facet, weight, value })));
  const common = { indexUid: index, q: "" };
  const filterOf = ({ facet, value }: (typeof values)[number]) => `${facet} = ${quote(value)}`;
  const looked = values.slice(0, MOST_VALUES);
  const [all, ...held] = await client.search([
    { ...common, filter: shownFilter(true), limit: 0 },
    ...looked.map((value) => ({ ...common, filter: [filterOf(value), shownFilter(true)], limit: 0 })),
  ]);
  const rated = looked.map((value, at) => {
    const holders = totalOf(held[at]!);
    return { ...value, holders, worth: worth(value.weight, totalOf(all!), holders) };
  });
  const sought = rated
    .filter(({ holders }) => holders > 1)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_SOUGHT);
  if (sought.length === 0) return [];
  const found = await client.search(
    sought.map((value) => ({
      ...common,
      filter: [filterOf(value), shownFilter(false), `id != ${quote(id)}`, `id != ${quote(togetherId(id))}`],
      sort: ["moment:desc"],
      attributesToRetrieve: ["id", ...SHARED.map(([attribute]) => attribute)],
      limit: COMPARED,
    })),
  );
  const others = new Map(
    found.flatMap(({ hits }) => hits as unknown as (Shared & { id: string })[]).map((hit) => [hit.id, hit]),
  );
  const best = [...others.values()]
    .map((hit) => ({
      id: hit.id,
      score: rated.reduce((sum, { facet, value, worth }) => sum + (hit[facet].includes(value) ? worth : 0), 0),
    }))
    .filter(({ score }) => score >= LEAST_SHARED)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, RELATED_LIMIT)
    .map(({ id }) => id);
  if (best.length === 0) return [];
  const [shown] = await client.search([
    { ...common, filter: isIn("id", best), attributesToRetrieve: ["id", "shown"], limit: best.length },
  ]);
  const hits = new Map(shown!.hits.map((hit) => [String(hit.id), hitFrom(hit, ANYTHING)]));
  return best.flatMap((other) => hits.get(other) ?? []);
}
