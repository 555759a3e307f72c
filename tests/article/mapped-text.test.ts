import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedText, mapText, rawRange } from "../../lib/article/text/mapped-text.ts";

const whole = (raw: string) => mapText(raw, { field: "text", start: 0, end: raw.length });

describe("mapText", () => {
  it("folds white space, drops invisible marks and composes accents", () => {
    expect(whole("  A\u00ad b\r\n\tc\u200e e\u0301 ").text).toBe("A b c é");
  });

  it("reads line ends as spaces, and leads back past them", () => {
    const mapped = whole("one\ntwo\u00a0three");
    expect(mapped.text).toBe("one two three");
    expect(rawRange(mapped, 4, 7)).toEqual({ field: "text", start: 4, end: 7 });
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

describe("foldedText", () => {
  /** The same, by the way that is taken where there is more to do than to fold space. */
  const slowly = (text: string) => foldedText(`${text}\u00ad`);

  it("is the same the short way: of every letter below U+2100, alone and between others", () => {
    for (let unit = 0; unit < 0x2100; unit++) {
      const letter = String.fromCharCode(unit);
      for (const text of [letter, `a${letter}b`, `“${letter} ${letter}é`]) expect(foldedText(text)).toBe(slowly(text));
    }
  });

  it("is the same the short way: of any text", () => {
    const unit = fc.oneof(
      fc.constantFrom(..." \n\t\r\u00a0\u00ad\u2014\u2019\u201céÅñßİǰ€™…\u0301\u2028\ufeff\u3000"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0x20, max: 0x2100 }).map((code) => String.fromCharCode(code)),
    );
    const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(""));
    fc.assert(
      fc.property(text, (raw) => {
        expect(foldedText(raw)).toBe(slowly(raw));
      }),
      { numRuns: 2000 },
    );
  });
});
