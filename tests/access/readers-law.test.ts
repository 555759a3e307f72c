import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ROLES, type Role } from "../../lib/access/role.ts";
import { type Rules, readableBy } from "../../lib/access/rules.ts";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";
import type { Article } from "../../lib/article/article.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction, Line } from "../../lib/corrections/line.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openEmbeddedHome } from "../../lib/engine/embedded/home.ts";
import type { Query } from "../../lib/engine/port/query.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { sync } from "../../lib/engine/sync.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { personId } from "../../lib/facets/person-id.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";
import { feedOf } from "../../lib/query/feeds/feed-of.ts";
import { frontOf } from "../../lib/query/front/front.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { type SuggestionLink, suggestions } from "../../lib/query/suggestions.ts";
import { widerOf } from "../../lib/query/wider.ts";
import { follow } from "../../scripts/lib/fill-confined.ts";
import { ARTICLES, query, type Step, step } from "../contracts/random-corrections.ts";
import { expectTrueCounts } from "../contracts/search-engine-law.ts";
import { read, type Told } from "../people/archive-of.ts";
import { STOP, stoppedAt } from "./stopped-at.ts";

/** Readers that are tried; each has an archive, rules and a role of their own. */
const READERS = Number(process.env.READERS ?? 20);
const SEED = Number(process.env.READERS_SEED ?? Math.floor(Math.random() * 2 ** 31));

const COLLECTIONS = ["desk", "legal", "paid"];

/** Articles that name the same people otherwise: who they are, and what they are called, rests on which of them there are. */
const TOLD: readonly Told[] = [
  ["1987-03-01", "President Robert Aldous Vane spoke in Lisbon. Vane left for Kenya."],
  ["1987-03-02", "Robert Vane, the president, was seen at the ferry with Eva Reis."],
  ["1987-03-02", "R. A. Vane was re-elected. Mr. Vane thanked the strikers in Porto Novo."],
  ["1991-02-03", "The singer Robert Vane (Vane the younger) has a concert, said Marta Quill."],
  ["1991-02-03", "Quill spoke of the ferry strike; Vane did not, reports The Pier."],
  ["1990-01-01", "Marta Anne Quill, the minister, denied it. A minister in Spain, Marta Quill, agreed."],
  ["1990", "Quill said that the quays of Quay Bay would close in France and Spain."],
];
const ALL: readonly Article[] = [...ARTICLES, ...read(TOLD)];

/** An archive's life, who reads it, and what is asked. */
const reading = fc.record({
  collections: fc.array(fc.constantFrom(...COLLECTIONS), { minLength: ALL.length, maxLength: ALL.length }),
  rules: fc.record({
    v: fc.constant(1 as const),
    collections: fc.record({ legal: fc.constantFrom(...ROLES), paid: fc.constantFrom(...ROLES) }, { requiredKeys: [] }),
    others: fc.constantFrom<Role[]>("reader", "reader", "editor", "admin"),
  }),
  role: fc.constantFrom<Role[]>("reader", "reader", "editor"),
  first: fc.subarray([...ALL.keys()], { minLength: 6 }),
  steps: fc.array(step, { maxLength: 6 }),
  queries: fc.array(query, { minLength: 3, maxLength: 3 }),
});

it(`gives ${READERS} random readers what an archive of what they may read gives (seed ${SEED})`, {
  timeout: 3_600_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "readers-law-"));
  let count = 0;
  let restricted = 0;
  try {
    await fc.assert(
      fc.asyncProperty(reading, async ({ collections, rules, role, first, steps, queries }) => {
        const ledger = join(folder, `${++count}.jsonl`);
        const articles = ALL.map((article, at) => ({ ...article, collection: collections[collectionAt(at)]! }));
        const life = openLife(articles, ledger, rules, role);
        life.place(first.map((at) => articles[at]!));
        await life.follow(null);
        for (const { happening, stop } of steps) {
          happen(happening, life);
          await life.follow(stop);
        }
        await life.follow(null);
        if (life.oracle().count() < life.whole.count()) restricted++;
        await expectSame(life, queries);
        await life.close();
      }),
      // What fails is shown as it is, unless it is looked into: making it smaller takes minutes.
      { numRuns: READERS, seed: SEED, endOnFailure: process.env.READERS_SEED === undefined },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(restricted, "readers who may not read all").toBeGreaterThan(READERS / 3);
});

/** Forms of one article are of one collection. */
const collectionAt = (at: number): number => ALL.findIndex(({ id }) => id === ALL[at]!.id);

type Life = ReturnType<typeof openLife>;

/** An archive with a confined one that follows it, and another that was made of what may be read alone. */
function openLife(articles: readonly Article[], ledger: string, rules: Rules, role: Role) {
  let hour = 0;
  const whole = openArchive(":memory:", { now: () => new Date(Date.UTC(2026, 0, 1, hour++)).toISOString() });
  const confined = openArchive(":memory:");
  const engine = openEmbedded(confined);
  const mayRead = readableBy(rules, role);
  let changed = false;
  const apply = (archive: Archive) => applyCorrections(archive, ledgerAt(ledger), scopes());

  return {
    whole,
    confined,
    engine,
    ledger,
    articles,
    place(come: readonly Article[]): void {
      for (const article of come) if (whole.place([article])[0]!.outcome === "changed") changed = true;
    },
    /** Brings the confined archive up to date; `stop`: it is ended by force before so many of its transactions, and goes on. */
    async follow(stop: number | null): Promise<void> {
      apply(whole);
      const filling = {
        whole,
        source: "here",
        mayRead,
        ledger: ledgerAt(ledger),
        inScope: scopes(),
        onProgress: () => {},
      };
      const own = stop === null ? confined : stoppedAt(confined, stop);
      try {
        await follow(own, filling);
      } catch (error) {
        if (error !== STOP) throw error;
      }
      // What an article said before it came anew, or was corrected, weighs in the index of every archive until it is tidied.
      const isTidy = !changed && readLedger(ledger).lines.length === 0;
      if (stop === null && !isTidy) await openEmbeddedHome(confined).forget();
    },
    /** An archive into which only what may be read ever came, as it is now. */
    oracle(): Archive {
      let at = "";
      const archive = openArchive(":memory:", { now: () => at });
      const there = whole.arrivals(0).filter((one) => one.there);
      for (const { id } of there) {
        const stored = whole.stored(id)!;
        const article = articles.find((one) => one.id === id && one.contentHash === stored.contentHash)!;
        if (!mayRead(article.collection)) continue;
        at = whole.kept(id)!.added!;
        archive.place([article]);
      }
      canonicalisePeople(archive, () => {});
      const read = readLedger(ledger);
      const lines = read.lines.filter((line) => isReadersLine(line, archive));
      applyCorrections(
        archive,
        { hash: () => "readable", read: () => ({ ...read, lines, hash: "readable" }) },
        scopes(),
      );
      return archive;
    },
    async close(): Promise<void> {
      whole.close();
      await engine.close();
    },
  };
}

/**
 * Whether a line speaks of what may be read, told by looking at each article that may: the article that it names, or one of the
 * person whom it splits, within its scope. What names somebody whom no such line made says nothing by itself.
 */
function isReadersLine(line: Line, archive: Archive): boolean {
  const all = keptIn(archive).map(({ article }) => article);
  if (line.act === "article" || (line.act === "means" && line.article !== undefined))
    return all.some(({ id }) => id === line.article);
  if (line.act !== "split" || MADE.has(line.person)) return true;
  const ids = [line.person, ...(line.forms ?? []).map(personId)].map((id) => archive.redirect("people", id));
  const inScope = scopes();
  return all.some(
    (article) => article.facets.people.some(({ id }) => ids.includes(id)) && inScope(line.scope, article),
  );
}

/** People whom lines make. */
const MADE: ReadonlySet<string> = new Set(["ivo-lund", "ann-cole-chef", "rob-reed"]);

function happen(happening: Step["happening"], { whole, ledger, articles, place }: Life): void {
  const lines = readLedger(ledger).lines;
  switch (happening.kind) {
    case "say":
    case "merge":
      appendLines(
        ledger,
        happening.said.map((one) => ({ by: "ann", ...one }) as Correction),
        { after: lines.at(-1) },
      );
      break;
    case "undo":
      if (lines.length > 0)
        appendLines(ledger, [{ act: "undo", by: "ann", line: lines[happening.which % lines.length]!.id }], {
          after: lines.at(-1),
        });
      break;
    case "import":
      place(articles.filter(({ contentHash }) => happening.come.some((one) => one.contentHash === contentHash)));
      break;
    case "remove":
      whole.remove(happening.which);
      break;
    case "edit":
      whole.remove(articles[happening.which % articles.length]!.id);
  }
}

const keptIn = (archive: Archive): Kept[] =>
  [...archive.changesSince(0)]
    .flatMap(({ kept }) => (kept ? [JSON.parse(JSON.stringify(kept)) as Kept] : []))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

/** Words whose ends are typed, and that are misspelt. */
const TYPED = [
  "v",
  "Rob",
  "qui",
  "marta qui",
  "ferri",
  "fery ",
  "strikke ",
  "quy bay ",
  "ferry ",
  "vane ",
  "eva r",
  "po",
];

async function expectSame(life: Life, queries: readonly Query[]): Promise<void> {
  const { engine, confined } = life;
  const readable = life.oracle();
  const all = keptIn(readable);
  expect(keptIn(confined)).toEqual(all);
  const other = openEmbedded(readable);
  await sync(readable, other, () => {});
  for (const asked of queries) {
    await expectTrueCounts(engine, all, asked);
    await same(engine, other, async (reader) => inNoOrder(await reader.search({ ...asked, pageSize: 100 })));
    await same(engine, other, async (reader) => (await Array.fromAsync(reader.matching(asked))).sort());
  }
  for (const q of TYPED) {
    const request = { ...EVERYTHING, q, size: 100 };
    await same(engine, other, async (reader) => {
      const found = await answer(reader, request);
      const suggested = inNoOrderOf(await suggestions(reader, request));
      return [inNoOrder(found), await widerOf(reader, found), suggested];
    });
    await same(engine, other, (reader) => reader.wordsWith(parse(q)));
    await same(engine, other, (reader) => feedOf(reader, "atom", request, { site: "", messages: messagesFor("en") }));
  }
  for (const { key } of FACETS)
    await same(engine, other, (reader) => reader.facetValues(EVERY, key, { beginning: "", skip: 0, order: "label" }));
  for (const { article } of all)
    await same(engine, other, async (reader) => [
      await reader.get(article.id),
      await reader.copiesOf(article.id),
      await reader.versionsOf(article.id),
      await reader.related(article.id),
      await reader.moreLike(article.id),
    ]);
  await same(engine, other, (reader) => frontOf(reader, "2026-01-01"));
  await same(engine, other, (reader) =>
    reader.valuesNamed(
      ["Robert Vane", "R. A. Vane", "Marta Quill", "Ann Cole"].map((name) => ({ facet: "people" as const, name })),
    ),
  );
  await other.close();
}

/** An answer whose hits, all on one page, stand by their ids: which of two comes first that are as good follows from the index's own numbers. */
function inNoOrder<A extends { readonly hits: readonly { readonly id: string }[] }>(answer: A): A {
  return { ...answer, hits: answer.hits.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** Suggestions with their headlines in no order: which come first, and of which article one is, follows from the index's own numbers. */
function inNoOrderOf(suggested: readonly SuggestionLink[]) {
  const [headlines, values] = [true, false].map((is) => suggested.filter(({ kind }) => (kind === "headline") === is));
  const labels = headlines!.map(({ label }) => label).sort();
  // Of more there are only some.
  return { values, headlines: labels.length < 3 ? labels : labels.length };
}

const EVERY: Query = queryOf(EVERYTHING);

async function same(one: Reader, other: Reader, ask: (reader: Reader) => Promise<unknown>): Promise<void> {
  expect(await ask(one)).toEqual(await ask(other));
}
