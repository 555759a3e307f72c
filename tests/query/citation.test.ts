// Longer than other files: each format is held to the same articles.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GET } from "../../app/article/[id]/cite/route.ts";
import type { Article } from "../../lib/article/article.ts";
import { newsArticle } from "../../lib/query/article/news-article.ts";
import { webLink } from "../../lib/query/article/web-link.ts";
import { bibtex } from "../../lib/query/citation/bibtex.ts";
import { type CslItem, cslItem } from "../../lib/query/citation/csl.ts";
import { cslName } from "../../lib/query/citation/csl-name.ts";
import { CITATION_FORMATS } from "../../lib/query/citation/formats.ts";
import { plainCitation } from "../../lib/query/citation/plain.ts";
import { ris } from "../../lib/query/citation/ris.ts";
import type { Locale } from "../../lib/query/messages/locales.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { articleOf } from "../fixtures/article.ts";

const en = messagesFor("en");

const item: CslItem = {
  id: "0123456789abcdef",
  type: "article-newspaper",
  title: 'Port: 100% of {it} & "more"_\\',
  author: [
    { family: "de la Cruz", given: "Ana" },
    { literal: "Harbour Agency" },
    { family: "Li", given: "Dan", "static-ordering": true },
  ],
  "container-title": "Harbour Ledger",
  issued: { "date-parts": [[1969, 7]] },
  URL: "https://example.org/a_b?c=1&d={2}",
  archive: "Dateline",
  archive_location: "http://127.0.0.1:3000/article/0123456789abcdef",
};

/** The fields of a BibTeX entry as BibTeX itself finds them: a value ends where its braces do, escaped ones counted. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let at = entry.indexOf(",") + 1;
  for (let found = FIELD.exec(entry.slice(at)); found; found = FIELD.exec(entry.slice(at))) {
    const from = at + found[0].length;
    let depth = 1;
    for (at = from; depth > 0; at++) {
      if (at === entry.length) throw new Error(`premature end of the entry in ${found[1]}`);
      if (entry[at] === "{") depth++;
      if (entry[at] === "}") depth--;
    }
    fields[found[1]!] = entry.slice(from, at - 1);
  }
  expect(entry.slice(at)).toBe("\n}\n");
  return fields;
}

const FIELD = /^,?\s*(\w+) = \{/;

describe("citations", () => {
  it("are BibTeX whose braces close, whatever the headline", () => {
    expect(bibtex(item, en)).toBe(
      [
        "@article{dateline-0123456789ab,",
        "  author = {de la Cruz, Ana and {Harbour Agency} and Li, Dan},",
        '  title = {{Port: 100\\% of \\textbraceleft{}it\\textbraceright{} \\& "more"\\_\\textbackslash{}}},',
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

  it("are in every format a record alone, whatever controls and halves of letters a headline holds", () => {
    const controls = Array.from({ length: 0xa0 }, (_, at) => String.fromCharCode(at)).filter((sign) =>
      /\p{Cc}/u.test(sign),
    );
    for (const sign of [...controls, "\u2028", "\u2029", "\ud800"]) {
      const title = `Port${sign}ER  - ${sign}TY  - NEWS`;
      for (const { key, write } of CITATION_FORMATS) {
        const said = write({ ...item, title }, en);
        expect(Buffer.from(said).toString()).not.toContain("\\ud800");
        // As Python splits lines, by which readers of RIS are written.
        if (key === "ris")
          expect(
            said.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/).filter((line) => /^TY|^ER/.test(line)).length,
          ).toBe(2);
      }
    }
  });

  it("are BibTeX that a reader which counts every brace reads whole, whatever the article says", () => {
    const mark = fc.constantFrom(
      "{",
      "}",
      "\\",
      "\\{",
      "\\}",
      '"',
      "@",
      ",",
      "%",
      "$",
      "_",
      "^",
      "~",
      "#",
      "&",
      "\n",
      "\0",
      "a",
      " ",
    );
    const text = fc.array(mark, { minLength: 1, maxLength: 12 }).map((marks) => marks.join(""));
    const title = fc.oneof(text, fc.string({ minLength: 1, unit: "binary" }));
    fc.assert(
      fc.property(title, text, text, (title, outlet, name) => {
        const article = {
          ...articleOf({ outlet: `The ${outlet}`, url: `https://example.org/${encodeURIComponent("}")}{` }),
          headline: { text: title, derived: false, method: "title" as const },
          authors: [name, `Ana ${name}`],
        };
        const read = fieldsOf(bibtex(cslItem(article, "http://host/article/{1"), en));
        expect(Object.keys(read)).toEqual(["author", "title", "journal", "url", "note"]);
        for (const [field, value] of Object.entries(read)) {
          // What TeX itself would trip over is left nowhere, save in an address, which is read verbatim.
          const bare = value.replace(
            /\\(?:textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\[%&#$_]/g,
            "",
          );
          if (field !== "url") expect(bare).not.toMatch(/[\\%&#$_~^\p{Cc}]/u);
        }
      }),
      { verbose: true },
    );
  });

  it("are RIS, one author a line, the month without a day", () => {
    expect(ris({ ...item, title: "Two\nlines" }, en).split("\r\n")).toEqual([
      "TY  - NEWS",
      "ID  - 0123456789abcdef",
      "TI  - Two lines",
      "AU  - de la Cruz, Ana",
      "AU  - Harbour Agency",
      "AU  - Li, Dan",
      "T2  - Harbour Ledger",
      "PY  - 1969",
      "DA  - 1969/07/",
      "UR  - https://example.org/a_b?c=1&d={2}",
      "UR  - http://127.0.0.1:3000/article/0123456789abcdef",
      "DB  - Dateline",
      "ER  - ",
      "",
    ]);
  });

  it("are a sentence", () => {
    expect(plainCitation({ ...item, title: "Port opens" }, en)).toBe(
      "Ana de la Cruz, Harbour Agency, Li Dan, “Port opens”, Harbour Ledger, July 1969, https://example.org/a_b?c=1&d={2}.",
    );
  });

  it("are so in the quotation marks and dates of the reader's language", () => {
    const said = (locale: Locale) => plainCitation({ ...item, title: "Port opens" }, messagesFor(locale));
    expect(said("fr")).toContain("«\u202fPort opens\u202f», Harbour Ledger, juillet 1969,");
    expect(said("es")).toContain("«Port opens», Harbour Ledger, julio de 1969,");
  });
});

describe("cslName", () => {
  it.each([
    ["Jacqueline Frank", "Frank", "Jacqueline"],
    ["  Ana\n María  Núñez ", "Núñez", "Ana María"],
    ["Ana de la Cruz", "de la Cruz", "Ana"],
    ["Hassan al-Jabari", "al-Jabari", "Hassan"],
    ["Mary Smith-Jones", "Smith-Jones", "Mary"],
    ["Jeanne d'Oro", "d'Oro", "Jeanne"],
    ["P.D. O'Hara", "O'Hara", "P.D."],
    ["Lee Harper", "Harper", "Lee"],
  ])("parts %j", (name, family, given) => expect(cslName(name)).toEqual({ family, given }));

  it.each([
    ["Li Peng", "Li", "Peng"],
    ["Choi Min-seo", "Choi", "Min-seo"],
    ["Nguyen Van Tuan", "Nguyen", "Van Tuan"],
  ])("keeps the family name of %j first", (name, family, given) =>
    expect(cslName(name)).toEqual({ family, given, "static-ordering": true }),
  );

  it.each([
    "Pelé",
    "Frank, Jacqueline",
    "Иван Петров",
    "Unit 42",
    "Harbour Ledger Staff",
    "Coast News Service",
    "Agence Littorale",
    "Deutsche Welle",
    "Ana Silva and Bo Berg",
    "Ana AND Bo",
    "Tom Okoro Jr.",
    "Rob De Lima",
    "Dr. Silva",
    "jane smith",
    "Jane van",
    ". .",
    "",
  ])("leaves %j whole", (name) => expect(cslName(name)).toEqual({ literal: name }));

  it("is in the description that every format is written from", () => {
    const article = { ...articleOf({}), authors: ["Ana Silva", "Harbour Press"] };
    const item = cslItem(article, "http://host/article/1");
    expect(item.author).toEqual([{ family: "Silva", given: "Ana" }, { literal: "Harbour Press" }]);
    expect(
      ris(item, en)
        .split("\r\n")
        .filter((line) => line.startsWith("UR")),
    ).toEqual(["UR  - http://host/article/1"]);
  });
});

describe("the day on which an article was read", () => {
  const article = { ...articleOf({ id: "0", date: "1969-07" }), id: "0" };
  const read = cslItem(article, "http://host/article/0", null, new Date(2026, 10, 3, 23, 50));

  it("is in each format, as the day that it is here, and only where somebody reads", () => {
    expect(bibtex(read, messagesFor("en"))).toContain("urldate = {2026-11-03}");
    expect(ris(read, messagesFor("en"))).toContain("\r\nY2  - 2026/11/03\r\n");
    expect(read.accessed).toEqual({ "date-parts": [[2026, 11, 3]] });
    expect(plainCitation(read, messagesFor("en"))).toMatch(
      /July 1969, http:\/\/host\/article\/0 \(accessed 3 November 2026\)\.$/,
    );
    const exported = cslItem(article, "http://host/article/0");
    for (const { key, write } of CITATION_FORMATS)
      expect([key, write(exported, messagesFor("en"))]).toEqual([key, expect.not.stringContaining("2026")]);
  });

  it("stands beside what was corrected", () => {
    const corrected = { ...read, custom: { corrected: ["headline"] } } as const;
    expect(plainCitation(corrected, messagesFor("en"))).toMatch(
      /\(accessed 3 November 2026; headline corrected in this archive\)\.$/,
    );
  });
});

describe("the address of citations", () => {
  it.each([
    ["?format=foo", 'format is "foo"; it can be bibtex, ris, csl, text'],
    ["", "format is missing; it can be bibtex, ris, csl, text"],
  ])("answers %j with a problem document", async (query, detail) => {
    const params = Promise.resolve({ id: "0123456789abcdef" });
    const answered = await GET(new Request(`http://host/article/0123456789abcdef/cite${query}`), { params });
    expect(answered.status).toBe(400);
    expect(answered.headers.get("content-type")).toBe("application/problem+json");
    expect(await answered.json()).toEqual({
      title: "Bad Request",
      status: 400,
      detail,
      parameter: "format",
    });
  });
});

describe("webLink", () => {
  it.each(["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//host", "http://", "ftp://a", null])(
    "refuses %s",
    (address) => expect(webLink(address)).toBeNull(),
  );
  it("takes http and https", () => expect(webLink("HTTPS://Example.org/a<b>")).toBe("https://example.org/a%3Cb%3E"));
});

describe("a date that is not believed", () => {
  const dated = (date: string) => ({ ...articleOf({ date }), authors: ["Ana Silva"] });
  const address = "http://host/article/0";
  const forMachines = (article: Article) => JSON.parse(newsArticle(article, address));

  it.each([
    ["2199-03-04", "2199"],
    ["1199-03-04T10:30", "1199"],
    ["2199", "2199"],
  ])("(%s) is in no citation, nor in what machines read of the page", (date, year) => {
    const article = { ...dated(date), id: "0" };
    expect(article.publishedAt!.suspicious).toBeTruthy();
    const item = cslItem(article, address);
    for (const { key, write } of CITATION_FORMATS)
      expect([key, write(item, en)]).toEqual([key, expect.not.stringContaining(year)]);
    expect(forMachines(article)).not.toHaveProperty("datePublished");
    expect(JSON.stringify(forMachines(article))).not.toContain(year);
  });

  it("is told apart from one that is", () => {
    const article = dated("1999-03-04T10:30");
    const item = cslItem(article, address);
    for (const { key, write } of CITATION_FORMATS)
      expect([key, write(item, en)]).toEqual([key, expect.stringContaining("1999")]);
    expect(forMachines(article).datePublished).toBe("1999-03-04T10:30");
    expect(forMachines(article)).not.toHaveProperty("dateModified");
    expect(forMachines({ ...article, modifiedAt: "1999-03-05" }).dateModified).toBe("1999-03-05");
  });
});

describe("a headline that the source did not give", () => {
  const supplied = articleOf({ title: "", text: "The harbour bridge opened on Monday. Ferries stop in May." });
  const words = "The harbour bridge opened on Monday";
  const citation = (article: Article, key: string) =>
    CITATION_FORMATS.find((format) => format.key === key)!.write(cslItem(article, "http://host/article/1"), en);

  it("stands in square brackets in every citation, and in no quotation marks", () => {
    expect(supplied.headline).toMatchObject({ text: words, derived: true });
    expect(citation(supplied, "bibtex")).toContain(`title = {{[${words}]}}`);
    expect(citation(supplied, "ris")).toContain(`TI  - [${words}]\r\n`);
    expect(JSON.parse(citation(supplied, "csl"))[0].title).toBe(`[${words}]`);
    expect(citation(supplied, "text")).toMatch(/^\[The harbour bridge opened on Monday\], /);
  });

  it("is told from one that it gave", () => {
    const given = articleOf({ title: "[Photos] Bridge opens" });
    expect(citation(given, "text")).toContain("“[Photos] Bridge opens”");
    expect(citation(given, "ris")).toContain("TI  - [Photos] Bridge opens\r\n");
  });

  it("is no headline to machines, but the opening of the text", () => {
    const read = (article: Article) => JSON.parse(newsArticle(article, "http://host/article/1"));
    expect(read(supplied)).toMatchObject({ description: words });
    expect(read(supplied)).not.toHaveProperty("headline");
    expect(read(articleOf({ title: "Bridge opens" }))).toMatchObject({ headline: "Bridge opens" });
    expect(read(articleOf({ title: "Bridge opens" }))).not.toHaveProperty("description");
  });

  it("says only once that there is none", () => {
    const none = articleOf({ title: "", text: " " });
    expect(citation(none, "ris")).toContain("TI  - [no text]\r\n");
    expect(JSON.parse(newsArticle(none, "http://host/article/1"))).not.toHaveProperty("description");
  });
});

describe("newsArticle", () => {
  it("cannot end the script element that it stands in", () => {
    const article = articleOf({});
    const headline = { ...article.headline, text: "</script><script>alert(1)</script><!--" };
    const json = newsArticle({ ...article, headline }, "http://host/article/1");
    expect(json).not.toMatch(/[<>&]/);
    expect(JSON.parse(json).headline).toContain("</script>");
  });
});

it("says what people have corrected, in every format", () => {
  const read = articleOf({ title: "Port opens", date: "1999-05-01" });
  const article: Article = {
    ...read,
    headline: { text: "Port closes", derived: false, method: "correction" },
    publishedAt: { value: "1999-05-02", precision: "day", source: "correction", confidence: "high" },
  };
  const corrected = cslItem(article, "http://host/article/1");
  expect(corrected.custom).toEqual({ corrected: ["headline", "date"] });
  expect(cslItem(read, "http://host/article/1")).not.toHaveProperty("custom");
  // A record of RIS has plain spaces alone.
  for (const { write } of CITATION_FORMATS.filter(({ key }) => key !== "csl"))
    for (const [locale, said] of [
      ["en", "headline and date corrected in this archive"],
      ["fr", "corrigé dans ces archives : titre et date"],
      ["es", "corregido en este archivo: titular y fecha"],
    ] as const)
      expect(write(corrected, messagesFor(locale)).replaceAll("\u00a0", " ")).toContain(said);
});
