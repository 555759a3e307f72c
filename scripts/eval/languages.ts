import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { LanguageScore, ScoredSet } from "../../lib/facets/scores.ts";
import { ROOT } from "../lib/next.ts";
import { type Bench, extracted, judged, rowsOf, unlabelled } from "./judged.ts";

/** The project's own short texts, with dates and countries; all other files hold people alone. */
const OWN = "own-languages";

/** Turkish news of our own: no corpus of it may be used that others have labelled by hand. */
const OWN_TURKISH = join(ROOT, "tests/fixtures/gold/turkish-news.jsonl");

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly externalId: string;
  readonly publishedAt: { readonly value: string } | null;
  readonly people: readonly { readonly hidden: boolean; readonly mentions: readonly (Place & { field: string })[] }[];
}

/** Where texts in other languages lie. */
export const languageTexts = (data: string): string => join(data, "languages/dev");

/** People in texts of other languages, a score a file of `languages/dev`, named `LANGUAGE-NAME.jsonl`, and our own in Turkish. */
export function languageScores(bench: Bench): LanguageScore[] {
  const folder = languageTexts(bench.data);
  const files = readdirSync(folder)
    .filter((file) => !file.startsWith(OWN))
    .map((file) => ({ name: basename(file, ".jsonl"), gold: join(folder, file) }));
  return [...files, { name: "tr-own", gold: OWN_TURKISH }]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, gold }) => {
      const found = extracted(name, [unlabelled(gold, name, ["id", "text"], bench)], bench);
      const spans = judged("people", gold, found).find(({ what }) => what === "people spans");
      if (!spans || !("f1" in spans)) throw new Error(`Cannot score "${name}": the judge names no spans.`);
      const { precision, recall, f1 } = spans;
      const rows = rowsOf<{ id: string; people: readonly Place[] }>(gold);
      return {
        set: name,
        language: name.split("-")[0]!,
        articles: rows.length,
        precision,
        recall,
        f1,
        stray: stray(rows, rowsOf<Found>(found)),
      };
    });
}

/** The share in percent of people shown whose every mention touches no right name. */
function stray(gold: readonly { id: string; people: readonly Place[] }[], found: readonly Found[]): number {
  const byId = new Map(found.map((row) => [row.externalId, row]));
  let shown = 0;
  let strays = 0;
  for (const { id, people } of gold) {
    for (const { hidden, mentions } of byId.get(id)?.people ?? []) {
      if (hidden) continue;
      shown++;
      const touches = mentions.some(({ start, end }) => people.some((one) => one.start < end && start < one.end));
      if (!touches) strays++;
    }
  }
  return shown === 0 ? 0 : Math.round((1000 * strays) / shown) / 10;
}

/** People, countries and dates in the project's own short texts in twelve languages. */
export function ownLanguages(bench: Bench): ScoredSet {
  const gold = join(languageTexts(bench.data), `${OWN}.jsonl`);
  const found = extracted(OWN, [unlabelled(gold, OWN, ["id", "text"], bench)], bench);
  const rows = rowsOf<{ id: string; date: string | null }>(gold);
  const byId = new Map(rowsOf<Found>(found).map((row) => [row.externalId, row]));
  const day = (id: string) => byId.get(id)?.publishedAt?.value.slice(0, 10) ?? null;
  const dated = rows.filter(({ date }) => date !== null);
  const scores = judged("names", gold, found).filter(({ what }) => what !== "cited outlets");
  const passed = dated.filter(({ id, date }) => day(id) === date).length;
  return {
    texts: "languages",
    articles: rows.length,
    scores: [...scores, { what: "dates", passed, of: dated.length }],
  };
}
