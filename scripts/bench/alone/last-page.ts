import { FACET_LIMIT } from "../../../lib/engine/port/results.ts";

interface Answered {
  readonly total: number;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** Asks a site for a facet's page, with what it said otherwise than by counting: `counts`, by value. */
async function page(address: string, param: string, number: number): Promise<Answered> {
  const answer = await fetch(`${address}/api/v1/facets/${param}?page=${number}`);
  if (!answer.ok) throw new Error(`Cannot look at page ${number} of ${param}: the site answers ${answer.status}.`);
  return (await answer.json()) as Answered;
}

/** What is wrong with the first and the last page of a facet's whole list, held to true counts; nothing where both are right. */
export async function wrongOnLastPage(
  address: string,
  param: string,
  counts: ReadonlyMap<string, number>,
): Promise<{ readonly pages: number; readonly wrong: readonly string[] }> {
  const ordered = [...counts.values()].sort((a, b) => b - a);
  const pages = Math.ceil(counts.size / FACET_LIMIT);
  const wrong: string[] = [];
  for (const number of new Set([1, pages])) {
    const { total, values } = await page(address, param, number);
    if (number === pages && total !== counts.size) wrong.push(`${total} values for ${counts.size}`);
    const expected = ordered.slice((number - 1) * FACET_LIMIT, number * FACET_LIMIT);
    if (values.length !== expected.length) wrong.push(`page ${number}: ${values.length} values for ${expected.length}`);
    values.forEach(({ value, count }, at) => {
      if (count !== counts.get(value) || count !== expected[at])
        wrong.push(`page ${number}: ${value} ${count} for ${counts.get(value) ?? 0}, at the place of ${expected[at]}`);
    });
  }
  return { pages, wrong };
}
