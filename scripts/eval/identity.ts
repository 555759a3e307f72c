import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import type { ScoredSet } from "../../lib/facets/scores.ts";
import { importRecords } from "../../lib/ingest/import.ts";
import { readSources } from "../../lib/source/read.ts";
import { say } from "../lib/say.ts";
import cases from "./identity-cases.json" with { type: "json" };

/**
 * What is right of a small archive: people as places that name them (`article:start` in its text), each list one person
 * and no two lists the same; and places that must not be a person's, by its number.
 */
interface Case {
  readonly people: readonly (readonly string[])[];
  readonly not?: readonly (readonly [place: string, person: number])[];
}

/** How many of the small archives with hard names in a folder are wholly right, each imported by itself. */
export async function identityScore(data: string): Promise<ScoredSet> {
  const folder = join(data, "identity-cases");
  if (!existsSync(folder)) throw new Error(`Cannot score "identity": there is no folder ${folder}.`);
  const right: boolean[] = [];
  for (const [name, wanted] of Object.entries(cases as unknown as Record<string, Case>)) {
    const path = join(folder, `${name}.jsonl`);
    const ids = await idsIn(path);
    right.push(isRight(wanted, ids));
    if (!right.at(-1)) say(`Not wholly right: ${name}.`);
  }
  const passed = right.filter(Boolean).length;
  return { texts: "identity", articles: right.length, scores: [{ what: "archives", passed, of: right.length }] };
}

/** The id of the person shown at each place of an archive's texts. */
async function idsIn(path: string): Promise<Map<string, string>> {
  const archive = openArchive(":memory:");
  try {
    await importRecords(readSources([path], {}), archive, {
      context: { collection: "main", outlet: null, today: "2026-01-01" },
      listener: { kept: () => {}, rejected: () => {} },
      options: { processes: 1 },
    });
    const lines = readFileSync(path, "utf8").trim().split("\n");
    const order = new Map(lines.map((line, at) => [String((JSON.parse(line) as { id: string }).id), at]));
    const ids = new Map<string, string>();
    for (const { id } of archive.changesSince(0)) {
      const article = archive.get(id);
      for (const person of article?.facets.people ?? [])
        for (const { field, start } of person.hidden ? [] : person.mentions)
          if (field === "text") ids.set(`${order.get(article!.externalId!)}:${start}`, person.id);
    }
    return ids;
  } finally {
    archive.close();
  }
}

function isRight({ people, not = [] }: Case, ids: ReadonlyMap<string, string>): boolean {
  const found = people.map((places) => new Set(places.map((place) => ids.get(place))));
  if (found.some((set) => set.size !== 1 || set.has(undefined))) return false;
  const shown = found.map((set) => [...set][0]!);
  return new Set(shown).size === shown.length && not.every(([place, person]) => ids.get(place) !== shown[person]);
}
