import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { extract } from "../../lib/facets/extract.ts";
import { sourceFolder } from "./folder.ts";

const { file, read, told } = sourceFolder();

const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>T</title>${items.join("")}</channel></rss>`;
const CONTEXT = { collection: "c", outlet: null, today: "2026-01-01" };

/** Elements that feeds are made of, right and wrong. */
const PIECES = [
  "<item>",
  "</item>",
  "<entry>",
  "</entry>",
  "<title>",
  "</title>",
  "<description>Words of a day.</description>",
  "<link href='/x'/>",
  "<link>",
  "</link>",
  "<pubDate>Thu, 01 Feb 2024</pubDate>",
  "<content:encoded><![CDATA[<p>One.</p>",
  "]]></content:encoded>",
  "&lt;p>",
  "<wp:post_type>post</wp:post_type>",
  "<wp:status>draft</wp:status>",
  "<author><name>",
  "</author>",
  "<!--",
  "-->",
  "\0",
  "\ud83d",
  "<guid>é</guid>",
] as const;

describe("feeds", () => {
  it("keep an item that is refused with what stands before it, so that it can be mended and read again", async () => {
    const item =
      "<item><title>Ferry stopped</title><pubDate>Thu, 01 Feb 2024</pubDate><description></description></item>";
    const [refused] = await read([file("a.xml", rss("<item><description>Words.</description></item>", item))]).then(
      (found) => found.filter(({ kind }) => kind === "rejection"),
    );
    expect(refused).toMatchObject({ raw: item, header: '<rss version="2.0"><channel><title>T</title>' });
    const { raw, header } = refused as { raw: string; header: string };
    const mended = raw.replace("<description>", "<description>The ferry was stopped.");
    const line = JSON.stringify({ rejected: { file: "a.xml", place: "line 1", reason: "" }, header, raw: mended });
    expect(await read([file("refused.jsonl", `${line}\n`)])).toMatchObject([
      { kind: "record", text: "The ferry was stopped.", fields: { title: "Ferry stopped", date: "Thu, 01 Feb 2024" } },
    ]);
  });

  it.each([
    [
      "one without a declaration",
      rss("<item><description>Some words here.</description></item>"),
      ["a.xml|line 1|Some words here."],
    ],
    [
      "one behind comments and a document type",
      `<!-- x --><!DOCTYPE rss [<!ENTITY a "b">]>\n${rss("<item><description>&a; word.</description></item>")}`,
      ["a.xml|line 2|&a; word."],
    ],
    ["one without items", rss(), ["a.xml||!is a feed without items"]],
    [
      "RDF that is no feed",
      '<?xml version="1.0"?><rdf:RDF xmlns:rdf="r"><x/></rdf:RDF>',
      ["a.xml||!is XML with the root element <rdf:RDF>, which is not read"],
    ],
  ])("are known by their root: %s", async (_, content, expected) => {
    expect(await told(file("a.xml", content))).toEqual(expected);
  });

  it("are read in the encoding that they declare", async () => {
    const bytes = Buffer.from(
      `<?xml version="1.0" encoding="koi8-r"?>${rss("<item><title>X</title><description>Y.</description></item>")}`,
    );
    const cut = bytes.indexOf("Y.");
    const [found] = await read([
      file("a.xml", Buffer.concat([bytes.subarray(0, cut), Buffer.of(0xed, 0xc9, 0xd2), bytes.subarray(cut + 2)])),
    ]);
    expect(found).toMatchObject({ text: "Мир", notes: expect.arrayContaining(["read as KOI8-R, as it says"]) });
  });

  it("lose no item to one that is cut off or too long", async () => {
    const item = (words: string) => `<item><description>${words}</description></item>`;
    const content = rss(item("First."), item("x".repeat(17 * 1024 * 1024)), item("Third.")).replace(
      /<\/item><\/channel>.*$/s,
      "",
    );
    expect((await told(file("a.xml", content))).map((line) => line.split("|").at(-1))).toEqual([
      "First.",
      "!is longer than 16 MB",
      "!is cut off: its element is not closed",
    ]);
  });

  it("say where a text is a summary or was cut off", async () => {
    const long = "A sentence of the whole story stands here. ".repeat(60);
    const items = ["Short.", long, `${long} Read more »`].map(
      (text) => `<item><description>${text}</description></item>`,
    );
    const found = await read([file("a.xml", rss(...items))]);
    expect(found.map((one) => one.kind === "record" && one.fields.summaryOnly)).toEqual([true, undefined, true]);
    expect(found.map((one) => one.kind === "record" && one.notes)).toEqual([
      ["its text is a summary"],
      [],
      ["its text was cut off by the feed"],
    ]);
    const article = normalize(found[0] as never, CONTEXT)!;
    expect(article.given.summaryOnly).toBe(true);
  });

  it.each([
    ["a known paper's own name, not its section's", "World", "https://www.theguardian.com/a", "The Guardian"],
    ["the feed's name where no table has the site", "Harbour Gazette", "https://harbour.example/a", "Harbour Gazette"],
  ])("name the outlet: %s", async (_, title, url, outlet) => {
    const content = rss(`<item><title>A</title><link>${url}</link><description>Some words.</description></item>`);
    const [found] = await read([file("a.xml", content.replace(">T<", `>${title}<`))]);
    const article = extract(normalize(found as never, CONTEXT)!, null);
    expect(article.publisher?.name).toBe(outlet);
  });

  it("never end in a fault, whatever stands in them", async () => {
    const part = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 30 }),
        fc.constantFrom("rss", "feed", "a:feed"),
        async (parts, root) => {
          const found = await read([file("a.xml", `<${root}>${parts.join("")}`)], { headlinesOnly: true });
          for (const one of found) expect(one.kind === "rejection" ? one.reason : "").not.toMatch(/fault of Dateline/);
          expect(found.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("lists of addresses", () => {
  const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc><![CDATA[https://gazette.example/a]]></loc><n:news><n:publication><n:name>Gazette</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2024-02-01</n:publication_date><n:title>Tram &amp; ferry</n:title></n:news></url><url><loc>https://gazette.example/b</loc></url></urlset>`;

  it.each([
    [
      "a sitemap",
      "<urlset><url><loc>https://a.example/</loc></url></urlset>",
      "is a sitemap, which holds no articles but 1 addresses of pages: npm run sources -- add URL and npm run fetch read what they lead to",
    ],
    [
      "an index of sitemaps",
      "<sitemapindex><sitemap><loc>x</loc></sitemap></sitemapindex>",
      "is an index of sitemaps, which holds no articles but 1 addresses of sitemaps: npm run sources -- add URL and npm run fetch read what they lead to",
    ],
    [
      "OPML",
      '<opml version="2.0"><body><outline text="Papers"><outline xmlUrl="x"/></outline><outline xmlUrl="y"/></body></opml>',
      "is a list of feeds (OPML), which holds no articles but 2 addresses of feeds: npm run sources -- import FILE and npm run fetch read what they lead to",
    ],
    [
      "a news sitemap",
      sitemap,
      "is a sitemap, which holds no articles but 2 addresses of pages: npm run sources -- add URL and npm run fetch read what they lead to, --headlines-only reads its 1 headlines",
    ],
  ])("are refused by name, and say what they hold: %s", async (_, content, reason) => {
    expect(await told(file("a.xml", content))).toEqual([`a.xml||!${reason}`]);
  });

  it("give the headlines of a news sitemap where they are asked for", async () => {
    const found = await read([file("a.xml", sitemap)], { headlinesOnly: true });
    const fields = {
      title: "Tram & ferry",
      url: "https://gazette.example/a",
      date: "2024-02-01",
      outlet: "Gazette",
      language: "en",
      headlineOnly: true,
    };
    expect(found).toMatchObject([{ kind: "record", text: "", fields }]);
  });
});
