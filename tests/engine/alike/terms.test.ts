import { expect, it } from "vitest";
import { termsOf } from "../../../lib/engine/alike/terms.ts";
import { articleOf } from "../../fixtures/article.ts";

const terms = (title: string, text: string) => Object.fromEntries(termsOf(articleOf({ title, text })));

it("an article's terms are its words, folded, with how often it has each; numbers are none", () => {
  expect(terms("Dam bursts at Żory", "The DAM burst on 12 March 1987. F-16s saw the dam.")).toEqual({
    dam: 3,
    bursts: 1,
    at: 1,
    zory: 1,
    the: 2,
    burst: 1,
    on: 1,
    march: 1,
    f16s: 1,
    saw: 1,
  });
});

it("where a script puts no space between words, two letters that stand together are a term", () => {
  expect(terms("東京都", "京都、東北")).toEqual({ "東 京": 1, "京 都": 2, "東 北": 1 });
});

it("of a long text the words of its headline and those that it has most often are terms", () => {
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  const many = Array.from({ length: 600 }, (_, i) => `q${letter(i)}${letter(i / 26)}z`);
  const found = termsOf(articleOf({ title: "Rare headline", text: `${many.join(" ")} often often often` }));
  expect(found.size).toBe(150);
  expect([...found.keys()].slice(0, 3)).toEqual(["rare", "headline", "often"]);
});
