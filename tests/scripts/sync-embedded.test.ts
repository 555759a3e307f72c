import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { REGISTRY_VERSION } from "../../lib/facets/registry/registry.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { registryState } from "../../lib/people/registry-state.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { readAs } from "../query/dossier/told-archive.ts";

it("works out anew who people are where an older version did, and never where none has", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const folder = mkdtempSync(join(tmpdir(), "dateline-"));
  const path = join(folder, "archive.db");
  const text = "President Baker said that the bridge was closed. He said so again in the evening, when nobody came.";
  const archive = openArchive(path);
  archive.put(Array.from({ length: 12 }, (_, at) => readAs(`n${at}`, { title: "Bridge", text: `${text} ${at}` })));
  await syncEmbedded(path, null);
  expect(registryState(archive)).toBe(null);

  canonicalisePeople(archive, () => {});
  const labels = async () => {
    const engine = openEmbedded(openArchive(path));
    const { counts } = await engine.search(queryOf(EVERYTHING));
    await engine.close();
    return counts.people.map(({ label }) => label);
  };
  await syncEmbedded(path, null);
  expect(await labels()).toEqual(["Baker (unidentified)"]);

  // As a version before left it.
  const database = archive[RAW];
  database.exec(`update person_state set version = ${REGISTRY_VERSION - 1}`);
  const before = archive.revision();
  await syncEmbedded(path, null);
  expect(registryState(archive)).toBe(REGISTRY_VERSION);
  expect(said.mock.calls.flat().join("\n")).toContain("People were worked out anew");
  const after = archive.revision();
  await syncEmbedded(path, null);
  expect([before <= after, archive.revision()]).toEqual([true, after]);
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});
