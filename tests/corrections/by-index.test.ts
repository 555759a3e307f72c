import { expect, test, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { knownOutlet } from "../../lib/corrections/known-outlet.ts";
import { knownPerson } from "../../lib/corrections/known-person.ts";
import { queueArticles } from "../../lib/corrections/queue-articles.ts";
import { queueRenamed } from "../../lib/corrections/queue-renamed.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { articleOf } from "../fixtures/article.ts";

/** The tables that some work reads from end to end, by SQLite's own plans of what it asks. */
function scanned(work: (archive: Archive) => void): string[] {
  const archive = openArchive(":memory:");
  archive.put([articleOf({ people: ["Ann Cole"], outlet: "The Pier" })]);
  canonicalisePeople(archive, () => {});
  const database = archive[RAW];
  const asked = vi.spyOn(database, "prepare");
  work(archive);
  const statements = asked.mock.calls.map(([sql]) => sql);
  asked.mockRestore();
  expect(statements.length).toBeGreaterThan(0);
  const plans = statements.flatMap(
    (sql) => database.prepare(`explain query plan ${sql}`).all() as { readonly detail: string }[],
  );
  archive.close();
  return plans.flatMap(({ detail }) => (/^SCAN (?!json_each|\(|\d)/.test(detail) ? detail : []));
}

test("a person's and an outlet's look-up, and the queueing of what a line concerns, ask indexes", () => {
  expect(scanned((archive) => void knownPerson(archive, "Ann Cole"))).toEqual([]);
  expect(scanned((archive) => void knownOutlet(archive, "the-pier"))).toEqual([]);
  expect(scanned((archive) => void queueArticles(archive[RAW]))).toEqual([]);
});

test("lines that put somebody into articles are looked for in those alone", () => {
  const statements = scanned((archive) => queueRenamed(archive[RAW], () => null));
  // The lines themselves are read.
  expect(statements.filter((detail) => !/^SCAN correction\b/.test(detail))).toEqual([]);
});
