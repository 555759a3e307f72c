import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { extract } from "../../lib/facets/extract.ts";
import type { SourceFields } from "../../lib/source/record.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

const read = (fields: SourceFields) =>
  extract(
    normalize({ kind: "record", file: "a", place: "", text: "The pier is shut.", fields, notes: [] }, CONTEXT)!,
    null,
  );

describe("metadata", () => {
  it("is read as text is, and kept as it was given", () => {
    const given = { authors: ['<a href="/ana">Ana Pe&ntilde;a</a>', "Zoë  Cole"], outlet: "Harbour &amp; Coast" };
    const article = read({ ...given, title: "<em>Pier</em> shut" });
    expect(article.authors).toEqual(["Ana Peña", "Zoë Cole"]);
    expect(article.publisher?.name).toBe("Harbour & Coast");
    expect(article.headline.text).toBe("Pier shut");
    expect(article.given).toMatchObject(given);
    expect(article.raw.title).toBe("<em>Pier</em> shut");
  });
});
