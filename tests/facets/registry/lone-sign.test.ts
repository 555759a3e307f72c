import { expect, test } from "vitest";
import { loneSign, personalSign, signOf } from "../../../lib/facets/registry/lone/lone-sign.ts";

test.each([
  ["stranger", "Police held two neighbours, Karim, 35, and Tolland (17).", "Tolland"],
  ["stranger", "A boy called Tolland was seen.", "Tolland"],
  ["stranger", "She bought it from a man surnamed Tolland.", "Tolland"],
  ["stranger", "a driver, Tolland, was hurt", "Tolland"],
  ["thing", "said an economist at brokers Tolland and Pryce", "Tolland"],
  ["thing", "analysts with Hart, Ruddock and Tolland", "Tolland"],
  ["thing", "The Tolland mine will close.", "Tolland"],
  ["thing", "Hurricane Tolland turned north.", "Tolland"],
  ["thing", "It measured 6.5 on the Tolland scale.", "Tolland"],
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

test.each([
  ["sure", "Tolland, who left, was ill."],
  ["sure", "Tolland said that he would go."],
  ["sure", "Tolland said her party had won."],
  ["speaks", "Tolland said it would go."],
  ["speaks", '"It rains," said Tolland.'],
  ["speaks", "Tolland's wife stayed."],
  ["speaks", "the Tolland administration"],
  [null, "46 pct of it is owned by Tolland."],
  [null, "banks drew on the Tolland facility, which he closed"],
  [null, "Tolland's profit rose, he said."],
  [null, "He told Tolland."],
] as const)("personal, %s: %s", (sign, text) => {
  const start = text.indexOf("Tolland");
  expect(personalSign(text, start, start + "Tolland".length)).toBe(sign);
});
