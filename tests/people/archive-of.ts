import { openArchive } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { normalize } from "../../lib/article/normalize.ts";
import { extract } from "../../lib/facets/extract.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";

/** An article of a day (empty: undated), as a source has it. */
export type Told = readonly [day: string, text: string, title?: string];

/** Articles as extraction reads them; those of another `file` are others. */
export const read = (articles: readonly Told[], file = "told"): Article[] =>
  articles.map(([date, text, title = "From our paper"], at) => {
    const fields = { externalId: `${file} ${at}`, title, ...(date ? { date } : {}) };
    const record = { kind: "record" as const, file: `${file}.jsonl`, place: `line ${at}`, text, fields, notes: [] };
    return extract(normalize(record, { collection: "main", outlet: null, today: "2026-01-01" })!, null);
  });

/** What an archive of some articles shows of its people, by article: `Name` once a person, `Name?` where it is a lone name. */
export function peopleIn(articles: readonly Told[]): string[][] {
  const archive = openArchive(":memory:");
  const all = read(articles);
  archive.put(all);
  canonicalisePeople(archive, () => {});
  const shown = all.map(({ id }) => archive.get(id)!.facets.people.map((one) => `${one.name}${one.hidden ? "?" : ""}`));
  archive.close();
  return shown;
}
