import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { asNow, type Patch } from "../../lib/archive/as-now.ts";
import { openLayers } from "../../lib/archive/layers.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { articleOf } from "../fixtures/article.ts";

const ARTICLE = articleOf({
  id: "a",
  title: "As read",
  date: "1999-05-01",
  people: ["Ana Prado"],
  countries: ["PT"],
  cited: ["Sea Wire"],
  outlet: "The Pier",
  language: "en",
});
const person = (name: string) => ({ id: name.toLowerCase(), name, hidden: false, mentions: [] });

/** Every field that a patch may name, as two layers may give it. */
const VALUES = {
  publisher: [null, { id: "quay", name: "The Quay", evidence: "metadata" }],
  publishedAt: [null, { value: "1998", precision: "year", source: "metadata", confidence: "high" }],
  headline: [
    { text: "One", derived: false, method: "title" },
    { text: "Two", derived: false, method: "title" },
  ],
  language: [null, "pt"],
  authors: [[], ["Rui Costa"]],
} as const;
const FACETS = {
  people: [[], [person("Rui")]],
  countries: [[], [{ code: "ES", about: true, mentions: [] }]],
  cited: [[], [{ id: "x", name: "X", mentions: [] }]],
} as const;

const some = (values: Readonly<Record<string, readonly unknown[]>>) =>
  fc.record(Object.fromEntries(Object.entries(values).map(([key, all]) => [key, fc.constantFrom(...all)])), {
    requiredKeys: [],
  });
const patches = fc
  .tuple(some(VALUES), fc.option(some(FACETS), { nil: undefined }))
  .map(([fields, facets]) => ({ ...fields, ...(facets ? { facets } : {}) }) as Patch);

describe("asNow()", () => {
  it("is the article where nothing lies over it, and leaves it as it was where something does", () => {
    expect(asNow(ARTICLE, {})).toEqual(ARTICLE);
    const before = structuredClone(ARTICLE);
    asNow(ARTICLE, { corrections: { facets: { people: [] }, language: null } });
    expect(ARTICLE).toEqual(before);
  });

  it("replaces each field and facet that a layer names by that of the last layer, and no other", () => {
    fc.assert(
      fc.property(patches, patches, (people, corrections) => {
        const now = asNow(ARTICLE, { corrections, people });
        for (const key of Object.keys(ARTICLE) as (keyof typeof ARTICLE)[]) {
          if (key === "facets") continue;
          const last = [corrections, people].find((patch) => key in patch);
          expect(now[key]).toEqual((last ?? ARTICLE)[key as keyof Patch]);
        }
        for (const key of Object.keys(ARTICLE.facets) as (keyof typeof ARTICLE.facets)[]) {
          const last = [corrections, people].find(({ facets }) => facets !== undefined && key in facets);
          expect(now.facets[key]).toEqual((last?.facets ?? ARTICLE.facets)[key]);
        }
        expect(Object.keys(now)).toEqual(Object.keys(ARTICLE));
      }),
    );
  });
});

describe("what lies over an article", () => {
  it("is shown wherever the article is, kept when it is read again, and gone with it", () => {
    const archive = openArchive(":memory:");
    archive.put([ARTICLE]);
    const layers = openLayers(archive[RAW]);
    const patch = JSON.stringify({ language: null, headline: VALUES.headline[0], facets: { cited: [] } });
    layers.set(1, "corrections", patch);
    const wanted = { language: null, headline: VALUES.headline[0], facets: { ...ARTICLE.facets, cited: [] } };
    expect(archive.get(ARTICLE.id)).toMatchObject(wanted);
    expect([...archive.changesSince(0)][0]!.kept!.article).toMatchObject(wanted);
    expect(archive.stored(ARTICLE.id)!.read()).toEqual(ARTICLE);
    expect(archive.put([ARTICLE])).toEqual(["unchanged"]);
    expect(archive.put([{ ...ARTICLE, extractorVersion: 1 }])).toEqual(["changed"]);
    canonicalisePeople(archive, () => {});
    expect(archive.get(ARTICLE.id)).toMatchObject(wanted);
    archive.remove(ARTICLE.id);
    expect(archive[RAW].prepare("select * from article_layer").all()).toEqual([]);
    archive.close();
  });

  it("does not make an import of the same a change, even where it disbelieves another date", () => {
    const archive = openArchive(":memory:");
    const article = { ...ARTICLE, publishedAt: { ...ARTICLE.publishedAt!, suspicious: "in-future" as const } };
    archive.put([article]);
    openLayers(archive[RAW]).set(1, "corrections", JSON.stringify({ publishedAt: ARTICLE.publishedAt }));
    expect(archive.get(article.id)!.publishedAt).toEqual(ARTICLE.publishedAt);
    expect(archive.put([article])).toEqual(["unchanged"]);
    archive.close();
  });

  it("says of people only the facets that are otherwise than they were read", () => {
    const archive = openArchive(":memory:");
    archive.put(["Robert Dole", "Bob Dole"].map((name) => articleOf({ id: name, people: [name], countries: ["US"] })));
    canonicalisePeople(archive, () => {});
    const rows = archive[RAW].prepare("select patch from article_layer").all() as { patch: string }[];
    expect(rows.map(({ patch }) => Object.keys(JSON.parse(patch).facets))).toEqual([["people"], ["people"]]);
    archive.close();
  });
});
