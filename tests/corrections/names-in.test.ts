import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedAt } from "../../lib/corrections/name-in-text.ts";
import { readTextOf, saidOfNames } from "../../lib/corrections/names-in.ts";
import { articleOf } from "../fixtures/article.ts";

const ASCII = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n));

test("a name is found where it stands, whatever marks it has", () => {
  for (const mark of ASCII.filter((one) => !/[\w\s&<>]/.test(one))) {
    const name = `Porto${mark}Novo`;
    const article = articleOf({ title: "A headline", text: `Ferries to ${name} stop.` });
    expect(namedAt(article, name), name).toMatchObject([{ field: "text", start: 11, end: 21 }]);
  }
});

describe("of many names those are found whose first word stands in a text", () => {
  const piece = fc.constantFrom(
    "South",
    "Sudan",
    "south",
    "Porto-Novo",
    "'s",
    "Élan",
    "E\u0301lan",
    "Su\u00addan",
    "U.S.",
    "苏丹",
    "é",
    "Al",
  );
  const joint = fc.constantFrom(" ", "-", "’", ", ", "\n", "");
  const phrase = fc
    .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 6 })
    .map((all) => all.flat().join("").trim() || "x");
  const name = phrase.map((one) => one.replace(/\s+/g, " ").normalize("NFC"));

  test.each([0, 60])("so that none is missed that stands in it, in their order, among %i more", (more) => {
    const others = Array.from({ length: more }, (_, n) => `Elsewhere${n}`);
    fc.assert(
      fc.property(phrase, fc.array(name, { maxLength: 8 }), (text, names) => {
        const article = articleOf({ title: "A headline", text });
        const all = [...names, ...others];
        const found = saidOfNames(all.map((one, at) => [one, at]))(readTextOf(article));
        const standing = all.flatMap((one, at) => (namedAt(article, one).length > 0 ? at : []));
        expect(found).toEqual(expect.arrayContaining(standing));
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(found.filter((at) => at >= names.length)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
