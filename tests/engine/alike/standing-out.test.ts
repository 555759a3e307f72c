import { expect, it } from "vitest";
import type { Kept } from "../../../lib/archive/kept.ts";
import { standingOut } from "../../../lib/engine/alike/standing-out.ts";
import { articleOf } from "../../fixtures/article.ts";

function kept(text: string, title = "ALL IN CAPITALS"): Kept {
  const article = articleOf({ title, text });
  return { article, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null };
}

/** What stands out in ten texts, which twenty entries of a thousand are found by, where so many entries hold each word. */
function of(texts: readonly (string | Kept)[], holders: Readonly<Record<string, number>>) {
  const sample = Array.from({ length: 10 }, (_, i) => texts[i % texts.length]!);
  const counts = async (terms: readonly string[]) => terms.map((term) => holders[term] ?? 1000);
  const answers = { entries: async () => 1000, counts };
  const text = { kind: "word", text: "strike" } as const;
  return standingOut(
    sample.map((one) => (typeof one === "string" ? kept(one) : one)),
    text,
    200,
    answers,
  );
}

it("orders words by how much larger their share is here than in all", async () => {
  const texts = ["blockade dockers pier", "dockers pier", "dockers pier"];
  expect(await of(texts, { dockers: 20, blockade: 20, pier: 100 })).toEqual(["dockers", "pier", "blockade"]);
});

it("a word stands out that is three times as frequent here, and that no more than twice as many articles hold", async () => {
  expect(await of(["dockers", "other"], { dockers: 166, other: 170 })).toEqual(["dockers"]);
  expect(await of(["dockers pier"], { dockers: 300, pier: 401 })).toEqual(["dockers"]);
});

it("gives of forms of one word the one that stands out most, and none of the words that were looked for", async () => {
  const texts = ["barrel barrels strikes striking", "barrels quota"];
  expect(await of(texts, { barrel: 20, barrels: 25, quota: 30, strikes: 5, striking: 5 })).toEqual([
    "barrels",
    "quota",
  ]);
});

it("writes a word as it stands inside a sentence, not as in a line of capitals", async () => {
  const texts = [kept("Dockers met OPEC. The dockers went.", "DOCKERS MEET OPEC OVER QUOTAS")];
  const found = await of(texts, { dockers: 10, opec: 11, quotas: 12, met: 900, went: 900 });
  expect(found).toEqual(["dockers", "OPEC", "quotas"]);
});

it("gives no numbers, no short words, and no letters of scripts without spaces", async () => {
  expect(await of(["15 F16 ab 東京 dockers"], { "15": 9, f16: 9, ab: 9, 東: 9, 京: 9, dockers: 9 })).toEqual([
    "dockers",
  ]);
});
