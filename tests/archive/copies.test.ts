import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

/** Prose of its own: words drawn by a seed, so that two seeds share next to nothing. */
function prose(seed: number, words = 120): string {
  let state = seed + 1;
  const draw = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >> 8;
  };
  return Array.from({ length: words }, () => `w${(draw() % 5000).toString(36)}`).join(" ");
}

const text = prose(1);
const trimmed = text.split(" ").slice(0, 90).join(" ");
const edited = text.replace(/w\S+ (?=\S+ \S+ \S+$)/, "changed ").replace("w", "W");

const groups = (archive: Archive, articles: readonly Article[]) =>
  Object.fromEntries(
    articles.map(({ id, externalId }) => {
      const { copyOf, copies } = archive.kept(id)!;
      const first = articles.find((article) => article.id === copyOf)?.externalId ?? null;
      return [externalId, first ?? copies];
    }),
  );

const put = (sketches: readonly ArticleSketch[]) => {
  const archive = openArchive(":memory:");
  const articles = sketches.map(articleOf);
  for (const article of articles) archive.put([article]);
  return { archive, articles };
};

describe("copies", () => {
  it("joins equal, trimmed and edited texts under the earliest", () => {
    const { archive, articles } = put([
      { id: "b", text: trimmed, date: "2001-01-02" },
      { id: "a", text, date: "2001-01-01" },
      { id: "c", text: edited, date: "2001-01-03" },
      { id: "d", text: prose(2), date: "2001-01-01" },
      { id: "e", text },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 3, b: "a", c: "a", d: 0, e: "a" });
    expect(archive.copiesOf(articles[0]!.id).map(({ article }) => article.externalId)).toEqual(["a", "c", "e"]);
  });

  it("does not join short texts, other texts, or the same report of another month", () => {
    const { archive, articles } = put([
      { id: "a", text: "A short text." },
      { id: "b", text: "A short text." },
      { id: "c", text, date: "2001-01-01" },
      { id: "d", text: edited, date: "2001-03-01" },
      { id: "e", text: `${prose(5, 100)} ${text.slice(0, 60)}`, date: "2001-01-01" },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 0, b: 0, c: 0, d: 0, e: 0 });
  });

  it("joins equal texts whatever their dates", () => {
    const { archive, articles } = put([
      { id: "a", text, date: "2001-01-01" },
      { id: "b", text, date: "2011-01-01" },
    ]);
    expect(groups(archive, articles)).toEqual({ a: 1, b: "a" });
  });

  it("lets a group fall apart when what joined it goes, and follows a change", () => {
    const { archive, articles } = put([
      { id: "a", text, date: "2001-01-01" },
      { id: "b", text, date: "2001-01-02" },
      { id: "c", text, date: "2001-01-03" },
    ]);
    const [a, b, c] = articles as [Article, Article, Article];
    archive.remove(a.id);
    expect(archive.kept(b.id)).toMatchObject({ copyOf: null, copies: 1 });
    archive.put([articleOf({ id: "b", text: prose(3), date: "2001-01-02" })]);
    expect(archive.kept(c.id)).toMatchObject({ copyOf: null, copies: 0 });
  });

  it("tells engines of every article whose group changed", () => {
    const { archive, articles } = put([{ id: "b", text, date: "2001-01-02" }]);
    const before = archive.revision();
    archive.put([articleOf({ id: "a", text, date: "2001-01-01" })]);
    expect([...archive.changesSince(before)].map(({ id }) => id)).toContain(articles[0]!.id);
  });

  it("gives the same groups whatever the order of import", () => {
    const sketches: ArticleSketch[] = Array.from({ length: 24 }, (_, i) => {
      const base = prose(100 + (i % 5));
      const cut = base
        .split(" ")
        .slice(i % 3 === 0 ? 12 : 0, 120 - (i % 4) * 8)
        .join(" ");
      return {
        id: `n${i}`,
        text: cut,
        ...(i % 7 === 6 ? {} : { date: `2001-01-${String(1 + ((i * 5) % 28)).padStart(2, "0")}` }),
      };
    });
    const known = put(sketches);
    const expected = groups(known.archive, known.articles);
    expect(new Set(Object.values(expected).filter((value) => typeof value === "string")).size).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(sketches, { minLength: sketches.length }), (shuffled) => {
        const { archive, articles } = put(shuffled);
        expect(groups(archive, articles)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("forgets an article without a trace: groups are as if it had never come", () => {
    const sketches: ArticleSketch[] = ["a", "b", "c", "d"].map((id, i) => ({
      id,
      text: i % 2 ? trimmed : text,
      date: `2001-01-0${4 - i}`,
    }));
    const { archive, articles } = put(sketches);
    archive.remove(articles[3]!.id);
    const without = put(sketches.slice(0, 3));
    expect(groups(archive, articles.slice(0, 3))).toEqual(groups(without.archive, without.articles));
  });

  it("takes a thousand equal texts in its stride", () => {
    const archive = openArchive(":memory:");
    archive.put(
      Array.from({ length: 1000 }, (_, i) =>
        articleOf({ id: `n${i}`, text, date: `2001-01-${String(1 + (i % 28)).padStart(2, "0")}` }),
      ),
    );
    const first = [...archive.changesSince(0)].filter(({ kept }) => kept?.copyOf === null);
    expect(first.map(({ kept }) => kept!.copies)).toEqual([999]);
  });
});
