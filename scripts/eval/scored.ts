import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ScoredSet } from "../../lib/facets/scores.ts";
import { type Bench, extracted, judged, rowsOf, unlabelled } from "./judged.ts";
import type { Labelled } from "./labelled.ts";
import type { Measure } from "./measures.ts";

/** The files to read of labelled texts. */
export function textsOf(name: string, { gold, input, files }: Labelled, bench: Bench): string[] {
  if (input === undefined) return [unlabelled(gold, name, ["id", "title", "text", "url", "date"], bench)];
  return files ? files.map((file) => join(input, file)) : [input];
}

/** Reads the texts of a measure and scores what is found; gold of articles that are not among them is left out. */
export function scored({ name, task, all = false, hidden }: Measure, labelled: Labelled, bench: Bench): ScoredSet {
  const found = extracted(name, textsOf(name, labelled, bench), bench);
  const ids = new Set(rowsOf<{ externalId: string }>(found).map(({ externalId }) => externalId));
  const rows = rowsOf<{ id: string }>(labelled.gold).filter(({ id }) => ids.has(String(id)));
  const gold = join(bench.folder, `${name}.read.jsonl`);
  writeFileSync(gold, rows.map((row) => JSON.stringify(row)).join("\n"));
  const scores = judged(task, gold, found, { visible: !all });
  if (hidden) {
    const [of, as] = hidden;
    const score = judged(task, gold, found, { visible: false }).find(({ what }) => what === of);
    if (score) scores.push({ ...score, what: as });
  }
  return { texts: name, articles: rows.length, scores };
}
