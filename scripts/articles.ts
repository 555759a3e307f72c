import { type Archive, openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import { DamagedArticle } from "../lib/engine/port/damaged-article.ts";
import { eraseFetched } from "../lib/fetch/erase-fetched.ts";
import { fetchedFolder } from "../lib/fetch/kept/state.ts";
import { tracesOf } from "../lib/ingest/traces.ts";
import { canonicalisePeople } from "../lib/people/canonicalise.ts";
import { versionRelation } from "../lib/query/article/version-relation.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { counted } from "./lib/counted.ts";
import { eraseRemoved, reportsOf } from "./lib/erase-removed.ts";
import { noteCommand } from "./lib/note-command.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run articles -- show ID      everything that is known of an article, as JSON
npm run articles -- remove ID    takes it out for good; importing its source again does not bring it back

The ID is the last part of the article's address. Removing rewrites the archive's file, so that no word of the article
is left in it, in the index, in the reports, among the refused records and in what was fetched (fetched/): some two seconds for 15,000 articles, and room
for twice the file. An index on a server is updated too. What stays: the ID, and the command line of the import.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const [verb, id, ...more] = words;
    if (!id || more.length > 0 || (verb !== "show" && verb !== "remove")) {
      throw new UsageError("Cannot do that: articles takes show or remove, and an ID.");
    }
    const config = readConfig();
    const archive = openArchive(config.archive);
    try {
      if (verb === "show") show(archive, id);
      else remove(archive, config.archive, id);
    } finally {
      archive.close();
    }
    if (verb === "remove") await eraseRemoved(config);
    return EXIT.done;
  });
}

function show(archive: Archive, id: string): void {
  const kept = archive.kept(id);
  if (!kept && archive.stored(id)) throw new DamagedArticle(id);
  if (!kept) throw new Error(`Cannot show article ${id}: the archive has none of that ID.`);
  const { article, added, copyOf, copies } = kept;
  const versions = archive.versionsOf(id).map((version) => ({
    id: version.article.id,
    relation: versionRelation(article, version.article),
  }));
  console.log(JSON.stringify({ ...article, added, copyOf, copies, versions }, null, 2));
}

function remove(archive: Archive, path: string, id: string): void {
  const article = archive.get(id);
  const copies = archive.copiesOf(id).map(({ article }) => article.id);
  // Before the article itself: what is to be looked for would be gone with it.
  if (article) {
    reportsOf(path).eraseRefused(tracesOf(article));
    const pages = eraseFetched(fetchedFolder(path), [tracesOf(article)]);
    if (pages > 0) console.error(`Erased from what was fetched: ${counted(pages, "page or list", "pages and lists")}.`);
  }
  if (!archive.remove(id)) throw new Error(`Cannot remove article ${id}: the archive has none of that ID.`);
  canonicalisePeople(archive, () => {});
  noteCommand(path, "removal", `article ${id}`);
  console.error(`Article ${id} removed.`);
  if (copies.length > 0) console.error(`Copies of the same text stay: ${copies.join(", ")}.`);
}
