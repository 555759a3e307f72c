import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTerms } from "../../lib/query/terms.ts";

const shown = (typed: string) =>
  parseTerms(typed).map(
    ({ kind, text, not }) =>
      `${not ? "-" : ""}${kind === "phrase" ? `"${text}"` : text}${kind === "prefix" ? "*" : ""}`,
  );

describe("parseTerms", () => {
  it.each([
    ["iran jaishankar", ["iran", "jaishankar*"]],
    ["iran jaishankar ", ["iran", "jaishankar"]],
    ['"peace talks" oslo', ['"peace talks"', "oslo*"]],
    ['oslo "peace talks"', ["oslo", '"peace talks"']],
    ["“peace talks”", ['"peace talks"']],
    ['oslo "peace tal', ["oslo", '"peace tal"']],
    ["oslo -talks", ["oslo", "-talks"]],
    ['-"peace talks" oslo ', ['-"peace talks"', "oslo"]],
    ["well-known U.S.", ["well-known", "U.S.*"]],
    ["a", ["a"]],
    ['- -- " "" & 🦊', []],
    ["", []],
  ])("reads %j", (typed, terms) => expect(shown(typed)).toEqual(terms));

  it("reads anything without failing, and invents no words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
        for (const { text } of parseTerms(typed)) expect(typed.replace(/[“”„«»]/g, '"')).toContain(text);
      }),
      { numRuns: 1000 },
    );
  });
});
