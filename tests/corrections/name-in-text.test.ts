import fc from "fast-check";
import { expect, it } from "vitest";
import { namedAt } from "../../lib/corrections/name-in-text.ts";
import { articleOf } from "../fixtures/article.ts";

const found = (text: string, name: string): string[] =>
  namedAt(articleOf({ text }), name).map(({ start, end }) => text.slice(start, end));

it.each([
  ["Guinea-Bissau", "In Guinea-Bissau they met.", ["Guinea-Bissau"]],
  ["C++ (Weekly)", "Said C++ (Weekly) yesterday.", ["C++ (Weekly)"]],
  ["A.B", "Not AxB, but A.B it was.", ["A.B"]],
  ["Ki-moon", "Ban Ki-moon; Ki-moons.", ["Ki-moon"]],
  ["<b>", "As <b> stands.", ["<b>"]],
])("%s is found as whole words, whatever signs are in it", (name, text, at) => {
  expect(found(text, name)).toEqual(at);
});

it("finds any name of one line where it stands, and throws for none", () => {
  const sign = fc.constantFrom(..."aZ9é東-–'’.,;:!?()[]{}<>|/\\^$*+=&#~@%_\"`", " ");
  const name = fc
    .string({ unit: sign, minLength: 1, maxLength: 8 })
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  fc.assert(
    fc.property(name, (name) => {
      expect(found(`One day ${name} spoke.`, name)).toContain(name);
    }),
  );
});
