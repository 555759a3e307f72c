import { expect, test } from "vitest";
import { officesOf } from "../../../lib/facets/registry/lone/offices.ts";

test.each([
  ["Reporters asked President Orsolic.", "Orsolic", "president"],
  ["said Finance Secretary Ewa Tolland late on Monday", "Ewa Tolland", "finance secretary"],
  ["TREASURY'S TOLLAND SEES HIGHER RATES", "TOLLAND", "treasury"],
  ["Treasury's Tolland sees higher rates", "Tolland", "treasury"],
  ["Ewa Tolland, chairman of the Central Bank board, spoke", "Ewa Tolland", "bank chairman"],
  ["Prime Minister Piet Aarden", "Piet Aarden", "premier"],
  ["the prime minister of Norway, Mr Aarden, agreed", "Aarden", "premier"],
  ["Vice President Ida Quist", "Ida Quist", "vice-president"],
  ["former President Quist", "Quist", "former president"],
  ["ex-President Quist", "Quist", "former president"],
  ["It rained. Sen. Otto Brandl, a farmer's son, was late", "Otto Brandl", "senator"],
  // What is another's, an address, or beyond a sentence, is no office of this name.
  ["Mr Quist left", "Quist", ""],
  ["They met the president. Quist left", "Quist", ""],
  ["Tom Quist, President Aarden's nephew, left", "Tom Quist", ""],
  ["WHO SAYS QUIST LEFT", "QUIST", ""],
  ["President Aarden, Quist and others", "Quist", ""],
])("%s", (text, name, offices) => {
  const start = text.indexOf(name);
  expect(officesOf(text, start, start + name.length).join(" ")).toBe(offices);
});
