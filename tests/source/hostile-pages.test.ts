import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trimmedPage } from "../../lib/source/pages/trimmed-page.ts";
import { partsFault } from "../../lib/source/parts-fault.ts";
import { sourceFolder } from "./folder.ts";

const folder = sourceFolder();

/** How often each property is tried; more by `FUZZ_RUNS`. fast-check prints the seed of what fails. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);

const SENTENCE = "<p>The ferry at the old harbour, said the office, was opened again on Monday, after nine years.</p>";
const HTTP =
  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n";
const WARC = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/a\r\nContent-Length: ";
const piece = fc.oneof(
  fc.constantFrom(
    ..."p div span a b h1 h2 table tr td ul li time figure figcaption template script style svg noscript title meta html body article blockquote br img"
      .split(" ")
      .flatMap((name) => [`<${name}>`, `</${name}>`]),
  ),
  fc.constantFrom(
    SENTENCE,
    SENTENCE,
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "&#xD800;",
    "&#0;",
    "<",
    ">",
    '"',
    "\0",
    "\ud800",
  ),
  fc.constantFrom(
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":["a",{}],"author":[[{"name":{}}]]}',
    '<meta property="og:title" content="',
    '<time datetime="',
    "<link rel=canonical href=http://[>",
    '<p class="byline">By ',
  ),
  fc.constantFrom(`${WARC}90\r\n\r\n`, HTTP, "\r\n\r\n", "5\r\n", "--b\r\n", "Content-Type: text/html\r\n\r\n"),
  fc.string({ maxLength: 20, unit: "binary" }),
);
const BEGINNINGS = [
  "<!doctype html>",
  "<html>",
  "<?xml version='1.0'?><html>",
  WARC,
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n',
  "",
];

describe("hostile pages", () => {
  it("end in a record with sound parts or a stated rejection, in every format that holds pages", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("a.html", "a.mhtml", "a.warc", "a"),
        fc.constantFrom(...BEGINNINGS),
        fc.array(piece, { maxLength: 40 }),
        async (name, beginning, pieces) => {
          for (const found of await folder.read([folder.file(name, beginning + pieces.join(""))])) {
            if (found.kind === "rejection") expect(found.reason).toMatch(/^(?:is|has|does|may|begins|unpacks) \S/);
            else expect(partsFault(found.parts ?? [], found.text)).toBeNull();
          }
        },
      ),
      { numRuns },
    );
  });

  it.each([
    ["deep", "<div>"],
    ["many", "<p>a"],
    ["deep within a word", "<b>"],
    ["broken", "</div><td>"],
    ["nested where nothing may be", "<table><p>"],
  ])("have no more elements, and no deeper ones, than are read: %s", (_, tag) => {
    const { body, isCut } = trimmedPage(`<body>${tag.repeat(200_000)}</body>`);
    let [depth, deepest, count] = [0, 0, 0];
    for (const [, slash] of body.matchAll(/<(\/?)[a-z]/g)) {
      depth += slash === "/" ? -1 : 1;
      deepest = Math.max(deepest, depth);
      if (slash !== "/") count++;
    }
    expect(isCut).toBe(true);
    expect(count).toBeLessThanOrEqual(12_000);
    expect(deepest).toBeLessThanOrEqual(120);
  });

  it("have no more signs that become nodes than are read", () => {
    for (const sign of ["&amp;", "&", "< "]) {
      const { body } = trimmedPage(`<p>${sign.repeat(200_000)}`);
      expect(body.match(/&(?:amp|lt);/g)?.length ?? 0).toBeLessThanOrEqual(20_000 + 32 * 1024);
    }
  });
});
