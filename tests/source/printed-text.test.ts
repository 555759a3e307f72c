import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsFault } from "../../lib/source/parts-fault.ts";
import { printedText } from "../../lib/source/printed-text.ts";
import { PART_KINDS } from "../../lib/source/record.ts";

describe("printedText", () => {
  it("puts words together and says where the parts stand, without the space around", () => {
    const { text, parts } = printedText([
      { words: "\n  \n" },
      { words: "  PORTO - ", kind: "dateline" },
      { words: "Ferries sail. \n", kind: "body" },
      { words: " \n " },
    ]);
    expect(text).toBe("  PORTO - Ferries sail.");
    expect(parts).toEqual([
      { kind: "dateline", start: 2, end: 9 },
      { kind: "body", start: 10, end: 23 },
    ]);
  });

  it("gives of any pieces the words of each, in order", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "É", "🚢", " ", "\n", "\t"), maxLength: 12 });
    const piece = fc.record({ words, kind: fc.option(fc.constantFrom(...PART_KINDS), { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const { text, parts } = printedText(pieces);
        expect(partsFault(parts, text)).toBeNull();
        expect(text.trim()).toBe(
          pieces
            .map((one) => one.words)
            .join("")
            .trim(),
        );
        expect(parts.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(
          pieces.flatMap((one) => (one.kind && one.words.trim() ? [[one.kind, one.words.trim()]] : [])),
        );
      }),
      { numRuns: 500 },
    );
  });
});
