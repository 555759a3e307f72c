import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { valuesOf } from "../../lib/facets/facet-values.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { articleOf } from "../fixtures/article.ts";

describe("authors", () => {
  it("are the names of the byline as they stand, each once", () => {
    const { authors } = articleOf({
      text: "By Rita Lima and Ivo Sá\n\nThe ferry runs again, as it did before the war.",
    });
    expect(authors).toEqual(["Rita Lima", "Ivo Sá"]);
    const values = valuesOf(articleOf({ authors: [...authors, "Rita Lima"] }), "authors");
    expect(values).toEqual(authors.map((name) => ({ value: name, label: name })));
  });

  it("never begin with what excludes in an address, are nothing, or a whole text", () => {
    const given = ["-Ivo Sá", "- -Ivo Sá ", "Jean-Luc Roy", "-", " ", "Rita ".repeat(50)];
    const values = valuesOf(articleOf({ authors: given }), "authors");
    expect(values.map(({ value }) => value)).toEqual(["Ivo Sá", "Jean-Luc Roy"]);
  });

  it("find their articles, typed or in an address", async () => {
    const archive = openArchive(":memory:");
    archive.put(
      [["Rita Lima", "Ivo Sá"], ["Rita Lima"], []].map((authors, at) => articleOf({ title: `${at}`, authors })),
    );
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const found = async (parameters: Record<string, string>) =>
      (await answer(engine, parseRequest(new URLSearchParams(parameters)).request)).total;
    expect(await found({ q: "author:lima" })).toBe(2);
    expect(await found({ q: 'author:"rita lima" -author:"ivo sa"' })).toBe(1);
    expect(await found({ author: "Ivo Sá" })).toBe(1);
    expect(await found({ author: "-Rita Lima" })).toBe(1);
    await engine.close();
  });
});
