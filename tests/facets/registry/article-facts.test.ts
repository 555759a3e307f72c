import { describe, expect, it } from "vitest";
import { normalize } from "../../../lib/article/normalize.ts";
import { extract } from "../../../lib/facets/extract.ts";
import { articleFacts } from "../../../lib/facets/registry/article-facts.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

function kindsOf(text: string) {
  const article = normalize({ kind: "record", file: "a", place: "", text, fields: {}, notes: [] }, CONTEXT)!;
  return articleFacts(extract(article, null)).people.map(({ kinds }) => kinds);
}

describe("the facts of an article", () => {
  it("have the titles before a name as they are read, whatever stands between", () => {
    const plain = kindsOf("The crew thanked Admiral Anna Holm on Friday.");
    expect(plain[0]).not.toEqual([]);
    expect(kindsOf("<p>The crew thanked Admiral&nbsp;<b>Anna Holm</b> on Friday.</p>")).toEqual(plain);
  });
});
