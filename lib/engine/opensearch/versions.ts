import type { Kept } from "../../archive/kept.ts";
import type { Client, Json } from "./client.ts";
import { allOf, equals, isIn } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import { WINDOW } from "./settings.ts";

/** Versions that are given before an article, and behind it. */
const EACH_WAY = 20;

/** In order of time, the undated last. */
const EARLIEST = [{ dated: "desc" }, { moment: "asc" }, { id: "asc" }];

/** An article, or null. */
export async function articleOf(client: Client, index: string, id: string): Promise<Kept | null> {
  const [found] = await client.documents(index, [id], ["kept"]);
  return found ? keptOf({ _source: found.source }) : null;
}

/** The documents of an article and its copies, each by itself. */
const groupOf = ({ article, copyOf }: Kept): Json => {
  const first = copyOf ?? article.id;
  const should = [equals("id", first), equals("copyOf", first)];
  return allOf([{ bool: { should, minimum_should_match: 1 } }, equals("alone", true)]);
};

/** The other articles of the same text, earliest first. */
export async function copiesOf(client: Client, index: string, id: string): Promise<Kept[]> {
  const own = await articleOf(client, index, id);
  if (own === null) return [];
  return (await read(client, index, groupOf(own))).filter(({ article }) => article.id !== id);
}

/** The versions of an article: of its family and those of its copies, without the latter. */
export async function versionsOf(client: Client, index: string, id: string): Promise<Kept[]> {
  const own = await articleOf(client, index, id);
  if (own === null) return [];
  const group = await read(client, index, groupOf(own));
  const families = [...new Set(group.flatMap(({ family }) => family ?? []))];
  if (families.length === 0) return [];
  const kept = await read(client, index, allOf([isIn("family", families), equals("grouped", true)]));
  const place = ({ article }: Kept) => `${article.publishedAt?.value ?? "~"} ${article.id}`;
  const first = own.copyOf ?? id;
  const others = kept.filter(({ article }) => article.id !== first).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const earlier = others.filter((other) => place(other) < place(own));
  const later = others.slice(earlier.length);
  return [...earlier.slice(-EACH_WAY), ...later.slice(0, EACH_WAY)];
}

async function read(client: Client, index: string, query: Json): Promise<Kept[]> {
  return (await client.search(index, { query, sort: EARLIEST, _source: ["kept"], size: WINDOW })).hits.map(keptOf);
}
