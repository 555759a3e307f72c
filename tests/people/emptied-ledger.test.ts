import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { appendLines, ledgerAt } from "../../lib/corrections/ledger.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { read } from "./archive-of.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What joins two people marks the articles that name the other. */
const TEXTS = ["Minister Klaus Altmann spoke in Bonn on Monday.", "Minister Pierre Beaufort spoke in Lyon on Friday."];

it("a ledger that is there no more leaves nothing of itself, whatever its last lines were of", () => {
  const path = join(folder, "corrections.jsonl");
  const archive = openArchive(":memory:");
  const ids = archive.place(read(TEXTS.map((text) => ["2001-02-03", text]))).map(({ id }) => id);
  canonicalisePeople(archive, () => {});
  const before = ids.map((id) => archive.get(id));
  appendLines(path, [{ by: "ann", act: "same", people: ["pierre-beaufort", "klaus-altmann"] }], { after: undefined });
  expect(applyCorrections(archive, ledgerAt(path), scopes()).changed).toBeGreaterThan(0);
  const corrected = () => archive[RAW].prepare("select * from article_layer where layer = 'corrections'").all();
  expect(corrected()).not.toEqual([]);
  rmSync(path);
  applyCorrections(archive, ledgerAt(path), scopes());
  expect(ids.map((id) => archive.get(id))).toEqual(before);
  expect(corrected()).toEqual([]);
  archive[RAW].exec("insert into article_layer values (1, 'corrections', '{}')");
  applyCorrections(archive, ledgerAt(path), scopes());
  expect(corrected()).toEqual([]);
  archive.close();
});
