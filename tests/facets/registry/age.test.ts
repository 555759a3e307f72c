import { expect, test } from "vitest";
import { ageAt } from "../../../lib/facets/registry/age.ts";

const ageOf = (text: string) => ageAt(text, text.indexOf("Kvist"), text.indexOf("Kvist") + 5);

test.each([
  ["Kvist, 45, said", 45],
  ["Kvist, aged 16.", 16],
  ["a 9-year-old pupil Kvist", 9],
  ["the 61-year-old former mayor Kvist", 61],
  ["Kvist, 1,200 miles away", null],
  ["Kvist, 400, she said", null],
  ["Kvist, 12 of whose ships", null],
  ["45-year-old. Then Kvist", null],
])("%s", (text, age) => expect(ageOf(text)).toBe(age));
