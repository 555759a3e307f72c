import { DatabaseSync } from "node:sqlite";

/** Somebody, or an outlet, and in how many articles. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly articles: number;
}

/** What corrections of an archive may name: people and outlets, those in the most articles first, and articles. */
export interface Survey {
  readonly people: readonly Counted[];
  readonly outlets: readonly Counted[];
  readonly articles: readonly string[];
}

/** Asks the tables by which an archive finds what a correction concerns: to read all articles takes minutes where they are many. */
export function survey(path: string): Survey {
  const archive = new DatabaseSync(path, { readOnly: true });
  const all = (sql: string) => archive.prepare(sql).all() as unknown as Counted[];
  const people = all(`
    select id, name, count(distinct seq) as articles from person_name join person_in using (key)
    where name <> '' group by id order by 3 desc, 1`);
  const outlets = all(`
    select outlet as id, outlet as name, count(*) as articles from article_outlet group by outlet order by 3 desc, 1`);
  const articles = all("select id from article where doc is not null order by id").map(({ id }) => id);
  archive.close();
  return { people, outlets, articles };
}
