import { type Hit, RELATED_LIMIT } from "../engine.ts";
import { ANYTHING } from "../expression.ts";
import { hitOf } from "../hit.ts";
import type { Client } from "./client.ts";
import { isIn, quote } from "./filter.ts";
import { keptOf } from "./kept-of.ts";

/** What of an article is looked for in others. */
interface Shared {
  readonly people: readonly string[];
  readonly countries: readonly string[];
}

/** The newest articles with a person in common are compared; more would be a query over half the archive. */
const COMPARED = 100;

/** The articles that share most people and countries with one. */
export async function relatedTo(
  client: Client,
  index: string,
  id: string,
  { people, countries }: Shared,
): Promise<Hit[]> {
  const filters = [
    ...(people.length ? [isIn("people", people)] : []),
    ...(people.length === 0 && countries.length ? [isIn("countries", countries)] : []),
  ];
  if (filters.length === 0) return [];
  const filter = [...filters, "copy = false", `id != ${quote(id)}`];
  const [found] = await client.search([
    {
      indexUid: index,
      q: "",
      filter,
      sort: ["moment:desc"],
      attributesToRetrieve: ["kept", "people", "countries"],
      limit: COMPARED,
    },
  ]);
  const hits = (found?.hits ?? []) as unknown as (Shared & { readonly kept: string })[];
  const score = (hit: Shared) => 2 * common(hit.people, people) + common(hit.countries, countries);
  return hits
    .map((hit) => ({ hit, score: score(hit) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, RELATED_LIMIT)
    .map(({ hit }) => hitOf(keptOf(hit.kept), ANYTHING));
}

function common(a: readonly string[], b: readonly string[]): number {
  return a.filter((value) => b.includes(value)).length;
}
