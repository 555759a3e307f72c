import { describe, expect, it } from "vitest";
import { EVIDENCE_SIZE, evidenceName } from "../../lib/facets/people/evidence/evidence-items.ts";
import { reasonOf } from "../../lib/query/article/reason.ts";

describe("reasonOf()", () => {
  it("knows every item of evidence for people", () => {
    const codes = Array.from({ length: EVIDENCE_SIZE }, (_, item) => evidenceName(item));
    expect(codes.filter((code) => reasonOf("people", code) === null)).toEqual([]);
  });

  it.each([
    ["people", "surname", "surname"],
    ["people", "before-role", "before"],
    ["people", "given+family", "listed"],
    ["countries", "capital", "capital"],
    ["cited", "unlisted-kind", "kind"],
    ["outlets", "metadata", "metadata"],
    ["languages", "anything", null],
  ] as const)("takes for %s the code %s as %s", (facet, code, reason) => expect(reasonOf(facet, code)).toBe(reason));
});
