import type { Kept } from "../../archive/kept.ts";
import type { Client } from "./client.ts";
import { isIn, quote } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import { MOST_HITS } from "./settings.ts";

/** Versions that are given before an article, and behind it. */
const EACH_WAY = 20;

/** The filter for the documents of an article and its copies, each by itself. */
export function groupOf({ article, copyOf }: Kept): string[] {
  const first = quote(copyOf ?? article.id);
  return [`id = ${first}`, `copyOf = ${first}`];
}

/** The versions of an article: of its family and those of its copies, without the latter. */
export async function versionsOf(client: Client, index: string, id: string): Promise<Kept[]> {
  const read = async (filter: (string | string[])[], more: object): Promise<Kept[]> => {
    const query = { indexUid: index, q: "", filter, attributesToRetrieve: ["kept"], limit: MOST_HITS, ...more };
    const [found] = await client.search([query]);
    return (found?.hits ?? []).map(({ kept }) => keptOf(kept));
  };
  const [own] = await read([`id = ${quote(id)}`], { limit: 1 });
  if (!own) return [];
  const group = await read([groupOf(own)], {});
  const families = [...new Set(group.flatMap(({ family }) => family ?? []))];
  if (families.length === 0) return [];
  const kept = await read([isIn("family", families), "grouped = true"], { sort: ["moment:asc"] });
  const place = ({ article }: Kept) => `${article.publishedAt?.value ?? "~"} ${article.id}`;
  const first = own.copyOf ?? id;
  const others = kept.filter(({ article }) => article.id !== first).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const earlier = others.filter((other) => place(other) < place(own));
  const later = others.slice(earlier.length);
  return [...earlier.slice(-EACH_WAY), ...later.slice(0, EACH_WAY)];
}
