import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/sources/${name}`, import.meta.url)), "latin1");
const ANPA = fixture("wire-anpa.txt");
const IPTC = fixture("wire-iptc.txt").split("\r\n\x01")[0]!;

async function articlesIn(bytes: string, name = "message") {
  const found = await read([file(name, Buffer.from(bytes, "latin1"))]);
  return found.map((one) => {
    if (one.kind === "rejection") return { reason: one.reason };
    const { headline, body, publishedAt, authors } = normalize(one, {
      collection: "main",
      outlet: null,
      today: "2026-01-01",
    })!;
    return { headline, body, date: publishedAt?.value ?? null, authors, place: one.place, notes: one.notes, one };
  });
}

describe("wire messages", () => {
  it("of ANPA 1312 have headline, byline and time of their own; header, slug and lines for editors are no text", async () => {
    const [found, ...others] = await articlesIn(ANPA);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      headline: { text: "Tram opens on the quay", derived: false },
      date: "2001-03-04T15:09Z",
      authors: ["Rosa Lind", "Omar Ruiz"],
      place: "",
      notes: [],
    });
    const [summary, first, last] = found!.body!.split("\n\n");
    expect(summary).toMatch(/^The first passengers rode/);
    expect(first).toMatch(/^The tram along the quay/);
    expect(last).toMatch(/^Shopkeepers hope .* who\s+had left .* to the old market\.$/);
    expect(found!.body).not.toMatch(/BC-QU|Photo|Eds|u i|AP-WF|END|[<^]|\p{Cc}(?<!\n)/u);
  });

  it("of IPTC 7901 likewise, without what is not for print", async () => {
    const [found] = await articlesIn(IPTC);
    expect(found).toMatchObject({
      headline: { text: "Tram opens on the quay", derived: false },
      date: "2001-10-04T11:37Z",
      authors: ["Rosa Lind"],
    });
    expect(found!.body).toMatch(
      /^The tram along the quay carried .*\n\nShopkeepers hope that people will come back\.$/s,
    );
  });

  it("keep their bytes: the text is the whole message", async () => {
    expect((await read([file("a", Buffer.from(ANPA, "latin1"))]))[0]).toMatchObject({ text: ANPA });
  });

  it.each([
    [
      "no headline line",
      ANPA.replace(/\^Tram opens[^\n]*\n/, "").replace(/\^The first[^\n]*\n/, ""),
      "The tram along the quay carried its first passengers on Monday, and ``all of them smiled''",
      true,
    ],
    ["a headline and no more", IPTC.replace(/\x02[\s\S]*=\r\n/, "\x02Tram opens =\r\n"), "Tram opens", false],
    ["a headline without a sign behind", IPTC.replace(/\x02[\s\S]*=\r\n/, "\x02Tram opens\r\n"), "Tram opens", false],
  ])("may have %s", async (_, message, headline, derived) => {
    const [found] = await articlesIn(message);
    expect(found!.headline!.text.startsWith(headline)).toBe(true);
    expect(found!.headline!.derived).toBe(derived);
  });

  it.each([
    [
      "a list for its text",
      ANPA.replace(/\r\n\t[\s\S]*\x03/, "\r\n^One line<\r\n^Another line<\r\n\t\x03"),
      /One line\n\nAnother line$/,
    ],
    ["line ends of Unix", ANPA.replaceAll("\r", ""), /old market\.$/],
    ["letters of Latin-1", ANPA.replace("to the old market", "to the old March\xe9"), /old Marché\.$/],
  ])("may have %s", async (_, message, body) => {
    const [found] = await articlesIn(message);
    expect(found).toMatchObject({ date: "2001-03-04T15:09Z" });
    expect(found!.body).toMatch(body);
  });

  it("stand behind one another in one file, each with the line that it begins in", async () => {
    const found = await articlesIn(`${ANPA}\r\n${IPTC}\r\n${ANPA.replace("03-04-01", "12-31-79")}`);
    expect(found.map(({ date, place }) => [date, place])).toEqual([
      ["2001-03-04T15:09Z", "line 1"],
      ["2001-10-04T11:37Z", "line 21"],
      ["1979-12-31T15:09Z", "line 43"],
    ]);
  });

  it("that are cut off are read as far as they go, and said to be", async () => {
    const [found] = await articlesIn(ANPA.slice(0, ANPA.indexOf("Shopkeepers")));
    expect(found).toMatchObject({ date: null, notes: ["its message is cut off (no ETX byte)"] });
    expect(found!.body).toMatch(/so a driver said\.$/);
    expect(await articlesIn(`${IPTC}\x01eca063\r\nslug`)).toMatchObject([{}, { reason: /no STX byte/ }]);
  });

  it("have no time that is none", async () => {
    const times = ["\x03991137 GMT Nov 18", "\x03041137 GMT Foo 18", "\x03"];
    for (const time of times) {
      const [found] = await articlesIn(IPTC.replace(/\x03[\s\S]*$/, time));
      expect(found!.date).toBeNull();
    }
  });

  it("are told by their bytes: a text with a stray one is a text", async () => {
    const text = "Tram opens\n\nThe tram along the quay \x01carried its first passengers on Monday.";
    expect(await articlesIn(text)).toMatchObject([{ headline: { text: "Tram opens" } }]);
    expect(await articlesIn(`\x01${text}`)).toMatchObject([{ notes: [] }]);
  });
});
