import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Kept } from "../../lib/archive/kept.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import type { Expression } from "../../lib/engine/port/expression.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { articleOf } from "../fixtures/article.ts";
import { referenceTotal } from "./reference.ts";

const WORDS = Array.from({ length: 8 }, (_, at) => `word${at}`);

let engine: SearchEngine;
let all: Kept[];
beforeAll(async () => {
  const archive = openArchive(":memory:");
  // Every set of the first six words, so that hardly two expressions match the same.
  archive.put(
    Array.from({ length: 64 }, (_, set) =>
      articleOf({
        text: WORDS.filter((_, at) => at < 6 && set & (1 << at)).join(" ") || "nothing",
        people: set % 3 === 0 ? ["Ana Prado"] : [],
        date: `${1990 + (set % 4)}`,
      }),
    ),
  );
  engine = openEmbedded(archive, { remembered: 0 });
  await sync(archive, engine, () => {});
  all = [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? [kept] : []));
});
afterAll(() => engine.close());

async function agrees(text: Expression): Promise<void> {
  const query = { ...queryOf(EVERYTHING, text), sort: "relevance" as const };
  const total = referenceTotal(all, query);
  expect(await engine.count([query])).toEqual([total]);
  // A search may repair what finds nothing.
  if (total > 0) expect((await engine.search(query)).total).toBe(total);
}

const word = (at: number): Expression => ({ kind: "word", text: WORDS[at % WORDS.length]! });
const and = (...of: Expression[]): Expression => ({ kind: "and", of });
const or = (...of: Expression[]): Expression => ({ kind: "or", of });
const not = (of: Expression): Expression => ({ kind: "not", of });

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 8, arbitrary: fc.nat(7).map(word) },
  { weight: 1, arbitrary: fc.constant<Expression>({ kind: "prefix", text: "word" }) },
  { weight: 1, arbitrary: fc.constant<Expression>({ kind: "phrase", text: "word1 word2" }) },
  { weight: 1, arbitrary: fc.constant<Expression>({ kind: "value", facet: "people", value: "ana-prado" }) },
  { weight: 1, arbitrary: fc.constant<Expression>({ kind: "dates", from: "1991", to: "1992" }) },
);
/** Deep and wide: what `size` leaves are joined to, by steps that each wrap what is there or join two of it. */
const large: fc.Arbitrary<Expression> = fc
  .tuple(fc.array(leaf, { minLength: 2, maxLength: 150 }), fc.array(fc.nat(1000), { minLength: 150, maxLength: 150 }))
  .map(([leaves, steps]) => {
    const parts = [...leaves];
    for (let at = 0; parts.length > 1; at++) {
      const step = steps[at % steps.length]!;
      // Mostly onto the last one, which makes chains; sometimes several at once, which makes them wide.
      const taken = parts.splice(-2 - (step % 7 === 0 ? step % 5 : 0));
      const joined = step % 2 === 0 ? and(...taken) : or(...taken);
      parts.push(step % 11 === 0 ? not(joined) : joined);
    }
    return parts[0]!;
  });

describe("a large expression", () => {
  it("matches what looking at each article matches, however deep and wide", async () => {
    await fc.assert(fc.asyncProperty(large, agrees), { numRuns: 300 });
  });

  it.each(["exclusions", "alternatives", "words", "excluded groups"] as const)(
    "may hold hundreds of %s",
    async (what) => {
      const many = Array.from({ length: 400 }, (_, at) => ({ kind: "word" as const, text: `unknown${at}` }));
      const expression = {
        exclusions: and(word(1), ...many.map(not), not(word(2))),
        alternatives: or(word(1), ...many, word(2)),
        words: and(word(1), ...many.map((part) => or(part, word(3)))),
        "excluded groups": and(
          word(1),
          ...many.map((part) => not(and(part, not(word(2))))),
          not(and(word(2), word(3))),
        ),
      }[what];
      await agrees(expression);
    },
  );

  it.each([1, 8, 9, 12, 13, 24, 25, 26, 40, 200])("may hold %i brackets in brackets", async (depth) => {
    const nested = (wrap: (inner: Expression, at: number) => Expression) => {
      let inner = word(0);
      for (let at = 1; at <= depth; at++) inner = wrap(inner, at);
      return inner;
    };
    await agrees(nested((inner, at) => (at % 2 ? and(word(at), inner) : or(word(at + 3), inner))));
    await agrees(nested((inner, at) => and(word(at), word(at + 1), not(inner))));
    await agrees(nested((inner, at) => or(word(at), and(word(at + 2), inner, word(at + 1)), word(at + 4))));
    await agrees(nested((inner, at) => or(word(at), and(word(at + 2), not(or(word(at + 1), inner))))));
    await agrees(nested((inner) => not(inner)));
  });
});
