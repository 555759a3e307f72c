import { describe, expect, it } from "vitest";
import { EVIDENCE_SIZE, evidenceName } from "../../lib/facets/people/evidence-items.ts";
import { reasonWords } from "../../lib/query/reason-words.ts";

describe("reasonWords()", () => {
  it("has words for every item of evidence for people", () => {
    const codes = Array.from({ length: EVIDENCE_SIZE }, (_, item) => evidenceName(item)).filter(
      (code) => !/^(?:lone-)?name$/.test(code),
    );
    expect(codes.filter((code) => reasonWords("people", code) === code)).toEqual([]);
  });

  it.each([
    ["people", "surname", "a surname or part of a name that the article gives in full"],
    ["people", "before-role", "a role or other words before it"],
    ["people", "given+family", "words that are on lists of given and family names"],
    ["countries", "capital", "its capital"],
    ["cited", "unlisted-kind", "a word such as newspaper or agency beside it"],
    ["outlets", "metadata", "the source's own data"],
    ["languages", "anything", "anything"],
  ] as const)("says of %s by %s: %s", (facet, code, words) => expect(reasonWords(facet, code)).toBe(words));
});
