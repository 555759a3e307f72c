import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };
const STORY = "The harbour board agreed on Friday to dredge the channel before the winter storms arrive.";

function authorsIn(text: string, title?: string): readonly string[] {
  const fields = title === undefined ? {} : { title };
  return normalize({ kind: "record", file: "a.txt", place: "", text, fields, notes: [] }, CONTEXT)!.authors;
}

describe("a bare name on a line of its own under the headline", () => {
  it.each([
    [
      "above a date and a reading time",
      `Channel to be dredged\nRosa Lindqvist\nMarch 4, 2001 · 3 min read\n\n${STORY}`,
    ],
    ["above a date", `Channel to be dredged\n\nRosa Lindqvist\n\n4 March 2001\n\n${STORY}`],
    ["above the story", `Channel to be dredged\n\nRosa Lindqvist\n\n${STORY}`],
    [
      "above the story, with a date at the end",
      `Channel to be dredged\n\nRosa Lindqvist\n\n${STORY}\n\nFirst published on 4 March 2001`,
    ],
  ])("is the author: %s", (_, text) => expect(authorsIn(text)).toEqual(["Rosa Lindqvist"]));

  it("is the author under a headline that is given apart, and with particles", () => {
    expect(authorsIn(`Ana de la Cruz\n\n${STORY}`, "Channel to be dredged")).toEqual(["Ana de la Cruz"]);
  });

  it.each([
    ["a heading", `Channel to be dredged\n\nHarbour Board\n\n${STORY}`],
    ["a section of the paper", `Channel to be dredged\nWorld News\nMarch 4, 2001\n\n${STORY}`],
    ["a place", `Channel to be dredged\nSan Francisco\nMarch 4, 2001\n\n${STORY}`],
    ["a town", `Channel to be dredged\nNew York\nMarch 4, 2001\n\n${STORY}`],
    ["in capitals", `Channel to be dredged\n\nROSA LINDQVIST\n\n${STORY}`],
    ["whom the story is on", `A life on the water\n\nRosa Lindqvist\n\nLindqvist sailed alone. ${STORY}`],
    ["a sentence", `Channel to be dredged\n\nRosa Lindqvist said so.\n\n${STORY}`],
    ["the headline itself", `Rosa Lindqvist\n\n${STORY}`],
    ["without a story", "Channel to be dredged\n\nRosa Lindqvist\n\nMarch 4, 2001"],
    ["one of a list", `Channel to be dredged\n\nRosa Lindqvist\n\nOmar Ruizzo\n\n${STORY}`],
  ])("is no author: %s", (_, text) => expect(authorsIn(text)).not.toContain("Rosa Lindqvist"));

  it("is none where it is a heading or a place", () => {
    for (const line of ["Harbour Board", "World News", "San Francisco", "New York", "Press Release"])
      expect(authorsIn(`Channel to be dredged\n${line}\nMarch 4, 2001\n\n${STORY}`), line).toEqual([]);
  });
});
