import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { articleOf } from "../fixtures/article.ts";

it("answers what it was asked before until something is written, by its own connection or another", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-again-"));
  const archive = openArchive(join(folder, "archive.db"));
  const engine = openEmbedded(archive);
  archive.put([articleOf({ id: "a", title: "Ferry sails", people: ["Ana Prado"] })]);
  await sync(archive, engine, () => {});
  const query = queryOf(EVERYTHING);
  const first = await engine.search(query);
  expect(await engine.search({ ...query })).toBe(first);
  expect(await engine.search({ ...query, pageSize: 7 })).not.toBe(first);

  // The archive goes on, and its index has not heard of it.
  archive.put([articleOf({ id: "b", title: "Tram sails" })]);
  expect(await engine.search(query)).toMatchObject({ total: 1, note: { code: "indexBehind" } });

  // Another program brings the index up to date.
  const other = openArchive(join(folder, "archive.db"));
  await sync(other, openEmbedded(other), () => {});
  const both = await engine.search(query);
  expect(both).toMatchObject({ total: 2, note: null });

  // It damages a row, of which the index knows nothing.
  other[RAW].prepare("update article set doc = 'x' where id = ?").run(both.hits[0]!.id);
  expect(await engine.search(query)).toMatchObject({ total: 2, note: { code: "damaged", ids: [both.hits[0]!.id] } });
  other.close();
  await engine.close();
  rmSync(folder, { recursive: true });
});
