import { describe, expect, test } from "vitest";
import { nameShape } from "../../../lib/facets/registry/name-shape.ts";
import { clash, type Relation, relation } from "../../../lib/facets/registry/relation.ts";

const PAIRS: readonly (readonly [string, string, Relation, boolean])[] = [
  ["Bashar al-Assad", "Bashar Assad", "spelling", false],
  ["Kim Jong-un", "Jong-un Kim", "spelling", false],
  ["Gerhard Schröder", "Gerhard Schroeder", "spelling", false],
  ["John Kennedy", "John F. Kennedy", "middle", false],
  ["John F. Kennedy", "John Fitzgerald Kennedy", "middle", false],
  ["George W. Bush", "George H. W. Bush", null, true],
  ["George Walker Bush", "George Herbert Walker Bush", null, true],
  ["Harlan Pruitt", "Harlan Pruitt Jr.", null, true],
  ["Bob Dole", "Robert J. Dole", "nickname", false],
  ["Alexander Winslow", "Alexandra Winslow", null, true],
  ["Sergei Lavrov", "Sergey Lavrov", "transliteration", false],
  ["Mahmoud Abbas", "Mahmud Abbas", "transliteration", false],
  ["S. Jaishankar", "Subrahmanyam Jaishankar", "initials", false],
  ["S. Jaishankar", "T. Jaishankar", null, true],
  ["S. Jaishankar", "Tara Jaishankar", null, true],
  ["Li Wei", "Li Weiming", null, true],
  ["Clara Jensen", "Tom Okoro", null, false],
];

describe("relation() and clash()", () => {
  test.each(PAIRS)("%s and %s", (a, b, how, contradict) => {
    const [x, y] = [nameShape(a), nameShape(b)];
    expect([relation(x, y), relation(y, x)]).toEqual([how, how]);
    expect([clash(x, y), clash(y, x)]).toEqual([contradict, contradict]);
  });
});
