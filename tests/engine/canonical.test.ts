import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../lib/engine/port/canonical.ts";
import type { Expression } from "../../lib/engine/port/expression.ts";

const leaf = fc
  .record({ kind: fc.constantFrom("word", "prefix", "phrase"), text: fc.constantFrom("ab", "AB", "abc", "x") })
  .map((leaf): Expression => leaf as Expression);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant("not" as const), of: tie("tree") }),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      of: fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));

function holds(words: readonly string[], expression: Expression): boolean {
  switch (expression.kind) {
    case "and":
      return expression.of.every((part) => holds(words, part));
    case "or":
      return expression.of.some((part) => holds(words, part));
    case "not":
      return !holds(words, expression.of);
    case "prefix":
      return words.some((word) => word.startsWith(expression.text.toLowerCase()));
    default:
      return "text" in expression && words.includes(expression.text.toLowerCase());
  }
}

describe("an expression in its one form", () => {
  it("matches the same texts", () => {
    const texts = [[], ["ab"], ["abc"], ["x"], ["ab", "abc"], ["ab", "x"], ["abc", "x"], ["ab", "abc", "x"]];
    fc.assert(
      fc.property(tree, (expression) => {
        const form = canonical(expression);
        for (const words of texts) expect(holds(words, form)).toBe(holds(words, expression));
        expect(canonical(form)).toEqual(form);
      }),
      { numRuns: 3000 },
    );
  });
});
