// Longer than other files: guessed and given parts are tried on the same random texts, whose makers the cases share.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Article } from "../../lib/article/article.ts";
import { contentHash } from "../../lib/article/identity/identity.ts";
import { normalize, renormalize } from "../../lib/article/normalize.ts";
import { isHtml } from "../../lib/article/text/is-html.ts";
import { normalText, wholeText } from "../../lib/article/text/mapped-text.ts";
import type { Zone } from "../../lib/article/zones/zone.ts";
import { findZones } from "../../lib/article/zones/zones.ts";
import { type Printed, printedText } from "../../lib/source/printed-text.ts";
import { PART_KINDS, type Part, type PartKind, type SourceFields } from "../../lib/source/record.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

const STORY = "The harbour bridge opened to traffic on Monday after four years of work, the city said.";
const MORE = "Engineers will watch the cables through the first winter and report in the spring.";

/** `[kind, words]` is a part, bare words are what no part covers. */
type Piece = string | readonly [PartKind, string];

const printed = (...pieces: readonly Piece[]) =>
  printedText(
    pieces.map(
      (piece): Printed => (typeof piece === "string" ? { words: piece } : { kind: piece[0], words: piece[1] }),
    ),
  );

const read = (text: string, parts: readonly Part[] | undefined, fields: SourceFields = {}) =>
  normalize({ kind: "record", file: "a", place: "", text, fields, notes: [], ...(parts ? { parts } : {}) }, CONTEXT)!;

const article = (...pieces: readonly Piece[]) => {
  const { text, parts } = printed(...pieces);
  return read(text, parts);
};

const shown = ({ zones, raw }: Pick<Article, "zones" | "raw">) =>
  zones.map((zone) => `${zone.kind}${zone.aside ? "*" : ""}: ${normalText(raw[zone.field]!, zone)}`);

/** All but space and controls, which no zone need cover. */
const visible = (text: string) => text.replace(/[\s\p{C}]/gu, "");

function expectInOrder(text: string, zones: readonly Zone[]): void {
  let rest = "";
  let at = 0;
  for (const { start, end } of zones) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    rest += text.slice(at, start);
    at = end;
  }
  // Markup alone says nothing.
  expect(visible(wholeText(rest + text.slice(at)))).toBe("");
}

describe("given parts", () => {
  it("are zones as they stand, where guessing would have read something else", () => {
    const pieces: Piece[] = [
      ["headline", "Ferries stop at noon."],
      "\n",
      ["standfirst", "Rafts are no substitute"],
      "\n\n",
      ["byline", "ANA PRADO and Luis Mota"],
      "\n",
      ["caption", "A ferry"],
      "\n",
      ["dateline", "Old harbour quay, 4 March 2001"],
      " ",
      ["body", `${STORY}\n\n${MORE}`],
      "\n",
      ["credit", "R. Silva took the picture"],
      "\n",
      ["note", "The day was given wrongly at first"],
      "\n",
      ["furniture", "All of our ferries"],
    ];
    const found = article(...pieces);
    expect(shown(found)).toEqual([
      "headline: Ferries stop at noon.",
      "standfirst: Rafts are no substitute",
      "byline: ANA PRADO and Luis Mota",
      "caption: A ferry",
      "dateline: Old harbour quay, 4 March 2001",
      `body: ${STORY}`,
      `body: ${MORE}`,
      "credit*: R. Silva took the picture",
      "note: The day was given wrongly at first",
      "furniture*: All of our ferries",
    ]);
    expect(found).toMatchObject({
      headline: { text: "Ferries stop at noon.", derived: false, method: "title" },
      authors: ["Ana Prado", "Luis Mota"],
      caption: { text: "A ferry", credit: null },
      publishedAt: { value: "2001-03-04", source: "dateline" },
      body: `Rafts are no substitute\n\n${STORY}\n\n${MORE}`,
    });
  });

  it("give date and author where agencies' ways of writing them are kept", () => {
    const found = article(["byline", "By Ana Prado"], "\n", ["dateline", "PORTO, Feb 11, 1990 (Sea Wire) -"], " ", [
      "body",
      STORY,
    ]);
    expect(found.authors).toEqual(["Ana Prado"]);
    expect(found.publishedAt?.value).toBe("1990-02-11");
  });

  it("leave it to guessing where they say nothing, save for a headline or a dateline that stands elsewhere", () => {
    const text = `Bridge opens\n\nBy Ana Prado\n\nPORTO (Sea Wire) - ${STORY}\n\n© 2001 The Pier. All rights reserved.`;
    const plain = ["headline", "byline", "dateline", "body", "disclaimer*"];
    const kinds = (one: Article) => shown(one).map((line) => line.split(":")[0]);
    expect(kinds(article(text))).toEqual(plain);
    expect(kinds(article(text, "\n\n", ["caption", "A bridge"]))).toEqual([...plain, "caption"]);
    expect(kinds(article(["headline", "Bridge opens to all"], "\n\n", text))).toEqual(
      "headline standfirst byline dateline body disclaimer*".split(" "),
    );
    expect(
      kinds(article(["headline", "Bridge opens"], `\n\n${MORE}\n\n`, ["byline", "ANA PRADO"], `\n\n${STORY}`)),
    ).toEqual("headline standfirst byline body".split(" "));
    expect(kinds(article(["dateline", "PORTO -"], "\n\n", text))).toEqual(
      "dateline headline byline body disclaimer*".split(" "),
    );
  });

  it("make a body that is looked through for what its source cannot know, and for nothing else", () => {
    const post = "The bridge is open. — Port Office (@portoffice) March 4, 2001";
    const body = [
      STORY,
      "Read more: Ferries to stop",
      MORE,
      post,
      STORY,
      "Correction: An earlier version gave another day.",
      "(Reporting by Ana Prado)",
      " REUTER",
    ];
    expect(shown(article(["body", body.join("\n\n")])).map((line) => line.split(":")[0])).toEqual(
      "body furniture* body embed body* note credit* credit*".split(" "),
    );
    for (const first of [
      "Bridge opens",
      "By Ana Prado",
      "PORTO, Feb 11, 1990 (Sea Wire) - The bridge is open.",
      "date 2001-03-04 The bridge is open.",
    ])
      expect(shown(article(["body", `${first}\n\n${STORY}`]))).toEqual([`body: ${first}`, `body: ${STORY}`]);
  });

  it("end what is joined of an embedded post's lines", () => {
    const post = "\n\n\n\nMind the wind. — Port Office (@portoffice) March 4, 2001";
    const text = `${STORY}\n\n\n\nThe bridge is open.${post}`;
    const kinds = (parts: readonly Part[]) => findZones({ text }, parts).map(({ kind }) => kind);
    expect(kinds([])).toEqual(["embed"]);
    expect(kinds([{ kind: "body", start: 0, end: STORY.length }])).toEqual(["body", "embed"]);
    expect(kinds([{ kind: "body", start: 0, end: text.length - post.length }])).toEqual(["body", "body", "embed"]);
  });

  it("keep a hard-wrapped paragraph whole whose first line begins in the part before", () => {
    const column =
      "    PORTO, Feb 11 - Ferries will sail again to all\nof the islands in the bay from the first of next month.";
    const first = column.indexOf("Ferries");
    const parts: Part[] = [
      { kind: "dateline", start: 4, end: first - 1 },
      { kind: "body", start: first, end: column.length },
    ];
    expect(shown(read(column, parts))).toHaveLength(2);
    // The same words alone are too short a line to be a column's.
    expect(shown(read(column.slice(first), [{ kind: "body", start: 0, end: column.length - first }]))).toHaveLength(2);
    // What is left of the line is no line that could stand for itself.
    const posted = column.replace("Ferries will sail again to all", "Posted prices will fall by 4 pct");
    expect(shown(read(posted, [parts[0]!, { kind: "body", start: first, end: posted.length }]))).toHaveLength(2);
  });

  it("are kept, so that reading the article again gives the same", () => {
    const found = article(["byline", "Ana Prado"], "\n", ["dateline", "Porto, 4 March 2001"], " ", ["body", STORY]);
    const kept = Article.parse(JSON.parse(JSON.stringify(found)));
    expect(renormalize({ ...kept, zones: [], authors: [], body: "" }, CONTEXT.today)).toEqual(found);
  });

  it("change neither an article's id nor the hash of its content", () => {
    const { text, parts } = printed(["dateline", "PORTO -"], " ", ["body", STORY]);
    const [told, untold] = [read(text, parts), read(text, undefined)];
    expect(told.given.parts).toEqual(parts);
    expect(told.id).toBe(untold.id);
    expect(told.contentHash).toBe(untold.contentHash);
    expect(contentHash({ raw: { text }, given: { date: "2001" } })).not.toBe(contentHash({ raw: { text }, given: {} }));
  });
});

const LINE = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    STORY,
    MORE,
    "By Ana Prado",
    "date 2001-02-03 x",
    "© 2001 Pier",
    "PORTO (X) - y",
    "Ad — P (@p) May 4, 2001",
    " REUTER",
    "Read more: x",
  ),
);
const TEXT = fc
  .tuple(fc.array(LINE, { maxLength: 12 }), fc.constantFrom("\n", "\n\n", "\r\n\r\n", "\n\n\n\n", " "))
  .map(([lines, gap]) => lines.join(gap));

/** A text with random parts of it, in order and apart. */
const PARTED = TEXT.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc
      .tuple(
        fc.array(fc.nat({ max: text.length }), { maxLength: 12 }),
        fc.array(fc.constantFrom(...PART_KINDS), { minLength: 6, maxLength: 6 }),
      )
      .map(([cuts, kinds]) => {
        const whole = (at: number) => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
        const at = cuts.filter(whole).sort((a, b) => a - b);
        return kinds.flatMap((kind, i) =>
          at[2 * i + 1] === undefined ? [] : [{ kind, start: at[2 * i]!, end: at[2 * i + 1]! }],
        );
      }),
  ),
);

const IN_BODY = ["body", "caption", "embed", "furniture", "note", "disclaimer", "credit", "meta"];

describe("random parts of random texts", () => {
  it("are covered by zones exactly, in order, and nothing is lost", () => {
    fc.assert(
      fc.property(PARTED, ([text, parts]) => {
        // Of markup the words alone are in zones.
        fc.pre(!isHtml(text));
        const zones = findZones({ text }, parts);
        expectInOrder(text, zones);
        for (const { kind, start, end } of parts) {
          const inside = zones.filter((zone) => zone.start < end && zone.end > start);
          for (const zone of inside) {
            expect(zone.start).toBeGreaterThanOrEqual(start);
            expect(zone.end).toBeLessThanOrEqual(end);
          }
          const words = text.slice(start, end);
          if (kind === "body") expect(inside.filter((zone) => !IN_BODY.includes(zone.kind))).toEqual([]);
          else if (visible(words) === "") expect(inside).toEqual([]);
          else {
            expect(inside.map((zone) => zone.kind)).toEqual([kind]);
            expect(text.slice(inside[0]!.start, inside[0]!.end)).toBe(words.trim());
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are read again as they were read first", () => {
    fc.assert(
      fc.property(PARTED, ([text, parts]) => {
        const found = read(text, parts, { externalId: "1" });
        const kept = Article.parse(JSON.parse(JSON.stringify(found)));
        expect(renormalize(kept, CONTEXT.today)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it("count for nothing where they cannot be the text's", () => {
    const part = fc.record({
      kind: fc.constantFrom(...PART_KINDS),
      start: fc.integer({ min: -9, max: 200 }),
      end: fc.integer({ min: -9, max: 200 }),
    });
    fc.assert(
      fc.property(TEXT, fc.array(part, { minLength: 1, maxLength: 9 }), (text, parts) => {
        const overlapping = [
          ...parts,
          { kind: "body", start: 0, end: text.length } as const,
          { kind: "body", start: 0, end: text.length } as const,
        ];
        fc.pre(text.length > 0);
        expect(findZones({ text }, overlapping)).toEqual(findZones({ text }));
        expect(findZones({ text }, [{ kind: "headline", start: 0, end: text.length + 1 }])).toEqual(
          findZones({ text }),
        );
        expectInOrder(text, findZones({ text }, parts));
      }),
      { numRuns: 300 },
    );
  });
});

describe("parts of no measure", () => {
  it("name no authors where a whole text is given as a byline", () => {
    const byline = (count: number) => article(["byline", long("Ana Prado, ", 11 * count)]).authors;
    expect(byline(2)).toEqual(["Ana Prado"]);
    expect(byline(20_000)).toEqual([]);
  });

  const long = (words: string, length: number) => words.repeat(Math.ceil(length / words.length));

  it("are read in time that grows with their length, of whatever kind", () => {
    const texts = ["a in B ", "By (", "on 4 ", "A, B and ", "PORTO, Feb 4 (X) - "].map(
      (words) => `${long(words, 200_000)})`,
    );
    for (const kind of PART_KINDS)
      for (const text of texts)
        expect(read(text, [{ kind, start: 0, end: text.length }]).zones.at(-1)!.end).toBe(text.length);
  });

  it("are read by the thousand, on one line", () => {
    const text = long("Ferry. ", 1_000_000);
    const parts = Array.from(
      { length: 10_000 },
      (_, n): Part => ({ kind: n % 2 ? "body" : "note", start: 7 * n, end: 7 * n + 6 }),
    );
    const kinds = findZones({ text }, parts).map(({ kind }) => kind);
    expect(kinds.slice(0, 10_000)).toEqual(parts.map(({ kind }) => kind));
  });

  it("are left out by the million", () => {
    const parts = Array.from({ length: 1_000_000 }, (_, n): Part => ({ kind: "note", start: n, end: n + 1 }));
    expect(findZones({ text: "x".repeat(1_000_000) }, parts)).toHaveLength(1);
  });
});
