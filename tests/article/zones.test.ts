import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapText } from "../../lib/article/text/mapped-text.ts";
import { findZones } from "../../lib/article/zones/zones.ts";

const kinds = (text: string, title?: string) =>
  findZones({ text, title }).map(
    (zone) => `${zone.kind}${zone.aside ? "*" : ""}: ${mapText(zone.field === "title" ? title! : text, zone).text}`,
  );

const STORY = "The harbour bridge opened to traffic on Monday after four years of work, the city said.";
const MORE = "Engineers will watch the cables through the first winter and report in the spring.";

describe("findZones", () => {
  it("takes a first line without a stop for the headline", () => {
    expect(kinds(`Harbour bridge opens\n\n${STORY}\n\n${MORE}`)).toEqual([
      `headline: Harbour bridge opens`,
      `body: ${STORY}`,
      `body: ${MORE}`,
    ]);
  });

  it("takes no sentence for a headline", () => {
    expect(kinds(`${STORY}\n\n${MORE}`)[0]).toBe(`body: ${STORY}`);
  });

  it("prefers a title given apart, and reads the first line as text then", () => {
    expect(kinds(STORY, "Bridge opens")).toEqual(["headline: Bridge opens", `body: ${STORY}`]);
  });

  it("parts a glued date marker from the caption after it", () => {
    expect(kinds(` date 2001-03-04 The bridge at dusk. (File)\n\n${STORY}`)).toEqual([
      "meta: date 2001-03-04",
      "caption: The bridge at dusk. (File)",
      `body: ${STORY}`,
    ]);
  });

  it("keeps a first paragraph that the story repeats, and sets the repeat aside", () => {
    expect(kinds(`${MORE}\n\n${STORY}\n\n${MORE}`)).toEqual([`body: ${MORE}`, `body: ${STORY}`, `body*: ${MORE}`]);
  });

  it("reads a text that stands twice once, in the order in which it stands first", () => {
    const lines = ["Bridge opens", `PORTO (Sea Wire) - ${STORY}`, MORE, "He agreed.", "Ferries stop in May, she said."];
    const once = kinds(lines.join("\n\n"));
    const twice = kinds([...lines, ...lines].join("\n\n"));
    expect(once.map((line) => line.split(":")[0])).toEqual("headline dateline body body body body".split(" "));
    expect(twice.slice(0, once.length)).toEqual(once);
    expect(twice.slice(once.length)).toEqual(lines.map((line) => `body*: ${line}`));
  });

  it("keeps a short line that comes again, such as a refrain", () => {
    const found = kinds([STORY, "He agreed.", MORE, "He agreed.", STORY.replace("Monday", "Friday")].join("\n\n"));
    expect(found.filter((line) => line === "body: He agreed.")).toHaveLength(2);
  });

  it("sets a dateline behind a summary apart, on a line of its own and within one", () => {
    const dateline = "COLUMBUS, Ohio (AP) —";
    const summary = "A bridge for the port, at last, and the ferries stop.";
    const parts = [`body: ${summary}`, `dateline: ${dateline}`, `body: ${STORY}`];
    expect(kinds(`${summary}\n\n${dateline} ${STORY}`, "Bridge opens").slice(1)).toEqual(parts);
    expect(kinds(`${summary} ${dateline} ${STORY}`, "Bridge opens").slice(1)).toEqual(parts);
    expect(kinds(`Advertisement\n\n${dateline} ${STORY}`, "Bridge opens").slice(1)).toEqual([
      "furniture*: Advertisement",
      ...parts.slice(1),
    ]);
    const later = Array.from({ length: 12 }, (_, at) => `${MORE} ${at}`).join("\n\n");
    expect(kinds(`${later}\n\n${dateline} ${STORY}`).at(-1)).toBe(`body: ${dateline} ${STORY}`);
  });

  it("takes no furniture from the middle of a hard-wrapped sentence", () => {
    const wrapped =
      "The board of the harbour company agreed on Monday to pay one\nshare on each of the old ones and to let its holders come and\nsubscribe to further ones.";
    expect(kinds(wrapped)).toHaveLength(1);
  });

  it.each([
    "PORTO, Feb 11, 1990 (Sea Wire) -",
    "PORTO (Sea Wire) --",
    "SAO PAULO, March 3 —",
    "Porto, Portugal —",
    "New York (November 25, 2021):",
    "NEW DELHI:",
  ])("sets the dateline %s apart", (dateline) => {
    const found = kinds(`${dateline} ${STORY}`);
    if (dateline === "NEW DELHI:") expect(found).toEqual([`body: ${dateline} ${STORY}`]);
    else expect(found).toEqual([`dateline: ${dateline}`, `body: ${STORY}`]);
  });

  it("knows lines of metadata, bylines, credits, footers, notes and page furniture", () => {
    const text = [
      "Bridge opens",
      "By Ana Prado and Luis Mota",
      "Published: 4 March 2001",
      STORY,
      "Read more: Ferries to stop",
      MORE,
      "Correction: An earlier version gave another day.",
      "(Reporting by Ana Prado; Editing by Luis Mota)",
      "(This story has not been edited by The Pier staff and is published from a syndicated feed.)",
      "© 2001 The Pier. All rights reserved.",
    ].join("\n\n");
    expect(kinds(text).map((line) => line.split(":")[0])).toEqual(
      "headline byline meta body furniture* body note credit* disclaimer* disclaimer*".split(" "),
    );
  });

  it("sets an agency's sign-off aside, also after a hard-wrapped paragraph", () => {
    const wrapped =
      "    The harbour bridge opened to traffic on Monday after\nfour years of work, which the city had planned as\ntwo years.\n REUTER\n\u0003";
    expect(kinds(wrapped).map((line) => line.split(":")[0])).toEqual(["body", "credit*"]);
  });

  it("takes a sentence between headline and byline for a standfirst", () => {
    expect(kinds(`Bridge opens\n\n${MORE}\n\nBy Ana Prado\n\n${STORY}`).map((line) => line.split(":")[0])).toEqual([
      "headline",
      "standfirst",
      "byline",
      "body",
    ]);
  });

  it("takes a sentence before the byline for a standfirst where no headline stands there", () => {
    const dateline = "PORTO, Portugal (AP) —";
    const found = ["standfirst", "byline", "dateline", "body"];
    const text = `${MORE}\n\nBy Ana Prado\n\n${dateline} ${STORY}`;
    expect(kinds(text).map((line) => line.split(":")[0])).toEqual(found);
    expect(kinds(text, "Bridge opens").map((line) => line.split(":")[0])).toEqual(["headline", ...found]);
    expect(kinds(`${MORE}\n\nBy September the bridge had sunk.\n\n${STORY}`).map((line) => line.split(":")[0])).toEqual(
      "body body body".split(" "),
    );
    expect(kinds(`${MORE}\n\n${STORY}\n\nBy Ana Prado`).map((line) => line.split(":")[0])).toEqual(
      "body body body".split(" "),
    );
  });

  it("keeps one copy of a post that stands twice, and sets the broken one aside", () => {
    const post = ["The bridge is open.", "Mind the wind on it."];
    const quoted = `"${post.join(" ")}," the port office posted.`;
    const broken = `${post[0]}\n\n\n\n${post[1]} — Port Office (@portoffice) March 4, 2001`;
    const found = kinds(`${STORY}\n\n${quoted}\n\n${broken}\n\n${MORE}`);
    expect(found.map((line) => line.split(":")[0])).toEqual(["body", "body", "embed*", "body"]);
    expect(found[2]).toContain(`${post[0]} ${post[1]}`);
  });

  it("keeps a post that stands once", () => {
    expect(kinds(`${STORY}\n\nThe bridge is open. — Port Office (@portoffice) March 4, 2001\n\n${MORE}`)[1]).toMatch(
      /^embed: /,
    );
  });

  it("joins hard-wrapped lines and keeps paragraphs that stand one a line", () => {
    const wrapped =
      "The harbour bridge opened to traffic on Monday after\nfour years of work, which the city had planned as two\nyears.";
    expect(kinds(wrapped)).toHaveLength(1);
    expect(kinds(`    ${wrapped}\n    ${wrapped.replace("harbour", "river")}`)).toHaveLength(2);
    expect(kinds(`${STORY}\n${MORE}`)).toHaveLength(2);
  });

  it("covers every word of any text, in order and without overlap", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.constantFrom(
        STORY,
        "By Ana Prado",
        "date 2001-02-03 x",
        "© 2001 Pier",
        "PORTO (X) - y",
        "Ad — P (@p) May 4, 2001",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom("\n", "\n\n", "\r\n\r\n", "\n\n\n\n"),
        (lines, gap) => {
          const text = lines.join(gap);
          const zones = findZones({ text });
          let rest = "";
          let at = 0;
          for (const { start, end } of zones) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            rest += text.slice(at, start);
            at = end;
          }
          expect((rest + text.slice(at)).replace(/[\s\p{C}]/gu, "")).toBe("");
        },
      ),
      { numRuns: 500 },
    );
  });
});
