import { relative } from "node:path";
import { openArchive } from "../lib/archive/archive.ts";
import type { Run, Undone } from "../lib/archive/runs.ts";
import type { Article } from "../lib/article/article.ts";
import { readConfig } from "../lib/config.ts";
import { eraseFetched } from "../lib/fetch/erase-fetched.ts";
import { fetchedFolder } from "../lib/fetch/kept/state.ts";
import { tracesOf } from "../lib/ingest/traces.ts";
import { canonicalisePeople } from "../lib/people/canonicalise.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { counted } from "./lib/counted.ts";
import { eraseRemoved, reportsOf } from "./lib/erase-removed.ts";
import { noteCommand } from "./lib/note-command.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { printable } from "./lib/say.ts";

const HELP = `
npm run imports [-- undo N] [--json]

Lists the imports, the latest first. "undo N" takes import N back: what it added goes, what it changed is as before;
what was changed again since stays. The archive's file is then rewritten and the import's report deleted, so that
nothing is left of what went: some two seconds for 15,000 articles, and room for twice the file. An index on a server is
updated too. Of articles that were fetched the pages in fetched/ go, too; they are not fetched again. What stays: the articles'
IDs and the line in this list.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { json: { type: "boolean" } });
    const config = readConfig();
    const archive = openArchive(config.archive);
    const [verb, number] = words;
    try {
      if (verb === undefined) list(archive.runs.list(), values.json === true);
      else if (verb === "undo" && words.length === 2 && /^\d+$/.test(number!)) {
        const run = archive.runs.list().find(({ id }) => id === Number(number));
        if (!run) throw new Error(`Cannot undo import ${number}: there is none of that number.`);
        // Where that broke off in between, its report is still there.
        reportsOf(config.archive).eraseRun(run);
        if (run.undone) throw new Error(`Cannot undo import ${number}: it was taken back already.`);
        const undone = archive.undo(run.id, (articles) => eraseTheirPages(config.archive, articles));
        canonicalisePeople(archive, () => {});
        noteCommand(config.archive, "removal", `import ${run.id}`);
        const why = undone.left > 0 ? " since they changed later or cannot be read as they were" : "";
        console.error(`Import ${run.id} taken back: ${undoneIn(undone)}${why}.`);
      } else throw new UsageError(`Cannot do "${words.join(" ")}": imports takes nothing, or undo and a number.`);
    } finally {
      archive.close();
    }
    if (verb === "undo") await eraseRemoved(config);
    return EXIT.done;
  });
}

/** Erases the pages by which fetched articles came; what came by other ways is in no fetched page that is its own. */
function eraseTheirPages(path: string, articles: readonly Article[]): void {
  const folder = fetchedFolder(path);
  const isFetched = ({ source }: Article) => !relative(folder, source.file).startsWith("..");
  const pages = eraseFetched(folder, articles.filter(isFetched).map(tracesOf));
  if (pages > 0) console.error(`Erased from what was fetched: ${counted(pages, "page or list", "pages and lists")}.`);
}

function list(runs: readonly Run[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify(runs, null, 2));
    return;
  }
  if (runs.length === 0) console.error("No imports yet.");
  for (const run of runs)
    console.log(
      `${String(run.id).padStart(4)}  ${run.started.slice(0, 16).replace("T", " ")}  ${doneBy(run)}\n      ${printable(run.command)}`,
    );
}

function doneBy({ finished, counts, undone }: Run): string {
  const done = counts
    ? `${counts.read} read, ${counts.added} new, ${counts.changed} changed, ${counts.rejected} rejected`
    : finished === null
      ? "not finished"
      : "";
  if (undone) return `${done ? `${done}; ` : ""}taken back: ${undoneIn(undone)}`;
  return finished === null ? `${done}: import the same again to complete it` : done;
}

const undoneIn = ({ removed, restored, left }: Undone): string =>
  `${counted(removed, "article")} gone, ${restored} as before, ${left} left`;
