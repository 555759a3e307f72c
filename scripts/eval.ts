import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readArguments } from "./lib/arguments.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run eval [-- NAME...]

Scores what is found in raw text against gold labels, and prints the README's table. Gold and judge are read from EVAL_DATA
(default ../shared/data: gold/*.jsonl, reuters-21578/*.sgm, and ../tools/score-facets.mjs beside it); the names-only set is
the project's own. NAME picks measures: people, mentioned, about, traps, own.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** A measure: what is read, what it is scored against, and by which task of the judge. */
interface Measure {
  readonly name: string;
  readonly what: string;
  readonly task: string;
  readonly gold: string;
  /** The articles as files; by default the gold's own texts. */
  readonly input?: string;
}

const OWN = join(ROOT, "tests/fixtures/gold/own-100.jsonl");

const MEASURES: readonly Measure[] = [
  {
    name: "people",
    what: "people, world news (spans; per article)",
    task: "people",
    gold: "gold/people-worldwide-dev.jsonl",
  },
  { name: "mentioned", what: "countries mentioned, local news", task: "countries", gold: "gold/countries-lgl.jsonl" },
  {
    name: "about",
    what: "countries an article is about; indexed people found, Reuters 1987",
    task: "about",
    gold: "gold/reuters-dev.jsonl",
    input: "reuters-21578",
  },
  { name: "traps", what: "tricky sentences", task: "traps", gold: "gold/traps.jsonl" },
  { name: "own", what: "own 100 texts: people, countries, cited outlets", task: "names", gold: OWN },
];

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const data = resolve(ROOT, process.env.EVAL_DATA ?? "../shared/data");
    const judge = resolve(data, "../tools/score-facets.mjs");
    if (!existsSync(judge)) throw new Error(`Cannot score: there is no judge at ${judge}. Set EVAL_DATA.`);
    const folder = mkdtempSync(join(tmpdir(), "dateline-eval-"));
    console.log("| measure | score |\n|---|---|");
    try {
      for (const measure of MEASURES) {
        if (words.length > 0 && !words.includes(measure.name)) continue;
        console.log(`| ${measure.what} | ${score(measure, data, judge, folder)} |`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return EXIT.done;
  });
}

function score({ name, task, gold, input }: Measure, data: string, judge: string, folder: string): string {
  const goldFile = resolve(data, gold);
  const articles = input === undefined ? unlabelled(goldFile, join(folder, `${name}.jsonl`)) : resolve(data, input);
  const found = join(folder, `${name}.found.jsonl`);
  const out = openSync(found, "w");
  const { status } = spawnSync(process.execPath, ["scripts/run.js", "extract", articles], {
    cwd: ROOT,
    stdio: ["ignore", out, "ignore"],
  });
  closeSync(out);
  if (status === 1) throw new Error(`Cannot score "${name}": extract failed.`);
  const judged = spawnSync(process.execPath, [judge, task, goldFile, found], { encoding: "utf8" });
  if (judged.status !== 0) throw new Error(`Cannot score "${name}": ${judged.stderr}`);
  return judged.stdout.trim().split("\n").join("; ");
}

/** The gold's texts without its labels, so that none can be read as metadata. */
function unlabelled(gold: string, path: string): string {
  const rows = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim());
  const bare = rows.map((line) => {
    const { id, title, text, url, date } = JSON.parse(line);
    return JSON.stringify({ id, title, text, url, date });
  });
  writeFileSync(path, bare.join("\n"));
  return path;
}
