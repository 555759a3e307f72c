import { describe, expect, it } from "vitest";
import { unknownMarks } from "../../lib/query/language/unknown-marks.ts";

describe("operators of other languages of search", () => {
  it.each([
    ["site:example.org oil", ["site:example.org"]],
    ["intitle:oil", ["intitle:oil"]],
    ["title:(oil gas)", ["title:"]],
    ["/ol?d/", ["/ol?d/"]],
    ["date:[1987 TO 1988]", ["date:[1987", "1988]"]],
    ["oil^2 gas", ["oil^2"]],
    ["volker~ volker~1", ["volker~", "volker~1"]],
    ["*ing", ["*ing"]],
    ["oil && gas || coal", ["&&", "||"]],
    ["NEAR/5 oil", ["NEAR/5"]],
    ["oil NEAR/5 (gas OR coal)", ["NEAR/5"]],
    ["oil NEAR/5 g*s", ["NEAR/5"]],
  ])("are found in %s", (typed, found) => {
    expect(unknownMarks(typed)).toEqual(found);
  });

  it.each([
    "title:oil",
    'person:"Reagan, Ronald"',
    "https://example.org/a",
    "10:30",
    "Re: oil",
    "oil: a history",
    "AT&T and/or",
    "organi?ation pri*",
    '"oil gas"~5 oil NEAR/5 gas',
    "what?",
    "F.C.: 2-1",
    "C:",
  ])("are not seen in %s", (typed) => {
    expect(unknownMarks(typed)).toEqual([]);
  });
});
