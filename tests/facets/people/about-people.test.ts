import { expect, it } from "vitest";
import type { Article } from "../../../lib/article/article.ts";
import { aboutPeople } from "../../../lib/facets/people/about-people.ts";

const TITLE = "Prado resigns";
const TEXT = "Mota met Reis. / Mota and Lima were there. Lima left. Lima came. Lima sat. / Sousa too.";

/** An article of three paragraphs, each person of which is named by a word; `hidden` ones are no values. */
function articleWith(people: Readonly<Record<string, { readonly hidden?: boolean }>>, title = TITLE): Article {
  let start = 0;
  const paragraphs = TEXT.split(" / ").map((paragraph) => {
    const zone = { field: "text" as const, start, end: start + paragraph.length, kind: "body" as const };
    start = zone.end + 3;
    return zone;
  });
  const mentions = (name: string) =>
    (["title", "text"] as const).flatMap((field) =>
      Array.from((field === "title" ? title : TEXT).matchAll(new RegExp(name, "g")), ({ index }) => ({
        field,
        start: index,
        end: index + name.length,
        reason: "",
      })),
    );
  return {
    zones: [{ field: "title", start: 0, end: title.length, kind: "headline" }, ...paragraphs],
    facets: {
      people: Object.entries(people).map(([name, { hidden = false }]) => ({
        id: name,
        name,
        hidden,
        mentions: mentions(name),
      })),
      countries: [],
      cited: [],
    },
  } as unknown as Article;
}
const about = (article: Article) => [...aboutPeople(article)].sort();

it("an article is about whom its headline or first paragraph names", () => {
  expect(about(articleWith({ Prado: {}, Mota: {}, Reis: {}, Sousa: {} }))).toEqual(["Mota", "Prado", "Reis"]);
});

it("an article is about whom half of its mentions of people name, wherever they stand", () => {
  expect(about(articleWith({ Mota: {}, Lima: {}, Sousa: {} }))).toEqual(["Lima", "Mota"]);
  expect(about(articleWith({ Mota: {}, Lima: {}, Reis: {}, Sousa: {}, Prado: {} }))).not.toContain("Lima");
  expect(about(articleWith({ Sousa: {} }))).toEqual(["Sousa"]);
});

it("an article is about nobody who is no value, or whom its text names nowhere", () => {
  expect(about(articleWith({ Prado: { hidden: true }, Sousa: {} }))).toEqual(["Sousa"]);
  expect(about(articleWith({ Nobody: {} }))).toEqual([]);
});

it("an article is about nobody by what is set aside", () => {
  const article = articleWith({ Mota: {}, Sousa: {} });
  const zones = article.zones.map((zone, at) => (at === 1 ? { ...zone, aside: "furniture" as const } : zone));
  // The next paragraph is the first one then.
  expect(about({ ...article, zones })).toEqual(["Mota", "Sousa"]);
  expect(about({ ...article, zones: zones.map((zone) => ({ ...zone, aside: "furniture" as const })) })).toEqual([]);
});

it("looks through a book of thousands of paragraphs once", () => {
  const [count, length] = [40_000, 10];
  const zones = Array.from({ length: count }, (_, at) => ({
    field: "text" as const,
    start: at * length,
    end: at * length + length - 2,
    kind: "body" as const,
  }));
  let reads = 0;
  const mentions = zones.map(({ start }) => ({
    get field() {
      reads++;
      return "text" as const;
    },
    start,
    end: start + 3,
    reason: "",
  }));
  // One mention reaches over the end of its paragraph, so it stands in none.
  mentions[5]!.end = mentions[5]!.start + 9;
  const other = { id: "b", name: "B", hidden: false, mentions: mentions.slice(0, 2) };
  const facets = { people: [{ id: "a", name: "A", hidden: false, mentions }, other], countries: [], cited: [] };
  expect(about({ zones, facets } as unknown as Article)).toEqual(["a", "b"]);
  expect(reads).toBeLessThan(4 * count);
});
