import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Filters } from "../../app/_components/filters.tsx";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { valuesOf } from "../../lib/facets/facet-values.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const STORY = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");

async function found(sketches: readonly ArticleSketch[], address: string) {
  const archive = openArchive(":memory:");
  archive.put(sketches.map(articleOf));
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const answered = await answer(engine, parseRequest(new URLSearchParams(address)).request);
  await engine.close();
  return answered;
}

describe("collections", () => {
  it("are the name that an article was imported under, without what excludes in an address", () => {
    expect(valuesOf(articleOf({ collection: "reuters 1987" }), "collections")).toEqual([
      { value: "reuters 1987", label: "reuters 1987" },
    ]);
    expect(valuesOf(articleOf({ collection: "-old papers" }), "collections")).toMatchObject([{ value: "old papers" }]);
  });

  it("hold what they were given, a text that another holds too with it", async () => {
    const sketches = ["main", "leak", "leak"].map((collection, at) => ({
      collection,
      text: at < 2 ? STORY : "A letter of its own, about nothing else.",
      date: `2001-03-01T0${at}:00`,
    }));
    const all = await found(sketches, "");
    expect(all.total).toBe(2);
    expect(all.counts.collections).toMatchObject([
      { value: "leak", count: 2 },
      { value: "main", count: 1 },
    ]);
    expect((await found(sketches, "collection=leak")).total).toBe(2);
    expect((await found(sketches, "q=collection:main")).total).toBe(1);
    expect((await found(sketches, "collection=-leak")).total).toBe(1);
  });

  it("are listed where there are several", async () => {
    const html = async (collections: readonly string[]) => {
      const sketches = collections.map((collection, at) => ({ collection, text: STORY, date: `2001-03-01T0${at}:00` }));
      return renderToStaticMarkup(
        createElement(Filters, { found: await found(sketches, ""), messages: messagesFor("en") }),
      );
    };
    // The copy counts for its collection, so that the count alone, 2 of 1, would not tell.
    expect(await html(["main", "main"])).not.toContain("facet-collection");
    expect(await html(["main", "leak"])).toContain("facet-collection");
  });
});
