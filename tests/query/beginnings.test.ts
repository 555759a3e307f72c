import { expect, it } from "vitest";
import { beginningsIn } from "../../lib/query/language/beginnings.ts";

it.each([
  ["", []],
  ["  ", []],
  ["volck", [["volck", ""]]],
  [
    "volcker jap",
    [
      ["volcker jap", ""],
      ["jap", "volcker"],
    ],
  ],
  [
    "rates  paul vol ",
    [
      ["rates paul vol", ""],
      ["paul vol", "rates"],
      ["vol", "rates paul"],
    ],
  ],
  [
    "a b c d",
    [
      ["a b c d", ""],
      ["c d", "a b"],
      ["d", "a b c"],
    ],
  ],
  // What is no part of a name stays in the text, and no end of it is one.
  ["-oil jap", [["jap", "-oil"]]],
  ["person:baker jap", [["jap", "person:baker"]]],
  ["jap -oil", []],
  ["country:ja", []],
  ['"the river jap', []],
  ['"the river" jap', [["jap", '"the river"']]],
  ["(oil jap", []],
  ["oil OR jap", []],
  [
    "oil OR gold jap",
    [
      ["gold jap", "oil OR"],
      ["jap", "oil OR gold"],
    ].slice(1),
  ],
  ["pri* jap", [["jap", "pri*"]]],
  ["o'brien", [["o'brien", ""]]],
  ["東京", [["東京", ""]]],
] as const)("%j may end in the beginning of a name", (typed, expected) => {
  expect(beginningsIn(typed).map(({ words, rest }) => [words, rest])).toEqual(expected);
});
