import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { LanguageScore, ScoredSet, ScoredTexts, Scores } from "../lib/facets/scores.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { identityScore, identityTexts } from "./eval/identity.ts";
import { joinsScore } from "./eval/joins.ts";
import { extracted, rowsOf } from "./eval/judged.ts";
import { type Labelled, labelledTexts, whereToFind } from "./eval/labelled.ts";
import { languageScores, languageTexts, ownLanguages } from "./eval/languages.ts";
import { MEASURES } from "./eval/measures.ts";
import { scored, textsOf } from "./eval/scored.ts";
import { wellKnownScore } from "./eval/well-known.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { languageTable } from "./lib/language-table.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { scoreTable } from "./lib/score-table.ts";

const NAMES: readonly ScoredTexts[] = [...MEASURES.map(({ name }) => name), "joins", "identity", "known", "languages"];

const HELP = `
npm run eval [-- NAME...] [--write]

Scores what is found in raw text against gold labels, and prints a table. The texts belong to others and are read from the
folder EVAL_DATA (default ../shared/data); scripts/eval/README.md says where each set is to be had. The sets "own" and
"known" are the project's. What is not there is named and not measured. People are scored as the facet shows them; those of whom only a lone
name is known are told apart. NAME picks measures: ${NAMES.join(", ")}.

  --write   all measures, and keeps them where the site's page on the archive and the README take them from

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { write: { type: "boolean" } });
    if (values.write && words.length > 0)
      throw new UsageError("Cannot keep some of the scores: --write takes no name.");
    const unknown = words.find((word) => !NAMES.some((name) => name === word));
    if (unknown !== undefined) throw new UsageError(`Cannot score "${unknown}": the measures are ${NAMES.join(", ")}.`);
    const data = resolve(ROOT, process.env.EVAL_DATA ?? "../shared/data");
    const folder = mkdtempSync(join(tmpdir(), "dateline-eval-"));
    try {
      const asked = NAMES.filter((name) => words.length === 0 || words.includes(name));
      const { sets, languages, missing } = await measured(asked, data, folder);
      if (missing.length > 0) {
        const reason = whereToFind(missing, data);
        if (values.write || words.length > 0) throw new Error(`Cannot score: ${reason}`);
        console.error(`Not measured, since ${reason}`);
      }
      console.log(scoreTable(sets));
      if (languages.length > 0) console.log(`\n${languageTable(languages)}`);
      if (values.write) keep({ measured: new Date().toISOString().slice(0, 10), sets, languages });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return EXIT.done;
  });
}

interface Measured {
  readonly sets: ScoredSet[];
  readonly languages: LanguageScore[];
  /** What was not measured, since its texts are not there. */
  readonly missing: ScoredTexts[];
}

async function measured(asked: readonly ScoredTexts[], data: string, folder: string): Promise<Measured> {
  const bench = { data, folder };
  const labelled = new Map<ScoredTexts, Labelled>();
  const missing: ScoredTexts[] = [];
  for (const measure of MEASURES) {
    const texts = labelledTexts(measure, data, folder);
    if (texts) labelled.set(measure.name, texts);
    else if (asked.includes(measure.name)) missing.push(measure.name);
  }
  const isThere = (name: ScoredTexts, there: boolean) => {
    if (asked.includes(name) && !there) missing.push(name);
    return asked.includes(name) && there;
  };
  const [about, people] = [labelled.get("about"), labelled.get("people")];
  const doJoins = isThere("joins", about !== undefined && people !== undefined);
  const doIdentity = isThere("identity", existsSync(identityTexts(data)));
  const doLanguages = isThere("languages", existsSync(languageTexts(data)));
  // Rather nothing than some: whoever asked for it wants it whole.
  if (missing.length > 0 && asked.length < NAMES.length) return { sets: [], languages: [], missing };
  const sets = MEASURES.flatMap((measure) => {
    const texts = asked.includes(measure.name) ? labelled.get(measure.name) : undefined;
    return texts ? [scored(measure, texts, bench)] : [];
  });
  if (doJoins) {
    const texts = [about!, people!].flatMap((of, at) => textsOf(`joins-${at}`, of, bench));
    sets.push(joinsScore(rowsOf(extracted("joins", texts, bench))));
  }
  if (doIdentity) sets.push(await identityScore(data));
  if (asked.includes("known")) sets.push(wellKnownScore());
  if (doLanguages) sets.push(ownLanguages(bench));
  return { sets, languages: doLanguages ? languageScores(bench) : [], missing };
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
