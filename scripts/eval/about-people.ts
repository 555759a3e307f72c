/**
 * Scores whom articles are said to be about beside the librarians' index of Reuters-21578, in an archive of it.
 *
 *   ARCHIVE=reuters.db node scripts/eval/about-people.ts [DATA]
 *
 * DATA (or EVAL_DATA) is a folder with `gold/reuters-dev.jsonl`. Articles that the index names nobody of are left out: most
 * of them were not looked through for people.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { aboutPeople } from "../../lib/facets/people/about-people.ts";
import { Tally } from "./judge/tally.ts";

function main(): void {
  const data = process.argv[2] ?? process.env.EVAL_DATA ?? "../shared/data";
  const indexed = new Map<string, readonly string[]>();
  for (const line of readFileSync(join(data, "gold/reuters-dev.jsonl"), "utf8").trim().split("\n")) {
    const { id, people } = JSON.parse(line) as { id: string; people: string[] };
    if (people.length > 0) indexed.set(id, people);
  }
  const archive = openArchive(readConfig().archive, { readOnly: true });
  const [named, about] = [new Tally(), new Tally()];
  let articles = 0;
  for (const { kept } of archive.changesSince(0)) {
    const gold = indexed.get(kept?.article.externalId ?? "");
    if (!kept || !gold) continue;
    articles++;
    const shown = kept.article.facets.people.filter(({ hidden }) => !hidden).map(({ id }) => id);
    const wanted = new Set(shown.filter((id) => gold.some((name) => isSame(id, name))));
    const said = aboutPeople(kept.article);
    named.addSets(new Set(shown), wanted);
    about.addSets(new Set(said), wanted);
  }
  archive.close();
  console.log(`${articles} articles`);
  console.log(`all that are named   ${named}`);
  console.log(`what it is about     ${about}`);
}

/** The index has `james-baker`, and `volcker` of whom everybody knows. */
function isSame(id: string, name: string): boolean {
  return id.split("-").at(-1) === name.split("-").at(-1);
}

main();
