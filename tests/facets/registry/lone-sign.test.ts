import { expect, test } from "vitest";
import { loneSign, signOf } from "../../../lib/facets/registry/lone/lone-sign.ts";

test.each([
  ["stranger", "Police held two neighbours, Karim, 35, and Tolland (17).", "Tolland"],
  ["stranger", "A boy called Tolland was seen.", "Tolland"],
  ["stranger", "She bought it from a man surnamed Tolland.", "Tolland"],
  ["stranger", "a driver, Tolland, was hurt", "Tolland"],
  ["thing", "said an economist at brokers Tolland and Pryce", "Tolland"],
  ["thing", "analysts with Hart, Ruddock and Tolland", "Tolland"],
  ["thing", "The Tolland mine will close.", "Tolland"],
  ["thing", "Hurricane Tolland turned north.", "Tolland"],
  ["thing", "TOLLAND<T> SEES HIGHER PROFIT", "TOLLAND"],
  ["thing", "PRYCE INC <TOLLAND> 4TH QTR LOSS", "TOLLAND"],
  ["plain", "Tolland said that it would rain.", "Tolland"],
  ["plain", "President Tolland's veto was upheld.", "Tolland"],
  ["plain", "A partisan battle over President Tolland's veto", "Tolland"],
  ["plain", "talks between Thatcher and Tolland", "Tolland"],
  ["plain", "TOLLAND SAYS RATES WILL RISE", "TOLLAND"],
] as const)("%s: %s", (sign, text, name) => {
  const start = text.indexOf(name);
  expect(loneSign(text, start, start + name.length)).toBe(sign);
});

test("once is enough for a stranger; a thing's name is a person's where the person speaks", () => {
  expect(signOf(new Set(["plain", "stranger"]), true)).toBe("stranger");
  expect(signOf(new Set(["plain", "thing"]), false)).toBe("thing");
  expect(signOf(new Set(["plain", "thing"]), true)).toBe("plain");
  expect(signOf(new Set(["thing"]), true)).toBe("thing");
});
