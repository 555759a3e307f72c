import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ArticleFacets } from "../../app/_components/article/article-facets.tsx";
import { draw } from "../../app/_page/draw.ts";
import { articlePage } from "../../app/article/[id]/article-page.tsx";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Article, Mention } from "../../lib/article/article.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";

const messages = messagesFor("en");

const site = vi.hoisted(() => ({ engine: null as SearchEngine | null }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({ ask: <T>(question: (site: unknown) => Promise<T>) => question({ engine: site.engine }) }),
}));

/** The most that a page may weigh, in bytes of HTML. */
const MOST = 300_000;

/** An article in which every person is named so often, wherever the name stands. */
function naming(text: string, people: number): Article {
  const article = articleOf({ title: "The minutes", text, date: "1975-05-05" });
  const mentions = Array.from({ length: people }, (): Mention[] => []);
  for (const { index, 0: name, 1: number } of text.matchAll(/Ana (\d+)/g))
    mentions[Number(number)]!.push({ field: "text", start: index, end: index + name.length, reason: "name" });
  const named = mentions.map((mentions, at) => ({ id: `ana-${at}`, name: `Ana ${at}`, hidden: false, mentions }));
  return { ...article, facets: { ...article.facets, people: named } };
}

const paragraph = (at: number) =>
  `Minute ${at}: Ana ${at % 3000} told the council that the "quay" would stay shut, and nobody objected to it & all were silent.`;
const minutes = naming(
  `${Array.from({ length: 15_000 }, (_, at) => paragraph(at)).join("\n\n")}\n\nThe lamp went out.`,
  3000,
);
const dense = naming(Array.from({ length: 15_000 }, (_, at) => `Ana ${at % 5000}`).join(" "), 5000);
const signs = articleOf({ title: "Signs", text: `${'"&"'.repeat(40_000)} ${"港は嵐で閉ざされた。".repeat(20_000)}` });
const aside = articleOf({ title: "Aside", text: "The port opened.\n\n".repeat(25_000) });
const shut = {
  ...aside,
  zones: aside.zones.map((zone, at) => (at > 1 ? { ...zone, aside: "repeated-paragraph" as const } : zone)),
};
const wire = Array.from(
  { length: 120 },
  (_, at) => `Sentence ${at} tells how the port of town ${at * 7} was opened again.`,
);
const first = articleOf({ title: "Port opens", text: wire.join(" "), date: "1975-05-06", outlet: "The Pier" });
const copies = Array.from({ length: 90 }, (_, at) =>
  articleOf({
    title: "Port opens",
    text: [...wire, ...(at < 6 ? [`The editor of paper ${at} was there.`] : [])].join(" "),
    date: "1975-05-06",
    outlet: `The Quay ${at}`,
  }),
);

beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put([minutes, dense, signs, shut, first, ...copies]);
  site.engine = openEmbedded(archive);
  await sync(archive, site.engine, () => {});
});
afterAll(() => site.engine?.close());

/** A page of an article, with what its text says, without its marks. */
async function pageOf(id: string, search = "") {
  const parameters = new URLSearchParams(search);
  const page = await articlePage({ params: { id }, parameters, headers: new Headers(), site: "", messages });
  const html = await draw(page, new URL(`http://test/?${parameters}`), messages);
  const [, at, of] = /Page (\d[\d,]*) of ([\d,]+)/.exec(html) ?? [null, "1", "1"];
  const [number, parts] = [at, of].map((text) => Number(text.replace(",", "")));
  return { html, bytes: Buffer.byteLength(html), part: number!, parts: parts!, page };
}

describe("the page of a long article", () => {
  it.each([
    ["two megabytes that name thousands", minutes, "q=council"],
    ["names alone", dense, "q=ana"],
    ["signs that HTML has a meaning for, and letters of three bytes", signs, "q=港"],
    ["set aside for the most", shut, "q=opened"],
    ["with many copies", first, ""],
  ])("weighs no more than 300 KB in any part: %s", async (_, { id }, search) => {
    const { parts, bytes } = await pageOf(id, search);
    expect(bytes).toBeLessThan(MOST);
    const rest = [2, 3, Math.ceil(parts / 2), parts - 1, parts].filter((part) => part > 1 && part <= parts);
    for (const part of new Set(rest)) {
      const shown = await pageOf(id, `${search}&part=${part}`);
      expect([shown.part, shown.bytes < MOST || shown.bytes]).toEqual([part, true]);
    }
  });

  it("leads from part to part by plain links that keep the search, and each says its own address", async () => {
    const start = await pageOf(minutes.id, "q=council");
    expect(start.parts).toBeGreaterThan(10);
    expect(start.html).toContain(`href="/article/${minutes.id}?q=council&amp;part=2" rel="next"`);
    expect(start.page.canonical).toBe(`/article/${minutes.id}`);
    const second = await pageOf(minutes.id, "q=council&part=2");
    expect(second.html).toContain(`href="/article/${minutes.id}?q=council&amp;part=1" rel="prev"`);
    expect(second.page.canonical).toBe(`/article/${minutes.id}?part=2`);
    expect((await pageOf(signs.id)).parts).toBeGreaterThan(1);
    for (const part of ["0", "-1", "x", "99999", "2.5", ""])
      expect((await pageOf(signs.id, `part=${part}`)).part).toBe(1);
  });

  it("opens at the part where the words of its search stand", async () => {
    const { part, parts, html } = await pageOf(minutes.id, "q=lamp+");
    expect(part).toBe(parts);
    expect(html).toMatch(/<mark id="match-1">lamp<\/mark>/);
    expect((await pageOf(minutes.id, "q=lamp+&part=1")).part).toBe(1);
  });

  it("lists whom its part names, each with a sentence of that part", async () => {
    for (const asked of [1, 9]) {
      const { html } = await pageOf(minutes.id, `part=${asked}`);
      const [prose = ""] = /<div[^>]* class="prose.*?<nav/s.exec(html) ?? [];
      const named = new Set([...prose.matchAll(/person=ana-(\d+)/g)].map(([, number]) => number));
      const [list = ""] = /<aside.*?<\/aside>/s.exec(html) ?? [];
      const listed = [...list.matchAll(/person=ana-(\d+)/g)].map(([, number]) => number);
      expect(listed.length).toBeGreaterThan(20);
      expect([...named].toSorted()).toEqual(listed.toSorted());
      expect(list.split("<mark>").length).toBeGreaterThan(listed.length);
    }
  });

  it("describes a hundred of its people to machines", async () => {
    const { html } = await pageOf(minutes.id);
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json).mentions).toHaveLength(100);
  });

  it("shows a sentence of each value, and further ones as long as they are not too much", async () => {
    const long = (at: number) => `${"Now and then, as they put it, ".repeat(8)}Ana ${at % 60} came in.`;
    const many = naming(Array.from({ length: 300 }, (_, at) => long(at)).join("\n\n"), 60);
    const html = renderToStaticMarkup(createElement(ArticleFacets, { article: many, messages }));
    const values = html.split("person=ana-").length - 1;
    const sentences = html.split("<mark>").length - 1;
    expect(values).toBe(60);
    for (const list of html.split("person=ana-").slice(1)) expect(list).toContain("<mark>");
    expect(sentences).toBeGreaterThan(120);
    expect(sentences).toBeLessThan(280);
    expect(html).toContain("and 4 more");
  });

  it("lists fifty copies and says how many more there are", async () => {
    const { html } = await pageOf(first.id);
    const [list = ""] = /<section id="copies".*?<\/section>/s.exec(html) ?? [];
    expect(list.match(/<li/g)).toHaveLength(50);
    expect(list).toContain("and 40 more");
    expect(list).toContain("<ins>");
  });
});
