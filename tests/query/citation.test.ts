import { describe, expect, it } from "vitest";
import { bibtex } from "../../lib/query/citation/bibtex.ts";
import type { CslItem } from "../../lib/query/citation/csl.ts";
import { plainCitation } from "../../lib/query/citation/plain.ts";
import { ris } from "../../lib/query/citation/ris.ts";
import { newsArticle } from "../../lib/query/news-article.ts";
import { webLink } from "../../lib/query/web-link.ts";
import { articleOf } from "../fixtures/article.ts";

const item: CslItem = {
  id: "0123456789abcdef",
  type: "article-newspaper",
  title: 'Port: 100% of {it} & "more"_\\',
  author: [{ literal: "Ana de la Cruz" }, { literal: "B. O'Hara" }],
  "container-title": "Harbour Ledger",
  issued: { "date-parts": [[1969, 7]] },
  URL: "https://example.org/a_b?c=1&d={2}",
  archive: "Dateline",
  archive_location: "http://127.0.0.1:3000/article/0123456789abcdef",
};

describe("citations", () => {
  it("are BibTeX whose braces close, whatever the headline", () => {
    expect(bibtex(item)).toBe(
      [
        "@article{dateline-0123456789ab,",
        "  author = {{Ana de la Cruz} and {B. O'Hara}},",
        '  title = {{Port: 100\\% of \\{it\\} \\& "more"\\_\\textbackslash{}}},',
        "  journal = {Harbour Ledger},",
        "  year = {1969},",
        "  month = {7},",
        "  url = {https://example.org/a_b?c=1&d=%7B2%7D},",
        "  note = {Dateline, http://127.0.0.1:3000/article/0123456789abcdef}",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("are RIS, one author a line, the month without a day", () => {
    expect(ris({ ...item, title: "Two\nlines" }).split("\r\n")).toEqual([
      "TY  - NEWS",
      "ID  - 0123456789abcdef",
      "TI  - Two lines",
      "AU  - Ana de la Cruz",
      "AU  - B. O'Hara",
      "T2  - Harbour Ledger",
      "PY  - 1969",
      "DA  - 1969/07/",
      "UR  - https://example.org/a_b?c=1&d={2}",
      "DB  - Dateline",
      "AV  - http://127.0.0.1:3000/article/0123456789abcdef",
      "ER  - ",
      "",
    ]);
  });

  it("are a sentence", () => {
    expect(plainCitation({ ...item, title: "Port opens" })).toBe(
      "Ana de la Cruz, B. O'Hara, “Port opens”, Harbour Ledger, July 1969, https://example.org/a_b?c=1&d={2}.",
    );
  });
});

describe("webLink", () => {
  it.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//host", "http://", "ftp://a", null])(
    "refuses %s",
    (address) => expect(webLink(address)).toBeNull(),
  );
  it("takes http and https", () => expect(webLink("HTTPS://Example.org/a<b>")).toBe("https://example.org/a%3Cb%3E"));
});

describe("newsArticle", () => {
  it("cannot end the script element that it stands in", () => {
    const json = newsArticle(articleOf({ title: "</script><script>alert(1)</script><!--" }), "http://host/article/1");
    expect(json).not.toMatch(/[<>&]/);
    expect(JSON.parse(json).headline).toContain("</script>");
  });
});
