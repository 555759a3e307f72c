import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { chosenEngine, OWN } from "../../lib/engine/engines.ts";
import { rebuild } from "../../lib/engine/rebuild.ts";
import { engineSaid } from "../../scripts/lib/engine-said.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { type FakeServer, openFakeServer } from "../engine/meilisearch/fake/fake-server.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
let fake: FakeServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  fake = await openFakeServer();
});
afterEach(() => {
  fake.close();
  rmSync(folder, { recursive: true });
});

/** An archive of one article with its own index, and the settings of a site that searches it on the server. */
async function settingsWith(id: string) {
  const archive = join(folder, "archive.db");
  const opened = openArchive(archive);
  opened.place([articleOf({ id, title: `Of ${id}`, text: `What is told of ${id} is short.` })]);
  opened.close();
  await syncEmbedded(archive, null);
  return { archive, meilisearch: { urls: [fake.url], index: "news", keys: [] }, opensearch: null };
}

async function build(settings: Awaited<ReturnType<typeof settingsWith>>): Promise<void> {
  const archive = openArchive(settings.archive);
  const reference = OWN.open(archive);
  const secrets = { meilisearch: [], opensearch: null };
  const listener = { progressed: () => {}, rejected: () => {}, stepped: () => {} };
  await rebuild(
    chosenEngine(settings).openHome(archive, secrets, () => {}),
    { archive, reference, listener },
  );
  await reference.close();
}

describe("what a start says of the engine", () => {
  it("names the index on a server, what the archive answers still, and what is wrong, whoever may ask the site", async () => {
    const settings = await settingsWith("ferry");
    await build(settings);
    const sound = [
      `Searches are answered by the index "news" at ${fake.url}.`,
      expect.stringMatching(/^The archive beside it is still needed, and answers: OR, brackets .* 1000th .*\.$/),
    ];
    expect(await engineSaid(settings)).toEqual(sound);
    await settingsWith("tram");
    expect(await engineSaid(settings)).toEqual([
      ...sound,
      "For now the archive answers all: the index of meilisearch is older than the archive; npm run sync.",
    ]);
    fake.close();
    expect((await engineSaid(settings)).at(-1)).toMatch(/^For now the archive answers all: .*\.$/);
  });

  it("says without an archive what is not answered, and that nothing answers in its place", async () => {
    const settings = await settingsWith("ferry");
    await build(settings);
    const alone = { ...settings, archive: join(folder, "none.db") };
    const [, left] = await engineSaid(alone);
    expect(left).toMatch(/^There is no archive beside it, which would answer what it cannot: OR, brackets .*\.$/);
    fake.close();
    expect((await engineSaid(alone)).at(-1)).toMatch(/^It cannot answer: .*\.$/);
  });

  it("is nothing of the archive's own engine", async () => {
    expect(await engineSaid({ ...(await settingsWith("ferry")), meilisearch: null })).toEqual([]);
  });
});
