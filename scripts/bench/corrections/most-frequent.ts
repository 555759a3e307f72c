import type { Archive } from "../../../lib/archive/archive.ts";
import { RAW } from "../../../lib/archive/raw-connection.ts";

/** Somebody of an archive, with the number of articles. */
export interface Frequent {
  readonly id: string;
  readonly name: string;
  readonly articles: number;
}

/** The people of an archive who are in the most articles, those first. */
export function mostFrequent({ [RAW]: database }: Archive, count: number): Frequent[] {
  const people = database.prepare(`
    select id, name, sum(json_extract(counts, '$.articles')) as articles from person_name
    where name <> '' group by id order by articles desc, id limit ?`);
  return people.all(count) as unknown as Frequent[];
}

/** The outlet that most articles are of or cite. */
export function mostFrequentOutlet({ [RAW]: database }: Archive): string {
  const outlets = database.prepare(
    "select outlet from article_outlet group by outlet order by count(*) desc, outlet limit 1",
  );
  return (outlets.get() as { outlet: string }).outlet;
}
