import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openNamed } from "../lib/facets/registry/lone/open-names.ts";
import {
  SCORED,
  type Score,
  type Scored,
  type ScoredSet,
  type ScoredTexts,
  type Scores,
} from "../lib/facets/scores.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { identityScore } from "./eval/identity.ts";
import { joinsScore } from "./eval/joins.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { scoreTable } from "./lib/score-table.ts";

const HELP = `
npm run eval [-- NAME...] [--write]

Scores what is found in raw text against gold labels, and prints a table. Gold and judge are read from EVAL_DATA (default
../shared/data: gold/*.jsonl, reuters-21578/*.sgm, identity-cases/*.jsonl, and ../tools/score-facets.mjs beside it); the
names-only set is the project's own. People are scored as the facet shows them; those of whom only a lone name is known are
told apart. NAME picks measures: people, mentioned, first, about, joins, identity, traps, own.

  --write   all measures, and keeps them where the site's page on the archive and the README take them from

Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** A measure: which texts are read, what they are scored against, and by which task of the judge. */
interface Measure {
  readonly name: ScoredTexts;
  readonly task: string;
  readonly gold: string;
  /** The articles as files; by default the gold's own texts. Gold of other articles is left out. */
  readonly input?: readonly string[];
  /** Hidden people count as found: a sentence by itself cannot tell a full name. */
  readonly all?: boolean;
  /** The score that hidden people count in, too, and what it is called then. */
  readonly hidden?: readonly [score: Scored, as: Scored];
}

const OWN = join(ROOT, "tests/fixtures/gold/own-100.jsonl");

const REUTERS = "reuters-21578";
const WORLD = "gold/people-worldwide-dev.jsonl";

const MEASURES: readonly Measure[] = [
  {
    name: "people",
    task: "people",
    gold: WORLD,
    hidden: ["people per article", "hidden ones too"],
  },
  {
    name: "mentioned",
    task: "countries",
    gold: "gold/countries-lgl.jsonl",
  },
  {
    name: "first",
    task: "about",
    gold: "gold/reuters-dev.jsonl",
    input: ["reut2-000.sgm", "reut2-001.sgm", "reut2-002.sgm"].map((file) => join(REUTERS, file)),
    hidden: ["indexed people found", "indexed people found"],
  },
  {
    name: "about",
    task: "about",
    gold: "gold/reuters-dev.jsonl",
    input: [REUTERS],
    hidden: ["indexed people found", "indexed people found"],
  },
  { name: "traps", task: "traps", gold: "gold/traps.jsonl", all: true },
  { name: "own", task: "names", gold: OWN },
];

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { write: { type: "boolean" } });
    if (values.write && words.length > 0)
      throw new UsageError("Cannot keep some of the scores: --write takes no name.");
    const data = resolve(ROOT, process.env.EVAL_DATA ?? "../shared/data");
    const judge = resolve(data, "../tools/score-facets.mjs");
    if (!existsSync(judge)) throw new Error(`Cannot score: there is no judge at ${judge}. Set EVAL_DATA.`);
    const folder = mkdtempSync(join(tmpdir(), "dateline-eval-"));
    const sets: ScoredSet[] = [];
    try {
      for (const measure of MEASURES) {
        if (words.length > 0 && !words.includes(measure.name)) continue;
        sets.push(scored(measure, data, judge, folder));
      }
      const asked = (name: ScoredTexts) => words.length === 0 || words.includes(name);
      if (asked("joins")) {
        const texts = [resolve(data, REUTERS), unlabelled(resolve(data, WORLD), join(folder, "world.jsonl"))];
        sets.push(joinsScore(rowsOf(extracted("joins", texts, folder))));
      }
      if (asked("identity")) sets.push(await identityScore(data));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    console.log(scoreTable(sets));
    if (values.write) keep({ measured: new Date().toISOString().slice(0, 10), sets });
    return EXIT.done;
  });
}

function scored(
  { name, task, gold, input, hidden, all }: Measure,
  data: string,
  judge: string,
  folder: string,
): ScoredSet {
  const whole = resolve(data, gold);
  const texts = input?.map((file) => resolve(data, file)) ?? [unlabelled(whole, join(folder, `${name}.jsonl`))];
  const found = extracted(name, texts, folder);
  const ids = new Set(rowsOf<{ externalId: string }>(found).map(({ externalId }) => externalId));
  const rows = rowsOf<{ id: string }>(whole).filter(({ id }) => ids.has(String(id)));
  const goldFile = join(folder, `${name}.gold.jsonl`);
  writeFileSync(goldFile, rows.map((row) => JSON.stringify(row)).join("\n"));
  const judged = (visible: boolean): Score[] => {
    const words = [judge, task, goldFile, found, ...(visible ? ["--visible"] : [])];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (status !== 0) throw new Error(`Cannot score "${name}": ${stderr}`);
    const scores = stdout.trim().split(/\n| \| /);
    return scores.map(scoreIn);
  };
  const scores = judged(!all);
  if (hidden) {
    const [of, as] = hidden;
    const score = judged(false).find(({ what }) => what === of);
    if (score) scores.push({ ...score, what: as });
  }
  return { texts: name, articles: rows.length, scores };
}

/** A file of what `extract` finds in some texts. A name that is nobody's yet counts as hidden. */
function extracted(name: string, texts: readonly string[], folder: string): string {
  const path = join(folder, `${name}.found.jsonl`);
  const out = openSync(path, "w");
  const { status } = spawnSync(process.execPath, ["scripts/run.js", "extract", ...texts], {
    cwd: ROOT,
    stdio: ["ignore", out, "ignore"],
  });
  closeSync(out);
  if (status === 1) throw new Error(`Cannot score "${name}": extract failed.`);
  const rows = rowsOf<{ people: { id: string; hidden: boolean }[] }>(path);
  for (const person of rows.flatMap(({ people }) => people)) if (openNamed(person.id)) person.hidden = true;
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"));
  return path;
}

function rowsOf<T>(path: string): T[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
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
