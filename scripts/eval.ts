import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { LanguageScore, ScoredSet, ScoredTexts, Scores } from "../lib/facets/scores.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { type Bench, extracted, judged, rowsOf, unlabelled } from "./eval/judged.ts";
import { type Labelled, labelledTexts, whereToFind } from "./eval/labelled.ts";
import { languageScores, languageTexts, ownLanguages } from "./eval/languages.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { languageTable } from "./lib/language-table.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { scoreTable } from "./lib/score-table.ts";

const HELP = `
npm run eval [-- NAME...] [--write]

Scores what is found in raw text against gold labels, and prints a table. The texts belong to others and are read from the
folder EVAL_DATA (default ../shared/data); scripts/eval/README.md says where each set is to be had. The set "own" is the
project's. What is not there is named and not measured. NAME picks measures: people, mentioned, about, traps, own, languages.

  --write   all measures, and keeps them where the site's page on the archive and the README take them from

Exit codes: 0 done, 1 failed, 2 wrong use.`;

/** A measure: which texts are read, what they are scored against, and by which task of the judge. */
interface Measure extends Labelled {
  readonly name: ScoredTexts;
  readonly task: string;
}

const OWN = join(ROOT, "tests/fixtures/gold/own-100.jsonl");

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

const LANGUAGES: ScoredTexts = "languages";
const NAMES = [...MEASURES.map(({ name }) => name), LANGUAGES];

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { write: { type: "boolean" } });
    if (values.write && words.length > 0)
      throw new UsageError("Cannot keep some of the scores: --write takes no name.");
    const unknown = words.find((word) => !NAMES.some((name) => name === word));
    if (unknown !== undefined) throw new UsageError(`Cannot score "${unknown}": the measures are ${NAMES.join(", ")}.`);
    const isAsked = (name: ScoredTexts) => words.length === 0 || words.includes(name);
    const data = resolve(ROOT, process.env.EVAL_DATA ?? "../shared/data");
    const folder = mkdtempSync(join(tmpdir(), "dateline-eval-"));
    const bench = { data, folder };
    const sets: ScoredSet[] = [];
    let languages: LanguageScore[] = [];
    try {
      const asked = MEASURES.filter(({ name }) => isAsked(name));
      const texts = new Map(asked.map((measure) => [measure, labelledTexts(measure, data, folder)]));
      const inLanguages = isAsked(LANGUAGES) && existsSync(languageTexts(data));
      const missing = [
        ...asked.flatMap((measure) => (texts.get(measure) ? [] : [measure.name])),
        ...(isAsked(LANGUAGES) && !inLanguages ? [LANGUAGES] : []),
      ];
      if (missing.length > 0) {
        const reason = whereToFind(missing, data);
        if (values.write || words.length > 0) throw new Error(`Cannot score: ${reason}`);
        console.error(`Not measured, since ${reason}`);
      }
      for (const [measure, labelled] of texts) if (labelled) sets.push(scored(measure, labelled, bench));
      if (inLanguages) {
        sets.push(ownLanguages(bench));
        languages = languageScores(bench);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    console.log(scoreTable(sets));
    if (languages.length > 0) console.log(`\n${languageTable(languages)}`);
    if (values.write) keep({ measured: new Date().toISOString().slice(0, 10), sets, languages });
    return EXIT.done;
  });
}

function scored({ name, task }: Measure, { gold, input }: Labelled, bench: Bench): ScoredSet {
  const texts = input ?? unlabelled(gold, name, ["id", "title", "text", "url", "date"], bench);
  const scores = judged(task, gold, extracted(name, texts, bench));
  return { texts: name, articles: rowsOf(gold).length, scores };
}

/** The scores' file, which the site shows, and the table of the README. */
function keep(scores: Scores): void {
  writeFileSync(join(ROOT, "lib/facets/scores.json"), `${JSON.stringify(scores, null, 2)}\n`);
  const path = join(ROOT, "README.md");
  const day = messagesFor("en").date(scores.measured);
  const readme = readFileSync(path, "utf8").replace(/Measured on .*? by/, `Measured on ${day} by`);
  const tables = [
    { empty: scoreTable([]), full: scoreTable(scores.sets) },
    { empty: languageTable([]), full: languageTable(scores.languages) },
  ];
  writeFileSync(
    path,
    tables.reduce((text, { empty, full }) => withTable(text, empty, full), readme),
  );
}

/** A text with a table of the same head as `empty` in place of the one it has. */
function withTable(text: string, empty: string, full: string): string {
  const [head] = empty.split("\n");
  const start = text.indexOf(head!);
  if (start < 0) throw new Error(`Cannot keep the scores: README.md has no table that begins "${head}".`);
  return text.slice(0, start) + full + text.slice(text.indexOf("\n\n", start));
}
