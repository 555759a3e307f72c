import { afterAll, describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { forget } from "../../../lib/engine/meilisearch/forget.ts";
import { openMeilisearch, prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames, shadowNames } from "../../../lib/engine/meilisearch/names.ts";
import { ARTICLE_SETTINGS, VALUE_SETTINGS } from "../../../lib/engine/meilisearch/settings.ts";
import { stampAt } from "../../../lib/engine/meilisearch/state.ts";
import { writeArticles } from "../../../lib/engine/meilisearch/write.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openFakeServer } from "./fake/fake-server.ts";
import { openRealServer } from "./real-server.ts";

const INDEX = "forgetting";
const real = await openRealServer();
const fake = real ? null : await openFakeServer();
const client = openClient({ url: (real ?? fake)!.url, key: real?.key ?? null });
afterAll(() => (real ?? fake)!.close());

/** All documents of an index, as one text. */
async function contents(index: string): Promise<string> {
  const [found] = await client.search([{ indexUid: index, q: "", limit: 1000 }]);
  return JSON.stringify(found!.hits);
}

describe(`what is removed, on a ${real ? "real" : "fake"} server`, () => {
  it("goes out of the live index and the one kept beside, with the values that nobody else holds", async () => {
    const archive = openArchive(":memory:");
    const secret = articleOf({ id: "a", title: "Zyxwvut", people: ["Ann Lee", "Quo Vasterby"], outlet: "The Blimp" });
    archive.put([secret, articleOf({ id: "b", title: "Another", people: ["Ann Lee"], outlet: "The Pier" })]);
    const [live, shadow] = [liveNames(INDEX), shadowNames(INDEX)];
    await prepare(client, INDEX);
    await client.createIndex(shadow.articles);
    await client.createIndex(shadow.values);
    await client.updateSettings(shadow.articles, ARTICLE_SETTINGS as never);
    await client.updateSettings(shadow.values, VALUE_SETTINGS as never);
    const kept = [...archive.changesSince(0)].map((change) => change.kept!);
    for (const names of [live, shadow]) await writeArticles(client, names, kept, () => {});
    await stampAt(client, live, 7);
    const all = [live.articles, live.values, shadow.articles, shadow.values];
    const secrets = /Zyxwvut|Vasterby|vasterby|Blimp|blimp/;
    for (const index of all) expect(await contents(index)).toMatch(secrets);

    await forget(client, INDEX, [secret.id, "never-there"]);
    for (const index of all) expect(await contents(index)).not.toMatch(secrets);
    for (const names of [live, shadow]) {
      expect(await contents(names.articles)).toContain("Another");
      expect(await contents(names.values)).toMatch(/ann-lee.*the-pier|the-pier.*ann-lee/);
    }
    const compacted = fake?.requests.flatMap(({ path }) => /^\/indexes\/(\w+)\/compact$/.exec(path)?.[1] ?? []);
    if (compacted) expect(compacted).toEqual(all);
    const engine = openMeilisearch(client, { names: live, archive: null, onRejected: () => {} });
    expect(await engine.health()).toMatchObject({ articles: 1, trouble: null, revision: 7 });
    await forget(client, "never-made", [secret.id]);
    archive.close();
  });
});
