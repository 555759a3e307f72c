import { describe, expect, it } from "vitest";
import { officePhrases } from "../../../lib/facets/registry/lone/office-phrase.ts";

/** What a text calls the name between brackets. */
function called(marked: string): string[] {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  return officePhrases(text, start, marked.indexOf("]") - 1);
}

describe("what a text calls somebody", () => {
  it.each([
    ["Talks with Portuguese Foreign Minister [Rita Lima] went on.", "Portuguese Foreign Minister"],
    ["Portugal's foreign minister [Rita Lima] said so.", "Portugal's foreign minister"],
    ["On Monday Federal Harbour Board Chairman [Rita Lima] said so.", "Federal Harbour Board Chairman"],
    ["But U.S. Treasury Secretary [Rita Lima] said so.", "U.S. Treasury Secretary"],
    ["the prime minister of Portugal, Ms [Rita Lima], said so.", "prime minister of Portugal"],
    ["Foreign Secretary Sir [Ivo Lima] said so.", "Foreign Secretary"],
    ["Yesterday Treasury Undersecretary [Rita Lima] left.", "Treasury Undersecretary"],
    ["The former president [Rita Lima] came back.", "former president"],
    ["It was ex-president [Rita Lima] who came.", "ex-president"],
    ["Treasury Secretary Jo Oak and Federal Reserve Chairman [Rita Lima] met.", "Federal Reserve Chairman"],
  ])("right before the name: %s", (text, phrase) => expect(called(text)).toEqual([phrase]));

  it.each([
    ["[Rita Lima], chairman of the Federal Reserve Board, said so.", "chairman of the Federal Reserve Board"],
    ["[Rita Lima], the minister who resigned on Monday, said so.", "minister"],
    ["[Rita Lima], an analyst with Hill Brothers Inc, said so.", "analyst with Hill Brothers Inc"],
    ["[Rita Lima], vice president of the bank in an interview said.", "vice president of the bank"],
  ])("between commas behind it: %s", (text, phrase) => expect(called(text)).toEqual([phrase]));

  it.each([
    "In a letter to Congress, [Rita Lima] said so.",
    "[Rita Lima], 34, said so.",
    "[Ivo Lima], a farmer's son, said so.",
    "[Ivo Lima], President Oak's son, said so.",
    "members of the [Lima] family",
    "He asked [Rita Lima], mother of two, to come.",
    "PRESIDENT [RITA LIMA] SAID SO",
    "Mrs [Lima] said so.",
  ])("nothing is made up: %s", (text) => expect(called(text)).toEqual([]));

  it("does not give one the office of another beside them", () => {
    expect(called("a friend of President [Lima] said so.")).toEqual(["President"]);
    expect(called("It is time to force President [Lima] out.")).toEqual(["President"]);
    expect(called("Nakano and President [Lima] met.")).toEqual(["President"]);
  });
});
