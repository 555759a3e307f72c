import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { describeSearchEngine } from "../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../contracts/search-engine-law.ts";
import { articleOf } from "../fixtures/article.ts";

describeSearchEngine("embedded", openEmbedded);

describe("search engine: embedded", () => {
  itKeepsTheLaw(openEmbedded, 1000);

  it("forgets what it found when the index changes, or is built again up to the same batch", async () => {
    const archive = openArchive(":memory:");
    const engine = openEmbedded(archive);
    const kept = (...ids: string[]) =>
      ids.map((id) => ({
        article: articleOf({ id, text: `Text ${id}` }),
        added: null,
        groupAdded: null,
        copyOf: null,
        copies: 0,
        said: [],
        family: null,
      }));
    const all = [...kept("a", "b", "c"), ...kept("d")];
    archive.put(all.map(({ article }) => article));
    const totals = () =>
      Promise.all(["", "-b ", "text "].map(async (q) => (await engine.search(queryOf({ ...EVERYTHING, q }))).total));
    await engine.put(all.slice(0, 2), 1);
    expect(await totals()).toEqual([2, 1, 2]);
    await engine.put(all.slice(2), 2);
    expect(await totals()).toEqual([4, 3, 4]);
    await engine.remove([all[0]!.article.id], 3);
    expect(await totals()).toEqual([3, 2, 3]);
    await engine.put(all.slice(0, 1), 4);
    expect(await totals()).toEqual([4, 3, 4]);
    await engine.remove([all[0]!.article.id], 5);
    expect(await totals()).toEqual([3, 2, 3]);
    await engine.reset();
    for (const [at, row] of all.slice(0, 3).entries()) await engine.put([row], at + 1);
    expect(await totals()).toEqual([3, 2, 3]);
    await engine.reset();
    for (const [at, row] of [all[0]!, all[0]!, all[1]!].entries()) await engine.put([row], at + 1);
    expect(await totals()).toEqual([2, 1, 2]);
    await engine.close();
  });

  it("follows an article's changes in facets, labels and suggestions", async () => {
    const archive = openArchive(":memory:");
    const engine = openEmbedded(archive);
    const put = (revision: number, ...sketches: Parameters<typeof articleOf>[0][]) => {
      const articles = sketches.map(articleOf);
      archive.put(articles);
      return engine.put(
        articles.map((article) => ({
          article,
          added: null,
          groupAdded: null,
          copyOf: null,
          copies: 0,
          said: [],
          family: null,
        })),
        revision,
      );
    };
    const people = async () =>
      (await engine.search(queryOf(EVERYTHING))).counts.people.map(({ label, count }) => [label, count]);
    const suggested = async (beginning: string) => (await engine.suggest(beginning)).map(({ label }) => label);
    await put(1, { id: "a", people: ["Ana Prado", "Luis Mota"] }, { id: "b", people: ["Luis Mota", "Eva Reis"] });
    expect(await people()).toEqual([
      ["Luis Mota", 2],
      ["Ana Prado", 1],
      ["Eva Reis", 1],
    ]);
    expect(await suggested("pra")).toEqual(["Ana Prado"]);
    expect(await suggested("rado")).toEqual([]);
    // The same person, written another way.
    await put(2, { id: "a", people: ["Zoë Lund", "EVA reis"] });
    expect(await people()).toEqual([
      ["EVA reis", 2],
      ["Luis Mota", 1],
      ["Zoë Lund", 1],
    ]);
    expect(await suggested("pra")).toEqual([]);
    expect(await suggested("rei")).toEqual(["EVA reis"]);
    await engine.close();
  });

  it("suggests of a headline that several printed the earliest article, whenever the copies came", async () => {
    const archive = openArchive(":memory:");
    const engine = openEmbedded(archive);
    const [first, copy] = ["a", "b"].map((id) => articleOf({ id, title: "Anchor found" }));
    archive.put([first!, copy!]);
    await engine.put(
      [{ article: first!, added: null, groupAdded: null, copyOf: null, copies: 1, said: [], family: null }],
      1,
    );
    await engine.put(
      [{ article: copy!, added: null, groupAdded: null, copyOf: first!.id, copies: 0, said: [], family: null }],
      2,
    );
    expect(await engine.suggest("anch")).toEqual([{ kind: "headline", value: first!.id, label: "Anchor found" }]);
    await engine.close();
  });

  it("finds a label under its new name", async () => {
    const archive = openArchive(":memory:");
    const engine = openEmbedded(archive);
    const named = (name: string) => {
      const article = articleOf({ id: "a", people: ["Ana Prado"] });
      const person = { ...article.facets.people[0]!, name };
      return [
        {
          article: { ...article, facets: { ...article.facets, people: [person] } },
          added: null,
          groupAdded: null,
          copyOf: null,
          copies: 0,
          said: [],
          family: null,
        },
      ];
    };
    await engine.put(named("Ana Prado"), 1);
    expect((await engine.suggest("pra")).map(({ label }) => label)).toEqual(["Ana Prado"]);
    await engine.put(named("Ana Silva"), 2);
    expect((await engine.suggest("sil")).map(({ label }) => label)).toEqual(["Ana Silva"]);
    expect(await engine.suggest("pra")).toEqual([]);
    await engine.close();
  });
});
