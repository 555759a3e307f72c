import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judge } from "./judge/judge.ts";
import type { Task } from "./judge/rows.ts";
import { TASKS } from "./judge/tasks.ts";

const USAGE = `node scripts/eval/judge.ts TASK GOLD FOUND [--visible] [--errors N]

Judges what \`npm run -s extract\` found against gold labels, both JSONL. TASK is people (spans, and names an article), countries
(mentioned), about (countries of Reuters-21578 and its indexed people), names (people, countries, cited outlets as lists) or
traps (sentences, passed or failed). One line of scores; \`judge/rows.ts\` has the form of the gold.

  --visible   leaves out people that are recognised but shown under no full name
  --errors N  also the N commonest faults`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { visible: { type: "boolean", default: false }, errors: { type: "string", default: "0" } },
});
const [task, goldFile, foundFile] = positionals;
if (task === undefined || !(task in TASKS) || !goldFile || !foundFile) {
  console.error(USAGE);
  process.exit(2);
}
const { lines, unread, faults } = judge(task as Task, rowsOf(goldFile), rowsOf(foundFile), values);
if (unread > 0) console.error(`Of ${unread} articles nothing was read.`);
for (const [what, times] of faults.slice(0, Number(values.errors))) console.log(String(times).padStart(6), what);
console.log(lines.join(" | "));

function rowsOf<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);
}
