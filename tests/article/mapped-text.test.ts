import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapText, rawRange } from "../../lib/article/text/mapped-text.ts";

const whole = (raw: string) => mapText(raw, { field: "text", start: 0, end: raw.length });

describe("mapText", () => {
  it("folds white space, drops invisible marks and composes accents", () => {
    expect(whole("  A\u00ad b\r\n\tc\u200e e\u0301 ").text).toBe("A b c é");
  });

  it("leads every unit back to the raw text", () => {
    const raw = "\ufeff Jose\u0301  M\u00fcller\r\nsaid";
    const mapped = whole(raw);
    const at = mapped.text.indexOf("José");
    const { start, end } = rawRange(mapped, at, at + 4);
    expect(raw.slice(start, end)).toBe("Jose\u0301");
    const name = mapped.text.indexOf("Müller");
    const range = rawRange(mapped, name, name + 6);
    expect(raw.slice(range.start, range.end)).toBe("M\u00fcller");
  });

  it("gives back what was normalised, for any text and any slice of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(), fc.nat(), (raw, a, b) => {
        const mapped = whole(raw);
        expect(mapped.starts.length).toBe(mapped.text.length);
        expect(mapped.text).toBe(mapped.text.trim());
        const [from, to] = [a % (mapped.text.length + 1), b % (mapped.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { start, end } = rawRange(mapped, from, to);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(raw.length);
        for (let i = 1; i < mapped.starts.length; i++)
          expect(mapped.starts[i]!).toBeGreaterThanOrEqual(mapped.starts[i - 1]!);
        // A slice between words normalises to itself again.
        const word = /\S+/.exec(mapped.text.slice(from));
        if (word && from === 0) {
          const at = rawRange(mapped, word.index, word.index + word[0].length);
          expect(mapText(raw, at).text).toBe(word[0]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
