import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRequest } from "../../lib/query/address/url.ts";
import { limited, mostTerms, termsOf } from "../../lib/query/language/limit.ts";
import { parse, parseWhole } from "../../lib/query/language/parse.ts";
import { print } from "../../lib/query/language/print.ts";

/** So many words, none of which begins as another does. */
const words = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `w${from + n}x`).join(" ");
const read = (q: string) => print(parse(`${q} `)).trim();
const asked = (q: string) => {
  const { request, problems } = parseRequest(new URLSearchParams({ q }));
  return { q: request.q.trim(), codes: problems.map(({ code }) => code) };
};

describe("a query of too many words", () => {
  it("is read as far as the sixtieth, and says so", () => {
    expect(mostTerms()).toBe(60);
    expect(asked(words(60))).toEqual({ q: words(60), codes: [] });
    expect(asked(words(75))).toEqual({ q: words(60), codes: ["tooManyTerms"] });
  });

  it("counts a word once that is repeated", () => {
    expect(asked(`${"ferry ".repeat(150)}${words(59)}`).codes).toEqual([]);
    expect(asked(`${"ferry ".repeat(150)}${words(60)}`).codes).toEqual(["tooManyTerms"]);
  });

  it("counts phrases word by word, values by themselves, and words that are left out too", () => {
    expect(termsOf(parseWhole(`"${words(7)}" -w7x person:ann`))).toBe(9);
    expect(asked(`"${words(40)}" "${words(25, 40)}"`).codes).toEqual(["tooManyTerms"]);
    expect(asked(Array.from({ length: 61 }, (_, n) => `-w${n}x`).join(" ")).codes).toEqual(["tooManyTerms"]);
  });

  it("cuts the phrase that passes the limit where it is looked for, and drops it where it is left out", () => {
    expect(read(`${words(57)} "${words(5, 57)}"`)).toBe(`${words(57)} "${words(3, 57)}"`);
    expect(read(`${words(57)} -"${words(5, 57)}"`)).toBe(words(57));
  });

  it("never looks for more, and is left alone where it has no more", () => {
    const leaf = fc.oneof(
      fc.nat(200).map((n) => `w${n}x`),
      fc.nat(200).map((n) => `-w${n}x`),
      fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 12 })).map(([from, count]) => `"${words(count, from)}"`),
      fc.tuple(fc.nat(200), fc.nat(200)).map(([a, b]) => `(w${a}x OR "${words(3, b)}")`),
      fc.nat(200).map((n) => `person:p${n}`),
    );
    fc.assert(
      fc.property(fc.array(leaf, { maxLength: 90 }), (leaves) => {
        const text = parseWhole(`${leaves.join(" ")} `);
        expect(termsOf(limited(text))).toBeLessThanOrEqual(mostTerms());
        if (termsOf(text) <= mostTerms()) expect(limited(text)).toBe(text);
      }),
    );
  });
});
