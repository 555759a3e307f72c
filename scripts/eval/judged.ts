import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openNamed } from "../../lib/facets/registry/lone/open-names.ts";
import { SCORED, type Score } from "../../lib/facets/scores.ts";
import { ROOT } from "../lib/next.ts";

/** Where gold and what was found lie. */
export interface Bench {
  readonly data: string;
  readonly folder: string;
}

const JUDGE = join(ROOT, "scripts/eval/judge.ts");

/** Extracts files or folders as a user would, into a file of the bench; gives its path. A name that is nobody's yet counts as hidden. */
export function extracted(name: string, texts: readonly string[], { folder }: Bench): string {
  const found = join(folder, `${name}.found.jsonl`);
  const out = openSync(found, "w");
  const { status } = spawnSync(process.execPath, ["scripts/run.js", "extract", ...texts], {
    cwd: ROOT,
    stdio: ["ignore", out, "ignore"],
  });
  closeSync(out);
  if (status === 1) throw new Error(`Cannot score "${name}": extract failed.`);
  const rows = rowsOf<{ people: { id: string; hidden: boolean }[] }>(found);
  for (const person of rows.flatMap(({ people }) => people)) if (openNamed(person.id)) person.hidden = true;
  writeFileSync(found, rows.map((row) => JSON.stringify(row)).join("\n"));
  return found;
}

/** What the judge says of a task; `visible`: of what a facet shows alone. */
export function judged(task: string, gold: string, found: string, { visible = false } = {}): Score[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [JUDGE, task, gold, found, ...(visible ? ["--visible"] : [])],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Cannot score "${gold}": ${stderr}`);
  process.stderr.write(stderr);
  return stdout
    .trim()
    .split(/\n| \| /)
    .map(scoreIn);
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

/** The rows of a JSONL file. */
export function rowsOf<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
}

/** The gold's texts with these of its fields alone, so that no label can be read as metadata; gives the file's path. */
export function unlabelled(gold: string, name: string, fields: readonly string[], { folder }: Bench): string {
  const bare = rowsOf<Record<string, unknown>>(gold).map((row) =>
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, row[field]]))),
  );
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, bare.join("\n"));
  return path;
}
