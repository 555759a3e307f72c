// Longer than other files: what a page may say of itself, place by place, on one made-up page.
import { describe, expect, it } from "vitest";
import type { SourceRecord } from "../../lib/source/record.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const STORY = ["ferry", "bridge", "market"].map(
  (thing) =>
    `The ${thing} at the old harbour was opened again on Monday, said the office, after nine years in which nobody had been able to use it at all, and two hundred people came.`,
);
const BODY = STORY.map((words) => `<p>${words}</p>`).join("\n");

interface Made {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
  readonly attributes?: string;
}

const page = ({ head = "", above = "<h1>Harbour opened again</h1>", body = BODY, below = "", attributes = "" }: Made) =>
  `<!DOCTYPE html><html${attributes}><head>${head}</head><body><article>${above}${body}</article>${below}</body></html>`;

async function told(content: string, name = "a.html"): Promise<SourceRecord> {
  const [found, ...others] = await read([file(name, content)]);
  expect(others).toEqual([]);
  if (found?.kind !== "record") throw new Error(`${found?.reason}`);
  return found;
}
const fieldsOf = async (made: Made) => (await told(page(made))).fields;
const reasonOf = async (content: string, name = "a.html") => {
  const [found] = await read([file(name, content)]);
  return found?.kind === "rejection" ? found.reason : "read";
};

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const TITLE = `<title>Harbour opened again | Quay Post</title>`;

describe("a page", () => {
  it.each([
    ["with a doctype", page({}), "a.txt"],
    ["behind comments", `<!-- one -->\n<!-- two -->\n${page({})}`, "a.txt"],
    ["of XHTML", `<?xml version="1.0"?>\n${page({ attributes: ' xmlns="http://www.w3.org/1999/xhtml"' })}`, "a"],
    ["without its frame", `<title>T</title><h1>Harbour opened again</h1>${BODY}`, "a"],
    ["of which only the name tells", BODY, "a.htm"],
  ])("is known by what it is: %s", async (_, content, name) => {
    expect((await told(content, name)).text).toBe(STORY.join("\n\n"));
  });

  it("breaks its text where its blocks end, and nowhere else", async () => {
    const body = `<div>One<b>half</b> of\n  it<div>${STORY[0]}</div>behind</div><p>First<br>second<br><br>third of them</p><ul><li>a point<li>another</ul>${BODY}`;
    const { text } = await told(page({ body }));
    expect(text.split("\n\n").slice(0, 7)).toEqual([
      "Onehalf of it",
      STORY[0],
      "behind",
      "First\nsecond",
      "third of them",
      "a point",
      "another",
    ]);
  });

  it("sets captions, links to other pages, quoted posts and last headings aside, and keeps them", async () => {
    const body = `<figure><img src=a><figcaption>The ferry in May</figcaption></figure>${BODY}<blockquote class="twitter-tweet">We are here</blockquote>${BODY.replaceAll("Monday", "Friday")}<ul><li><a href=/a>Read of the other ferry</a></ul><h3>More</h3>`;
    const { text, parts = [] } = await told(page({ body }));
    expect(parts.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      "caption: The ferry in May",
      "embed: We are here",
      "furniture: Read of the other ferry",
      "furniture: More",
    ]);
  });

  it("has no text in templates and scripts", async () => {
    const hidden = "This is text that nobody sees, and would be a paragraph of it. ".repeat(9);
    const above = `<h1>Harbour opened again</h1><template><p>${hidden}</p></template><noscript><p>${hidden}</p></noscript>`;
    expect((await told(page({ above, below: `<template>${hidden}` }))).text).toBe(STORY.join("\n\n"));
  });

  it("is read without what it embeds, however much that is", async () => {
    const image = `<img src="data:image/png;base64,${"QUJD".repeat(3_000_000)}">`;
    expect((await told(page({ body: image + BODY }))).text).toBe(STORY.join("\n\n"));
    expect(await reasonOf(page({ body: `${"<p>Words</p>".repeat(600_000)}` }))).toBe(
      "is a page of more than 4 MB without its pictures",
    );
  });

  it("is read from its data where it shows a part of the text", async () => {
    const head = data({ "@type": "NewsArticle", headline: "Harbour opened again", articleBody: STORY.join("\n") });
    const found = await told(page({ head, body: "<p>The ferry runs.</p>" }));
    expect(found.text).toBe(STORY.join("\n\n"));
    expect(found.notes).toEqual(["its text is from its page's data, since the page shows less"]);
  });

  it.each([
    ["a list", `<ul>${STORY.map((words) => `<li><a href="/a">${words}</a>`).join("")}</ul>`],
    ["a question of consent", "<p>We and our partners use cookies. Do you consent to that? Accept all, or choose.</p>"],
    ["nothing", ""],
  ])("is refused where it holds no article: %s", async (_, body) => {
    expect(await reasonOf(page({ above: "<h1>Quay Post</h1>", body }))).toMatch(/^has little text|^is a list of links/);
  });

  it("is an article, however short, where it says so", async () => {
    const head = data({ "@type": "NewsArticle", headline: "Harbour opened again", datePublished: "2021-06-02" });
    const found = await told(
      page({ head, body: "<p>The ferry to the far quay runs again, said the office on Monday.</p>" }),
    );
    expect(found.notes).toEqual(["little text found on its page"]);
  });
});

describe("the head of a text", () => {
  it.each(["Jun12", "6 Min.", "3 min read", "1:39 PM ET", "Photo"])("is not %s", async (badge) => {
    const found = await told(page({ head: TITLE, above: `<h1>Harbour opened again</h1><p>${badge}</p>` }));
    const about = (kind: string) => (found.parts ?? []).filter((part) => part.kind === kind);
    if (found.text.includes(badge))
      expect(about("meta").map(({ start, end }) => found.text.slice(start, end))).toContain(badge);
  });
});

describe("the headline of a page", () => {
  it.each([
    [
      "as readers see it",
      { head: `${TITLE}<meta property=og:title content="After years: harbour opened again at last">` },
      "Harbour opened again",
    ],
    [
      "without its kicker",
      { above: '<h1><span class="kicker">Ferry</span> Harbour opened again</h1>', head: TITLE },
      "Harbour opened again",
    ],
    [
      "not its site's name",
      { above: "<h1>Quay Post</h1><h2>Harbour opened again</h2>", head: TITLE },
      "Harbour opened again",
    ],
    [
      "not what stands in all pages",
      { above: "<h1>Good Morning</h1>", head: `${TITLE}<meta property="og:title" content="Harbour opened again">` },
      "Harbour opened again",
    ],
    [
      "of its data",
      { above: "", head: data({ "@type": "Article", headline: "Harbour &amp; quay <i>opened</i>" }) },
      "Harbour & quay opened",
    ],
    ["of its title, without the site", { above: "", head: TITLE }, "Harbour opened again"],
    [
      "of its title, without the site's address",
      { above: "", head: '<title>Harbour opened | QUAY.net</title><meta property="og:site_name" content="Quay">' },
      "Harbour opened",
    ],
    [
      "with all that it quotes",
      {
        above: "",
        head: '<title>The mayor: «It is open», «at last»… - Quay</title><meta property="og:site_name" content="Quay">',
      },
      "The mayor: «It is open», «at last»…",
    ],
  ])("is taken %s", async (_, made, title) => {
    expect((await fieldsOf(made)).title).toBe(title);
  });
});

describe("the date of a page", () => {
  const line = "<p>Posted on 3 March 2017</p>";
  const time = '<time datetime="2018-04-05T10:00:00Z">April</time>';
  const meta = '<meta property="article:published_time" content="2019-05-06T07:08:09+02:00">';
  const json = data({ "@type": "NewsArticle", headline: "Harbour opened again", datePublished: "2020-06-07" });
  const h1 = "<h1>Harbour opened again</h1>";

  it.each([
    ["its data", { head: json + meta, above: h1 + time + line }, "2020-06-07", "json-ld"],
    ["its meta", { head: meta, above: h1 + time + line }, "2019-05-06T07:08:09+02:00", "meta-tag"],
    [
      "microdata",
      { above: `${h1}${line}<span itemprop=datePublished content="2016-02-03">x</span>` },
      "2016-02-03",
      "microdata",
    ],
    ["a time element", { above: h1 + time + line }, "2018-04-05T10:00:00Z", "time-element"],
    ["a line", { above: h1 + line }, "3 March 2017", "page-line"],
    [
      "a line in another language",
      { above: `${h1}<div>Publié le 3 mars 2017 par Rosa Lind</div>` },
      "3 mars 2017",
      "page-line",
    ],
  ])("is that of %s", async (_, made, date, from) => {
    const fields = await fieldsOf(made);
    expect([fields.date, fields.from?.date]).toEqual([date, from]);
  });

  it.each([
    ["a change", { above: `${h1}<p>Last updated: 3 March 2017</p>` }],
    ["a change in its meta", { head: '<meta property="article:modified_time" content="2019-05-06">' }],
    ["a clock that was never set", { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">' }],
    ["another story", { below: `<aside class="related"><h2>More</h2>${time}${line}</aside>` }],
    [
      "another story in its data",
      {
        head: data({
          "@type": "ItemList",
          itemListElement: [{ "@type": "NewsArticle", headline: "Other", datePublished: "1999-01-01" }],
        }),
      },
    ],
  ])("is never that of %s", async (_, made) => {
    expect((await fieldsOf(made)).date).toBeUndefined();
  });

  it("is read in a story that its site promoted", async () => {
    const body = `<div class="node node-promoted">${BODY}<div>Saved by Rosa Lind on 3 March 2017</div></div>`;
    expect(await fieldsOf({ body })).toMatchObject({ date: "3 March 2017", authors: ["Rosa Lind"] });
  });

  it("in numbers has the order of its page's language", async () => {
    const above = `${h1}<p>05/06/2017</p>`;
    expect((await fieldsOf({ above, attributes: ' lang="fr"' })).dateOrder).toBe("dmy");
    expect((await fieldsOf({ above, attributes: ' lang="en-US"' })).dateOrder).toBe("mdy");
    expect((await fieldsOf({ above, attributes: ' lang="en"' })).dateOrder).toBeUndefined();
  });
});

describe("the authors of a page", () => {
  const by = (...author: unknown[]) => ({
    head: data({ "@type": "NewsArticle", headline: "Harbour opened again", author, publisher: { name: "Quay Post" } }),
  });
  const person = (name: string) => ({ "@type": "Person", name });

  it.each([
    ["persons", by(person("Rosa Lind"), person("Jon Moor")), ["Rosa Lind", "Jon Moor"]],
    ["names alone", by("By Rosa Lind", "Jon Moor"), ["Rosa Lind", "Jon Moor"]],
    [
      "no agency, site, place or desk",
      by(person("Rosa Lind"), "AFP", person("Quay Post"), person("Quayport"), "News desk"),
      ["Rosa Lind"],
    ],
    ["no site with its place, and no firm", by("Quay Post, Westport, Ireland", "Quay Post GmbH, Westport"), undefined],
    ["no organisation", by({ "@type": "Organization", name: "The Harbour" }), undefined],
    ["a name without its place", by(person("Rosa Lind, Westport")), ["Rosa Lind"]],
    ["a name with the family's first", by(person("Lind, Rosa")), ["Lind, Rosa"]],
    ["an only nickname", by(person("rl")), ["rl"]],
    [
      "a byline",
      { above: '<h1>Harbour opened again</h1><p class="byline">By Rosa Lind, 3 March 2017</p>' },
      ["Rosa Lind"],
    ],
    [
      "a line with a day",
      { above: "<h1>Harbour opened again</h1><p>Von Rosa Lind am 3. März 2017</p>" },
      ["Rosa Lind"],
    ],
    [
      "nobody of a teaser",
      { below: '<div class="related"><h2>Other</h2><a rel="author">Rosa Lind</a></div>' },
      undefined,
    ],
    ["no address", { head: '<meta name="author" content="https://quay.example/lind">' }, undefined],
  ])("are %s", async (_, made, authors) => {
    expect((await fieldsOf(made)).authors).toEqual(authors);
  });
});

describe("the address of a page", () => {
  const canonical = '<link rel="canonical" href="https://quay.example/2021/ferry">';
  const saved = "<!-- saved from url=(0033)https://quay.example/ferry?utm_x=1 -->";

  it.each([
    ["its own", page({ head: canonical }), "https://quay.example/2021/ferry"],
    [
      "its own, as it was saved from there",
      page({ head: canonical }).replace("<head>", `<head>${saved}`),
      "https://quay.example/2021/ferry",
    ],
    ["where a browser saved it", page({ head: saved }), "https://quay.example/ferry?utm_x=1"],
    [
      "where SingleFile saved it",
      page({ head: "<!--\n Page saved with SingleFile \n url: https://quay.example/a \n saved date: Mon -->" }),
      "https://quay.example/a",
    ],
    [
      "not the front page",
      page({ head: `${saved}<link rel="canonical" href="https://quay.example/">` }),
      "https://quay.example/ferry?utm_x=1",
    ],
    [
      "not another site's",
      page({ head: `${saved}<link rel="canonical" href="https://other.example/b">` }),
      "https://quay.example/ferry?utm_x=1",
    ],
  ])("is %s", async (_, content, url) => {
    expect((await told(content)).fields.url).toBe(url);
  });
});
