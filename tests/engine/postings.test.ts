import { expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type Columns, openColumns } from "../../lib/engine/embedded/counting/columns.ts";
import { FLAG } from "../../lib/engine/embedded/counting/flag.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { eraseFromIndex } from "../../lib/engine/embedded/erase.ts";
import { ftsOf } from "../../lib/engine/embedded/fts.ts";
import { listedScores } from "../../lib/engine/embedded/postings/listed-scores.ts";
import { openLookup } from "../../lib/engine/embedded/postings/lookup.ts";
import { entriesOf, planOf } from "../../lib/engine/embedded/postings/plan.ts";
import { askArchive } from "../../lib/engine/embedded/tables.ts";
import type { Expression } from "../../lib/engine/port/expression.ts";
import { sync } from "../../lib/engine/sync.ts";
import { articleOf } from "../fixtures/article.ts";

const SEED = Number(process.env.SEED ?? Math.floor(2 ** 31 * Math.random()));

const WORDS = ["ferry", "fern", "fe", "port", "tram", "trams", "ost", "øst", "𝒜bc", "𝒜bd", "1987"];

it(`finds and scores as FTS5 does, after any changes (seed ${SEED})`, async () => {
  let state = SEED || 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const words = (most: number) => Array.from({ length: random(most) }, () => pick(WORDS)).join(" ");
  const archive = openArchive(":memory:");
  const engine = openEmbedded(archive);
  const sketch = () => ({
    id: `a${random(30)}`,
    title: `${pick(WORDS)} ${words(4)}`,
    text: `${words(12)} n${random(9)}.`,
    date: `1990-01-1${random(9)}`,
    outlet: pick(["The Post", "The Sun"]),
  });
  const leaf = (): Expression => {
    const text = pick(WORDS);
    return random(3) === 0
      ? {
          kind: "prefix",
          text: Array.from(text)
            .slice(0, 1 + random(5))
            .join(""),
        }
      : { kind: "word", text };
  };
  const several = () => Array.from({ length: 1 + random(3) }, leaf);
  const expression = (): Expression =>
    pick<() => Expression>([
      leaf,
      () => ({ kind: "or", of: several() }),
      () => ({ kind: "and", of: several() }),
      () => ({ kind: "and", of: [...several(), { kind: "not", of: leaf() }] }),
      () => ({ kind: "and", of: [leaf(), { kind: "or", of: several() }] }),
    ])();
  let segments = 0;
  for (let round = 0; round < 60; round++) {
    if (random(4) > 0) archive.put(Array.from({ length: 1 + random(5) }, () => articleOf(sketch())));
    else archive.remove(articleOf(sketch()).id);
    await sync(archive, engine, () => {});
    if (random(20) === 0) eraseFromIndex(archive);
    segments = Math.max(segments, counted(archive, "engine_segment"));
    const asked = Array.from({ length: 5 }, expression);
    for (const one of asked) expectFound(archive, one, `round ${round}`);
    if (round % 10 === 9) await expectScored(archive, asked, `round ${round}`);
  }
  // Segments were joined: there were sixty batches.
  expect(segments).toBeGreaterThan(4);
  expect(segments).toBeLessThanOrEqual(16);
  await engine.close();
});

it("keeps no word of what was erased, and what it does keep in a few segments", async () => {
  const archive = openArchive(":memory:");
  const engine = openEmbedded(archive);
  const gone = articleOf({ id: "gone", title: "Zeppelin", text: "It lands." });
  archive.put([gone, articleOf({ id: "stays", title: "Ferry", text: "It sails." })]);
  await sync(archive, engine, () => {});
  archive.remove(gone.id);
  await sync(archive, engine, () => {});
  eraseFromIndex(archive);
  const terms = askArchive(archive, (database) => database.prepare("select term from engine_posting").all());
  expect(terms.map(({ term }) => term)).toEqual(expect.arrayContaining(["ferry", "f*", "sails"]));
  expect(terms.some(({ term }) => String(term).startsWith("z") || term === "lands")).toBe(false);
  expect(counted(archive, "engine_shown")).toBe(1);
  await engine.close();
});

function counted(archive: Archive, table: string): number {
  const row = askArchive(archive, (database) => database.prepare(`select count(*) as count from ${table}`).get());
  return (row as { count: number }).count;
}

const readingOf = (archive: Archive) =>
  askArchive(archive, (database) => ({ columns: openColumns(database)(), lookup: openLookup(database) }));

/** What FTS5 finds, and the scores that it gives. */
function askFts(archive: Archive, match: string): { rowid: number; score: number }[] {
  const question =
    "select rowid, -bm25(engine_text, 3, 1, 1) as score from engine_text where engine_text match ? order by rowid";
  return askArchive(archive, (database) => database.prepare(question).all(match)) as never;
}

/** Expects postings to find what FTS5 does, in whole entries and in headlines. */
function expectFound(archive: Archive, expression: Expression, round: string): void {
  const { columns, lookup } = readingOf(archive);
  const plan = planOf(expression)!;
  const why = `${round}: ${JSON.stringify(expression)}`;
  const match = ftsOf(expression)!;
  const rowids = (match: string) => askFts(archive, match).map(({ rowid }) => rowid);
  expect([...entriesOf(plan, (term) => lookup(columns, term))], why).toEqual(rowids(match));
  expect([...listedScores(columns, plan, true, lookup).seqs], why).toEqual(rowids(`{title} : ${match}`));
}

/** Expects the scores that FTS5 gives in an index that never held anything else: what was deleted counts in its means. */
async function expectScored(archive: Archive, asked: readonly Expression[], round: string): Promise<void> {
  const { columns, lookup } = readingOf(archive);
  const fresh = openArchive(":memory:");
  const ids = new Set(Array.from(columns.seqs, (seq) => columns.ids.at(seq)!));
  fresh.put([...ids].map((id) => archive.get(id)!));
  const engine = openEmbedded(fresh);
  await sync(fresh, engine, () => {});
  const nameIn = (columns: Columns, seq: number) => `${columns.ids.at(seq)} ${columns.flags.array[seq]! & FLAG.alone}`;
  const freshColumns = readingOf(fresh).columns;
  for (const expression of asked) {
    for (const inTitle of [false, true]) {
      const { seqs, own } = listedScores(columns, planOf(expression)!, inTitle, lookup);
      const scores = new Map(Array.from(seqs, (seq, at) => [nameIn(columns, seq), own[at]! / 1e12]));
      const match = ftsOf(expression)!;
      const wanted = askFts(fresh, inTitle ? `{title} : ${match}` : match);
      const why = `${round}: ${JSON.stringify(expression)}`;
      expect(scores.size, why).toBe(wanted.length);
      for (const { rowid, score } of wanted) expect(scores.get(nameIn(freshColumns, rowid)), why).toBeCloseTo(score, 9);
    }
  }
  await engine.close();
}
