import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { normalize } from "../../../lib/article/normalize.ts";
import { extract } from "../../../lib/facets/extract.ts";
import { canonicalisePeople } from "../../../lib/people/canonicalise.ts";

const OFFICES = ["Harbour Minister", "Prime Minister", "former president", "Central Bank Governor", "analyst"];
const PEOPLE = ["Ana Prado", "Luis Mota", "Eva Reis", "Carla Nunes", "Joana Silva", "Pedro Costa"];
const PLACES = ["Portugal", "Spain", "France", "Brazil", "Angola"];
const OUTLETS = ["The Pier", "Hill Post", "Sea Wire"];

/** Numbers from 0 to 1 that follow from a seed (Park and Miller's). */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** An article as an import reads it. */
export function readAs(id: string, fields: { title: string; text: string; date?: string; outlet?: string }): Article {
  const { title, text, date, outlet } = fields;
  const given = { externalId: id, title, ...(date ? { date } : {}), ...(outlet ? { outlet } : {}) };
  const record = { kind: "record" as const, file: "told.jsonl", place: id, text, fields: given, notes: [] };
  return extract(normalize(record, { collection: "told", outlet: null, today: "2026-01-01" })!, null);
}

/** Articles of a few people, countries and outlets at random, some of them copies, some undated. */
export function someArticles(seed: number, count: number): Article[] {
  const random = numbersFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * random() * of.length)]!;
  const articles: Article[] = [];
  for (let at = 0; at < count; at++) {
    const [first, second, place] = [one(PEOPLE), one(PEOPLE), one(PLACES)];
    const text = `${one(OFFICES)} ${first} said on Monday that the harbour of ${place} would open in ${at + 3} weeks.

It was the ${at}th word on the matter, which ${second} of ${one(PLACES)} had asked for in a letter of ${at + 40} pages.`;
    const year = 1980 + Math.floor(random() * 8);
    const date = random() < 0.15 ? {} : { date: `${year}-0${1 + Math.floor(random() * 9)}-1${at % 10}` };
    const fields = { title: `Harbour plan ${at}: ${second} waits`, text, ...date };
    articles.push(readAs(`t${at}`, { ...fields, outlet: one(OUTLETS) }));
    if (random() < 0.2) articles.push(readAs(`c${at}`, { ...fields, outlet: one(OUTLETS) }));
  }
  return articles;
}

/** An archive of some articles, its people canonicalised. */
export function archiveOf(articles: readonly Article[]): Archive {
  const archive = openArchive(":memory:");
  archive.put(articles);
  canonicalisePeople(archive, () => {});
  return archive;
}
