import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import type { Article } from "../../lib/article/article.ts";
import { appendLines, ledgerAt, readLedger, signed, writeLines } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import type { Query } from "../../lib/engine/port/query.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { valuesOf } from "../../lib/facets/facet-values.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { ARTICLES, query, type Step, step, type Unsigned } from "./random-corrections.ts";
import { expectTrueCounts } from "./search-engine-law.ts";

/** A failure that was printed, tried again: `CORRECTION_REPLAY='{"seed": …, "path": "…"}'`. */
const REPLAYED = JSON.parse(process.env.CORRECTION_REPLAY ?? "{}") as {
  seed?: number;
  path?: string;
};

/** What searches an archive while it is corrected. */
export interface Searched {
  /** Brings the index to the archive as it is now, or only so far as it is `pushed`; gives what a site then asks. */
  readonly follow: (pushed: Step["pushed"]) => Promise<Reader>;
  readonly close: () => Promise<void>;
}

/** A place for a ledger that is empty. */
type Ledger = ReturnType<typeof openLedger>;

/**
 * The law of corrections: on random archives, ledgers of every act, orders of arrival and interruptions, every answer given
 * after an act is true of the archive as it is then; the same articles and ledger give the same archive, whatever came when;
 * and with every line undone it is as if there were none. Prints its seed when it fails.
 */
export function itKeepsCorrections(open: (archive: Archive) => Promise<Searched> | Searched, runs: number): void {
  it(`is the same on ${runs} random histories, whatever came when, and true after each act`, {
    timeout: 3_600_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "corrections-law-"));
    const steps = fc.array(step, { minLength: 1, maxLength: 12 });
    const queries = fc.array(query, { minLength: 3, maxLength: 3 });
    let count = 0;
    try {
      await fc.assert(
        fc.asyncProperty(steps, queries, async (steps, queries) => {
          const ledger = openLedger(join(folder, `${++count}.jsonl`));
          const living = openArchive(":memory:");
          const searched = await open(living);
          for (const each of steps) {
            happen(each.happening, living, ledger);
            if (each.stop !== null) applyStopped(living, ledger, each.stop);
            if (each.applied) apply(living, ledger);
            await expectTrue(await searched.follow(each.pushed), living, queries);
          }
          apply(living, ledger);
          const came = ARTICLES.filter(({ id, contentHash }) => living.stored(id)?.contentHash === contentHash);
          const fresh = filled(came.toReversed());
          apply(fresh, ledger);
          expect(shown(living)).toEqual(shown(fresh));
          expect(standing(living)).toEqual(standing(fresh));
          // The last of all undoes each line that holds, itself an undo or not.
          for (const { id } of ledger.lines().toReversed()) ledger.say({ act: "undo", line: id });
          apply(living, ledger);
          const bare = filled(came);
          canonicalisePeople(bare, () => {});
          expect(shown(living)).toEqual(shown(bare));
          await expectTrue(await searched.follow("all"), living, queries);
          await searched.close();
        }),
        { numRuns: runs, ...REPLAYED },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function openLedger(path: string) {
  const lines = () => readLedger(path).lines;
  const named = (said: readonly Unsigned[]) => said.map((one) => ({ by: "ann", ...one }) as Correction);
  return {
    path,
    lines,
    say: (...said: readonly Unsigned[]) => appendLines(path, named(said), { after: lines().at(-1) }),
    /** Takes in what another machine said before any of this one's lines. */
    merge: (said: readonly Unsigned[]) =>
      writeLines(
        path,
        named(said).map((one, at) => signed(one, undefined, at)),
      ),
    /** Takes a line out of the file, writes another twice, and breaks one off. */
    edit(which: number): void {
      const all = lines();
      if (all.length === 0) return;
      const left = readFileSync(path, "utf8")
        .split("\n")
        .toSpliced(which % all.length, 1);
      writeFileSync(path, [...left, left[0], '{"v":1', ""].join("\n"));
    },
  };
}

function happen(happening: Step["happening"], archive: Archive, ledger: Ledger): void {
  switch (happening.kind) {
    case "say":
      ledger.say(...happening.said);
      break;
    case "merge":
      ledger.merge(happening.said);
      break;
    case "edit":
      ledger.edit(happening.which);
      break;
    case "import":
      archive.place(happening.come);
      break;
    case "remove":
      archive.remove(happening.which);
      break;
    case "undo": {
      const lines = ledger.lines();
      if (lines.length > 0) ledger.say({ act: "undo", line: lines[happening.which % lines.length]!.id });
    }
  }
}

const apply = (archive: Archive, { path }: Ledger) => applyCorrections(archive, ledgerAt(path), scopes());

/** Brings an archive to its ledger and is stopped: before one of its transactions, or within one, as a scope is asked. */
function applyStopped(archive: Archive, { path }: Ledger, at: number): void {
  const stop = new Error("stopped");
  let left = at;
  const tick = () => {
    if (left-- === 0) throw stop;
  };
  const raw = new Proxy(archive[RAW], {
    get(target, name) {
      const own = Reflect.get(target, name) as unknown;
      if (typeof own !== "function") return own;
      return (...given: unknown[]) => {
        if (name === "exec" && given[0] === "begin immediate") tick();
        return (own as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  const inScope = scopes();
  try {
    applyCorrections({ ...archive, [RAW]: raw }, ledgerAt(path), (scope, article) => {
      tick();
      return inScope(scope, article);
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
}

function filled(articles: readonly Article[]): Archive {
  const archive = openArchive(":memory:");
  for (const article of articles) archive.place([article]);
  return archive;
}

const keptIn = (archive: Archive): Kept[] => [...archive.changesSince(0)].flatMap(({ kept }) => kept ?? []);

/** What an archive shows, by id; revisions, redirects and when an article came aside. */
const shown = (archive: Archive): Omit<Kept, "added" | "groupAdded">[] =>
  keptIn(archive)
    .map(({ added: _, groupAdded: __, ...kept }) => JSON.parse(JSON.stringify(kept)) as Kept)
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));

/** The lines that an archive knows, and which of them hold, or wait. */
const standing = (archive: Archive) => archive[RAW].prepare("select id, in_force from correction order by place").all();

/** Every count, bar and page by counting articles one by one, and every name as the articles have it. */
async function expectTrue(reader: Reader, archive: Archive, queries: readonly Query[]): Promise<void> {
  const all = keptIn(archive);
  const labels = new Set(
    all.flatMap(({ article }) =>
      FACETS.flatMap(({ key }) => valuesOf(article, key).map(({ value, label }) => `${key} ${value} ${label}`)),
    ),
  );
  for (const asked of queries) {
    const { counts } = await expectTrueCounts(reader, all, asked);
    for (const { key } of FACETS)
      for (const { value, label, count } of counts[key])
        if (count > 0) expect(labels).toContain(`${key} ${value} ${label}`);
  }
}
