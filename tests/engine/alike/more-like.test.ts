import { expect, it } from "vitest";
import type { Kept } from "../../../lib/archive/kept.ts";
import type { Holdings } from "../../../lib/engine/alike/holdings.ts";
import { moreLike } from "../../../lib/engine/alike/more-like.ts";
import { articleOf } from "../../fixtures/article.ts";

const TERMS = Array.from({ length: 100 }, (_, i) => `term${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`);

function kept(title: string, text: string): Kept {
  const article = articleOf({ title, text, date: "2001-05-06" });
  return { article, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null };
}

const OWN = kept("Own", TERMS.join(" "));

/** Holdings of articles that hold the terms from one place to another, each term as rare as any; and what they were asked for. */
function holdings(holders: Readonly<Record<string, readonly [from: number, to: number]>>) {
  const articles = new Map(Object.keys(holders).map((title) => [title, kept(title, "")]));
  const asked = { terms: 0, read: 0, headlines: 0 };
  const answers: Holdings = {
    entries: async () => 1000,
    counts: async (terms) => terms.map(() => 5),
    async nearest(terms) {
      asked.terms += terms.length;
      return terms.map((term) =>
        [...articles].flatMap(([title, { article }]) => {
          const [from, to] = holders[title]!;
          return TERMS.slice(from, to).includes(term) ? [article.id] : [];
        }),
      );
    },
    async kept(ids) {
      asked.read += ids.length;
      return ids.map((id) => [...articles.values()].find(({ article }) => article.id === id)!);
    },
    async headlined() {
      asked.headlines++;
      return { days: 0, latest: async () => [] };
    },
  };
  return { answers, asked };
}

const titles = async (answers: Holdings) =>
  (await moreLike(OWN, new Set([OWN.article.id]), answers)).map(({ headline }) => headline.segments[0]!.text);

// The headline is a term as well: so these are the first nineteen of a hundred terms that weigh alike.
it("two of the twenty weightiest terms are enough, one is chance", async () => {
  expect(await titles(holdings({ Whole: [0, 19], Two: [0, 2] }).answers)).toEqual(["Whole"]);
  expect(await titles(holdings({ Two: [0, 2], Rest: [2, 19] }).answers)).toEqual(["Rest"]);
  const chance = Object.fromEntries(TERMS.slice(0, 19).map((term, at) => [`One ${term}`, [at, at + 1] as const]));
  expect(await titles(holdings(chance).answers)).toEqual([]);
});

it("what has less than half of the first one's score is left out", async () => {
  expect(await titles(holdings({ First: [0, 18], Half: [0, 9], Less: [10, 18] }).answers)).toEqual(["First", "Half"]);
});

it("asks for a bounded number of terms and articles, however many are alike", async () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`Other ${i}`, [0, 40] as const]));
  const { answers, asked } = holdings(many);
  expect(await titles(answers)).toHaveLength(5);
  expect(asked).toEqual({ terms: 40, read: 25, headlines: 1 });
});
