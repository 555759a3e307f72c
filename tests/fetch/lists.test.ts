import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesIn } from "../../lib/fetch/addresses.ts";
import { feedsInOpml, opmlOf } from "../../lib/fetch/opml.ts";
import { Source } from "../../lib/fetch/source.ts";
import { memoryFile } from "../../lib/source/files/memory-file.ts";

const file = (text: string) => memoryFile("list", "list", Buffer.from(text));
const addresses = (text: string) => addressesIn(file(text));

describe("lists of addresses", () => {
  it("are sitemaps, with what they say of a page, and not of its pictures", async () => {
    const listed = await addresses(`<?xml version="1.0"?><!-- made by hand -->
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://quay.example/a?x=1&amp;y=2 </loc><lastmod>2026-03-02</lastmod>
        <image:image><image:loc>https://quay.example/a.jpg</image:loc><image:title>A picture</image:title></image:image>
        <news:news><news:publication_date>2026-03-01</news:publication_date><news:title>Ferry leaves</news:title></news:news></url>
      <url><loc>ftp://quay.example/b</loc></url><url><loc><![CDATA[https://quay.example/c]]></loc></url></urlset>`);
    expect(listed).toEqual([
      {
        url: "https://quay.example/a?x=1&y=2",
        isList: false,
        title: "Ferry leaves",
        date: "2026-03-01",
        changed: "2026-03-02",
      },
      { url: "https://quay.example/c", isList: false },
    ]);
  });

  it("are indexes of sitemaps, whose addresses are lists", async () => {
    const index = "<sitemapindex><sitemap><loc>https://quay.example/map.xml</loc></sitemap></sitemapindex>";
    expect(await addresses(index)).toEqual([{ url: "https://quay.example/map.xml", isList: true }]);
  });

  it("are plain lines, with remarks between", async () => {
    const lines = "\ufeff# ours\r\nhttps://quay.example/a\r\n\r\nhttp://quay.example/b\r\n";
    expect((await addresses(lines))!.map(({ url }) => url)).toEqual([
      "https://quay.example/a",
      "http://quay.example/b",
    ]);
  });

  it.each([
    "",
    "# a remark alone",
    "https://quay.example/a\nand a line of words",
    "<rss><channel/></rss>",
    "Some words.",
  ])("are nothing else: %s", async (text) => expect(await addresses(text)).toBe(null));
});

describe("OPML", () => {
  it("gives the feeds in its folders, each once, and takes sources with whatever signs they have", async () => {
    const opml = `<opml version="2.0"><body><outline text="Papers">
      <outline text="Quay" xmlUrl="https://quay.example/feed?a=1&amp;b=2"/><outline text="Folder"><outline xmlurl="https://b.example/"/></outline>
      </outline><outline title="Again" xmlUrl="https://quay.example/feed?a=1&amp;b=2"/><outline xmlUrl="javascript:1"/></body></opml>`;
    const feeds = await feedsInOpml(file(opml));
    expect(feeds).toEqual([{ url: "https://quay.example/feed?a=1&b=2", name: "Quay" }, { url: "https://b.example/" }]);
    const sources = [{ id: "a", url: feeds![0]!.url, name: 'Quay & "Sons" <Ltd>', added: "2026-03-01T00:00:00.000Z" }];
    expect(await feedsInOpml(file(opmlOf(sources.map((source) => Source.parse(source)))))).toMatchObject([
      { url: sources[0]!.url, name: sources[0]!.name },
    ]);
    expect(await feedsInOpml(file("<rss/>"))).toBe(null);
  });

  it("gives sources back as they were, with their settings, whatever these are", async () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "é", "😀", '"', "&", "<", " ", "\n", "\t", "'"),
      minLength: 1,
      maxLength: 8,
    });
    const source = fc.record(
      {
        name: word,
        outlet: word,
        collection: word,
        pages: fc.constantFrom("cut", "always", "never"),
        private: fc.constant(true),
        paused: fc.record({ at: fc.constant("2026-03-01T00:00:00.000Z"), why: word }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(source, { maxLength: 4 }), async (given) => {
        const sources = given.map((of, at) =>
          Source.parse({
            ...of,
            id: `s${at}`,
            url: `https://quay.example/${at}?a&b`,
            added: "2026-03-01T00:00:00.000Z",
          }),
        );
        // Other readers take a line's end in an attribute for a space.
        expect(opmlOf(sources).split("\n")).toHaveLength(7 + sources.length);
        expect(await feedsInOpml(file(opmlOf(sources)))).toEqual(
          sources.map(({ id: _, added: __, private: isPrivate, ...rest }) => ({
            ...rest,
            wasPrivate: isPrivate === true,
          })),
        );
      }),
    );
  });

  it("leaves out a setting that fits none, and takes none of a list that has them not", async () => {
    const feed = (more: string) =>
      feedsInOpml(file(`<opml><body><outline xmlUrl="https://a.example/" ${more}/></body></opml>`));
    const url = "https://a.example/";
    expect(
      await feed('dateline:collection="wires" dateline:pages="some" dateline:paused="soon" dateline:name=""'),
    ).toEqual([{ url, collection: "wires", wasPrivate: false }]);
    expect(await feed('dateline:pages="never" dateline:private="yes" text="A"')).toEqual([{ url, name: "A" }]);
  });
});
