import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import type { SourceRecord } from "../../lib/source/record.ts";
import { sourceFolder } from "./folder.ts";

const { file, read, told } = sourceFolder();
const CONTEXT = { collection: "c", outlet: null, today: "2026-01-01" };

const nitf = (head: string, content = "<p>Some words of a story.</p>", bodyHead = "") =>
  `<nitf><head>${head}</head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`;
const item = (meta: string, content = "<inlineData>Some words of a story.</inlineData>") =>
  `<newsItem guid="g"><itemMeta>${meta}</itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;
const newsml = (management: string) =>
  `<NewsML><NewsItem><NewsManagement>${management}</NewsManagement><NewsComponent><ContentItem><DataContent>Words.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

const reasons = async (content: string) =>
  (await read([file("a.xml", content)])).map((one) => (one.kind === "rejection" ? one.reason : "read"));
const record = async (content: string) => {
  const [found] = await read([file("a.xml", content)]);
  expect(found!.kind).toBe("record");
  return found as SourceRecord;
};

describe("wires", () => {
  const PAST = "2001-01-01T00:00:00Z";
  it.each([
    ["NITF that is canceled", nitf('<docdata management-status="canceled"/>'), /taken back.*canceled/],
    ["NITF that is withheld", nitf('<docdata management-status="withheld"/>'), /taken back.*withheld/],
    ["NITF that cancels another", nitf('<docdata management-status="canceled" management-doc-idref="x"/>'), /^read$/],
    [
      "NITF to be released later",
      nitf('<docdata><date.release norm="29990101T000000Z"/></docdata>'),
      /embargo until 29990101T000000Z/,
    ],
    [
      "NITF released",
      nitf('<docdata management-status="embargoed"><date.release norm="20010101T000000Z"/></docdata>'),
      /^read$/,
    ],
    ["NITF embargoed without an end", nitf('<docdata management-status="embargoed"/>'), /does not say until when/],
    ["NewsML-G2 canceled", item('<pubStatus qcode="stat:canceled"/>'), /taken back/],
    [
      "NewsML-G2 by the address of its status",
      item('<pubStatus qcode="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>'),
      /taken back/,
    ],
    ["NewsML-G2 embargoed", item("<embargoed>2999-01-01</embargoed>"), /embargo until 2999-01-01/],
    ["NewsML-G2 whose embargo ended", item(`<embargoed>${PAST}</embargoed>`), /^read$/],
    ["NewsML-G2 with an empty embargo", item("<embargoed/>"), /^read$/],
    ["NewsML 1 canceled", newsml('<Status FormalName="Canceled"/>'), /taken back/],
    ["NewsML 1 usable", newsml('<Status FormalName="Usable"/>'), /^read$/],
  ])("honour what a source says of the use of %s", async (_, content, reason) => {
    expect(await reasons(content)).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    [
      "when it was issued",
      '<docdata><date.issue norm="20240203"/></docdata><pubdata date.publication="20240204"/>',
      "20240203",
    ],
    [
      "when it was printed",
      '<!-- <date.issue norm="1999"/> --><docdata><date.expire norm="2030"/></docdata><pubdata date.publication="20240204"/>',
      "20240204",
    ],
    [
      "when it was released",
      '<docdata><date.release norm="20240205"/><date.expire norm="2030"/></docdata>',
      "20240205",
    ],
    ["nothing", '<docdata><date.expire norm="2030"/></docdata>', undefined],
  ])("take as NITF's date %s", async (_, head, date) => {
    expect((await record(nitf(head))).fields.date).toBe(date);
  });

  it.each([
    ["<byline>By <person>Ann Cole</person><byttl>City Editor</byttl></byline>", ["Ann Cole"]],
    ["<byline>By ANN COLE, <byttl>Staff</byttl></byline>", ["Ann Cole"]],
    ["<byline>By<person>Staff Reporter</person></byline>", []],
    ["<byline>Von Eva Thiel und Jan Brodersen, dpa</byline>", ["Eva Thiel", "Jan Brodersen"]],
    ["<byline>Geir Molnes / Faktisk.no</byline>", ["Geir Molnes"]],
    ["<byline>By Ann Cole<byttl>Harbour Today</byttl></byline>", ["Ann Cole"]],
    ["<byline>gr/bp</byline>", []],
  ])("name who wrote it, not what for: %s", async (byline, authors) => {
    expect(normalize(await record(nitf("", "<p>Some words of a story.</p>", byline)), CONTEXT)!.authors).toEqual(
      authors,
    );
  });

  it("say a paragraph once that stands in the head, too", async () => {
    const head = "<hedline><hl1>A head</hl1></hedline><abstract><p>It rained.</p></abstract><dateline>PORT</dateline>";
    expect((await record(nitf("", "<hl2>A head</hl2><p>PORT (CW) - It rained.</p>", head))).text).toBe(
      "PORT (CW) - It rained.",
    );
  });

  it("read the fullest rendition of an item", async () => {
    const short = "<inlineData>Short.</inlineData>";
    const long = "<inlineXML><html><body><p>A much longer text.</p></body></html></inlineXML>";
    const data =
      '<inlineData contenttype="application/json">{"a":"................................................"}</inlineData>';
    for (const content of [short + long + data, data + long + short])
      expect((await record(item("", content))).text).toBe("A much longer text.");
  });

  it("report a list of items where nothing else is in its message, and only there", async () => {
    const list = '<packageItem guid="p"/>';
    expect(await reasons(`<newsMessage><itemSet>${list}</itemSet></newsMessage>`)).toEqual([
      expect.stringContaining("lists other items"),
    ]);
    expect(await reasons(`<newsMessage><itemSet>${list}${item("")}</itemSet></newsMessage>`)).toEqual(["read"]);
    expect(await reasons("<newsMessage/>")).toEqual(["is a message of NewsML-G2 without items"]);
  });

  it("read the next item behind one that is broken", async () => {
    const content = `<newsMessage><itemSet><newsItem guid="x"><itemMeta>${item("")}${item("", "<inlineData>Next.</inlineData>")}`;
    expect((await told(file("a.xml", content))).map((line) => line.split("|").at(-1))).toEqual([
      "!is not closed before the next begins",
      "Some words of a story.",
      "Next.",
    ]);
  });

  it("never end in a fault, whatever stands in them", async () => {
    const names =
      "p hl1 hl2 byline dateline person byttl media media-caption note block table tr td br newsItem itemMeta contentSet inlineXML nitf body body.head body.content html NewsItem NewsLines HeadLine NewsComponent ContentItem DataContent".split(
        " ",
      );
    const tag = fc
      .tuple(fc.constantFrom(...names), fc.constantFrom("<", "</"))
      .map(([name, opens]) => `${opens}${name}>`);
    const part = fc.oneof({ weight: 3, arbitrary: tag }, fc.string({ maxLength: 6 }), fc.constant("Some words."));
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 40 }),
        fc.constantFrom("nitf", "newsMessage", "newsItem", "NewsML"),
        async (parts, root) => {
          const found = await read([file("a.xml", `<${root}>${parts.join("")}`)], { headlinesOnly: true });
          for (const one of found) {
            if (one.kind === "rejection") expect(one.reason).not.toMatch(/fault of Dateline/);
            else expect(one.notes.filter((note) => note.startsWith("its parts"))).toEqual([]);
          }
          expect(found.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
