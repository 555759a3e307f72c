import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SCORED, type Score, type ScoredSet, type ScoredTexts, type Scores } from "../lib/facets/scores.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { type Labelled, labelledTexts, whereToFind } from "./eval/labelled.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { scoreTable } from "./lib/score-table.ts";

const HELP = `
npm run eval [-- NAME...] [--write]

Scores what is found in raw text against gold labels, and prints a table. The texts belong to others and are read from the
folder EVAL_DATA (default ../shared/data); scripts/eval/README.md says where each set is to be had. The set "own" is the
project's. What is not there is named and not measured. NAME picks measures: people, mentioned, about, traps, own.

  --write   all measures, and keeps them where the site's page on the archive and the README take them from

Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** A measure: which texts are read, what they are scored against, and by which task of the judge. */
interface Measure extends Labelled {
  readonly name: ScoredTexts;
  readonly task: string;
}

const OWN = join(ROOT, "tests/fixtures/gold/own-100.jsonl");
const JUDGE = join(ROOT, "scripts/eval/judge.ts");

const MEASURES: readonly Measure[] = [
  {
    name: "people",
    task: "people",
    gold: "gold/people-worldwide-dev.jsonl",
  },
  {
    name: "mentioned",
    task: "countries",
    gold: "gold/countries-lgl.jsonl",
  },
  {
    name: "about",
    task: "about",
    gold: "gold/reuters-dev.jsonl",
    input: "reuters-21578",
  },
  { name: "traps", task: "traps", gold: "gold/traps.jsonl" },
  { name: "own", task: "names", gold: OWN },
];

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { write: { type: "boolean" } });
    if (values.write && words.length > 0)
      throw new UsageError("Cannot keep some of the scores: --write takes no name.");
    const unknown = words.find((word) => !MEASURES.some(({ name }) => name === word));
    if (unknown !== undefined)
      throw new UsageError(
        `Cannot score "${unknown}": the measures are ${MEASURES.map(({ name }) => name).join(", ")}.`,
      );
    const data = resolve(ROOT, process.env.EVAL_DATA ?? "../shared/data");
    const folder = mkdtempSync(join(tmpdir(), "dateline-eval-"));
    const sets: ScoredSet[] = [];
    try {
      const asked = MEASURES.filter(({ name }) => words.length === 0 || words.includes(name));
      const texts = new Map(asked.map((measure) => [measure, labelledTexts(measure, data, folder)]));
      const missing = asked.flatMap((measure) => (texts.get(measure) ? [] : [measure.name]));
      if (missing.length > 0) {
        const reason = whereToFind(missing, data);
        if (values.write || words.length > 0) throw new Error(`Cannot score: ${reason}`);
        console.error(`Not measured, since ${reason}`);
      }
      for (const [measure, labelled] of texts) if (labelled) sets.push(scored(measure, labelled, folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    console.log(scoreTable(sets));
    if (values.write) keep({ measured: new Date().toISOString().slice(0, 10), sets });
    return EXIT.done;
  });
}

function scored({ name, task }: Measure, { gold, input }: Labelled, folder: string): ScoredSet {
  const read = input ?? unlabelled(gold, join(folder, `${name}.jsonl`));
  const found = join(folder, `${name}.found.jsonl`);
  const out = openSync(found, "w");
  const { status } = spawnSync(process.execPath, ["scripts/run.js", "extract", read], {
    cwd: ROOT,
    stdio: ["ignore", out, "ignore"],
  });
  closeSync(out);
  if (status === 1) throw new Error(`Cannot score "${name}": extract failed.`);
  const judged = spawnSync(process.execPath, [JUDGE, task, gold, found], { encoding: "utf8" });
  if (judged.status !== 0) throw new Error(`Cannot score "${name}": ${judged.stderr}`);
  process.stderr.write(judged.stderr);
  const articles = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim()).length;
  return {
    texts: name,
    articles,
    scores: judged.stdout
      .trim()
      .split(/\n| \| /)
      .map(scoreIn),
  };
}

/** A score from the judge's words: `people P 96.5 R 99.3 F1 97.8`, `people 140 of 142` or `exact set 90.7`. */
function scoreIn(words: string): Score {
  const [, name, rest] = /^(.*?) (P .*|\d+ of \d+|[\d.]+)$/.exec(words) ?? [];
  if (name === undefined || rest === undefined) throw new Error(`Cannot read the judge's words: ${words}`);
  const [first, second, third] = rest.match(/\b\d+(\.\d+)?/g)!.map(Number);
  const what = SCORED.find((known) => known === name);
  if (what === undefined) throw new Error(`Cannot keep the score "${name}": it has no words in any language.`);
  if (rest.startsWith("P ")) return { what, precision: first!, recall: second!, f1: third! };
  return rest.includes(" of ") ? { what, passed: first!, of: second! } : { what, percent: first! };
}

/** The scores' file, which the site shows, and the table of the README. */
function keep(scores: Scores): void {
  writeFileSync(join(ROOT, "lib/facets/scores.json"), `${JSON.stringify(scores, null, 2)}\n`);
  const path = join(ROOT, "README.md");
  const readme = readFileSync(path, "utf8");
  const [head] = scoreTable([]).split("\n");
  const [start, end] = [readme.indexOf(head!), readme.indexOf("\n\n", readme.indexOf(head!))];
  if (start < 0) throw new Error(`Cannot keep the scores: README.md has no table that begins "${head}".`);
  const day = messagesFor("en").date(scores.measured);
  const text = readme.slice(0, start).replace(/Measured on .*? by/, `Measured on ${day} by`);
  writeFileSync(path, text + scoreTable(scores.sets) + readme.slice(end));
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
